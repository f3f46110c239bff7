package dev.portcullis.importer.inventory;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.engine.value.ValueReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an inventory record by record: objects one after the other (NDJSON), an array of them,
 * {@code {"value": […]}} or {@code {"data": […]}}. Holds one record at a time.
 *
 * <p>The value of a secret and the private members of a key are passed over by the parser: their
 * text is never made.
 */
final class RecordReader implements AutoCloseable {

  private final RecordGuard guard;
  private final JsonParser json;
  private boolean inList;
  private boolean listIsWrapped;
  private Optional<String> continuation = Optional.empty();

  RecordReader(InputStream in) throws IOException {
    this.guard = new RecordGuard(in);
    this.json = ValueReader.open(guard);
  }

  /** The next record; nothing at the end. */
  Optional<InventoryRecord> next() throws IOException {
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      if (token == JsonToken.START_OBJECT) {
        Optional<InventoryRecord> record = record();
        if (record.isPresent()) {
          return record;
        }
      } else if (token == JsonToken.START_ARRAY && !inList) {
        inList = true;
      } else if (token == JsonToken.END_ARRAY) {
        endOfList();
      } else {
        json.skipChildren();
        return Optional.of(new InventoryRecord(ObjectValue.EMPTY, offset(), Set.of()));
      }
    }
    return Optional.empty();
  }

  /** The member that says that a list goes on elsewhere, if one did. */
  Optional<String> continuation() {
    return continuation;
  }

  /** The place that was reached, in bytes from the start. */
  long offset() {
    return json.currentTokenLocation().getByteOffset();
  }

  /** A record, or nothing where the object turns out to wrap a list: its elements come next. */
  private Optional<InventoryRecord> record() throws IOException {
    long offset = offset();
    guard.recordBegins();
    Map<String, Value> members = new LinkedHashMap<>();
    Set<Shortfall> leftOut = EnumSet.noneOf(Shortfall.class);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      JsonToken token = json.nextToken();
      boolean wraps = !inList && (key.equals("value") || key.equals("data"));
      if (wraps && token == JsonToken.START_ARRAY) {
        inList = true;
        listIsWrapped = true;
        return Optional.empty();
      }
      noteContinuation(key, token);
      if (isSecretValue(key, token)) {
        leftOut.add(Shortfall.SECRET_VALUE);
      } else if (isPrivate(key, token)) {
        leftOut.add(Shortfall.PRIVATE_KEY);
      } else if (key.equals("key") && token == JsonToken.START_OBJECT) {
        members.put(key, publicMembers(leftOut));
      } else if (key.equals("properties") && token == JsonToken.START_OBJECT) {
        members.put(key, properties(SecretMembers.mayBeOfVault(members), leftOut));
      } else {
        members.put(key, ValueReader.read(json));
      }
    }
    return Optional.of(new InventoryRecord(new ObjectValue(members), offset, leftOut));
  }

  /** After the list of a wrapper come its other members. */
  private void endOfList() throws IOException {
    inList = false;
    while (listIsWrapped && json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      noteContinuation(key, json.nextToken());
      json.skipChildren();
    }
    listIsWrapped = false;
  }

  private void noteContinuation(String key, JsonToken token) {
    boolean goesOn = key.equals("nextLink") || key.equals("skip_token") || key.equals("$skipToken");
    if (goesOn && !inList && token == JsonToken.VALUE_STRING) {
      continuation = Optional.of(key);
    }
  }

  private ObjectValue publicMembers(Set<Shortfall> leftOut) throws IOException {
    Map<String, Value> members = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      JsonToken token = json.nextToken();
      if (isPrivate(key, token)) {
        leftOut.add(Shortfall.PRIVATE_KEY);
      } else {
        members.put(key, ValueReader.read(json));
      }
    }
    return new ObjectValue(members);
  }

  private ObjectValue properties(boolean mayBeOfVault, Set<Shortfall> leftOut) throws IOException {
    Map<String, Value> members = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      JsonToken token = json.nextToken();
      if (mayBeOfVault && isSecretValue(key, token)) {
        leftOut.add(Shortfall.SECRET_VALUE);
      } else {
        members.put(key, ValueReader.read(json));
      }
    }
    return new ObjectValue(members);
  }

  /** Lists and objects of this name occur in many resources and hold no secret of a vault. */
  private static boolean isSecretValue(String key, JsonToken token) {
    return SecretMembers.isValue(key) && token.isScalarValue() && token != JsonToken.VALUE_NULL;
  }

  private static boolean isPrivate(String key, JsonToken token) {
    return SecretMembers.isPrivate(key) && token == JsonToken.VALUE_STRING;
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
