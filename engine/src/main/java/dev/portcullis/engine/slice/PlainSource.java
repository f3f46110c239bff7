package dev.portcullis.engine.slice;

import dev.portcullis.engine.alias.PlainField;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;

/** A field that every resource has. */
record PlainSource(PlainField field) implements ColumnSource {

  @Override
  public Column read(Slice slice) {
    ColumnBuilder column = new ColumnBuilder(slice.size());
    for (int row = 0; row < slice.size(); row++) {
      column.add(value(slice.resource(row)));
    }
    return column.build();
  }

  private Value value(Resource resource) {
    return switch (field) {
      case NAME -> lastSegment(resource.get("name"));
      case FULL_NAME -> FullNames.of(resource);
      case KIND -> resource.get("kind");
      case TYPE -> resource.get("type");
      case LOCATION -> location(resource.get("location"));
      case ID -> resource.get("id");
      case IDENTITY_TYPE -> identity(resource, "type");
      case USER_ASSIGNED_IDENTITIES -> identity(resource, "userAssignedIdentities");
    };
  }

  private static Value lastSegment(Value name) {
    return name instanceof TextValue text
        ? new TextValue(text.text().substring(text.text().lastIndexOf('/') + 1))
        : name;
  }

  private static Value location(Value location) {
    return location.isAbsent() ? new TextValue("global") : location;
  }

  private static Value identity(Resource resource, String member) {
    return resource.get("identity") instanceof ObjectValue identity
        ? identity.get(member)
        : MissingValue.MISSING;
  }

  @Override
  public String canonical() {
    return field.wireName();
  }
}
