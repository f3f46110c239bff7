package dev.portcullis.engine.reference;

import dev.portcullis.engine.alias.PlainField;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;

/** Reads the fields that every resource has. */
final class PlainFieldReader {

  private static final TextValue NOWHERE = new TextValue("global");

  private PlainFieldReader() {}

  static Value read(PlainField field, Resource resource) {
    ObjectValue content = resource.content();
    return switch (field) {
      case NAME -> lastSegment(content.get("name"));
      case FULL_NAME -> fullName(resource);
      case KIND -> content.get("kind");
      case TYPE -> content.get("type");
      case LOCATION -> content.get("location").isAbsent() ? NOWHERE : content.get("location");
      case ID -> content.get("id");
      case IDENTITY_TYPE -> identity(content, "type");
      case USER_ASSIGNED_IDENTITIES -> identity(content, "userAssignedIdentities");
    };
  }

  private static Value lastSegment(Value name) {
    return name instanceof TextValue text
        ? new TextValue(text.text().substring(text.text().lastIndexOf('/') + 1))
        : name;
  }

  private static Value fullName(Resource resource) {
    String fullName = ResourceNames.fullName(resource);
    return fullName.isEmpty() ? MissingValue.MISSING : new TextValue(fullName);
  }

  private static Value identity(ObjectValue content, String member) {
    return content.get("identity") instanceof ObjectValue identity
        ? identity.get(member)
        : MissingValue.MISSING;
  }
}
