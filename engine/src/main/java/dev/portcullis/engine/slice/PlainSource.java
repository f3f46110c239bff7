package dev.portcullis.engine.slice;

import dev.portcullis.engine.alias.PlainField;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;

/** A field that every resource has. */
record PlainSource(PlainField field) implements ColumnSource {

  private static final ValuePath NAME = ValuePath.of("name");
  private static final ValuePath TYPE = ValuePath.of("type");
  private static final ValuePath KIND = ValuePath.of("kind");
  private static final ValuePath ID = ValuePath.of("id");

  @Override
  public Column read(Slice slice) {
    return switch (field) {
      case NAME -> lastSegments(slice);
      case TYPE -> at(TYPE, slice);
      case KIND -> at(KIND, slice);
      case ID -> at(ID, slice);
      case FULL_NAME, LOCATION, IDENTITY_TYPE, USER_ASSIGNED_IDENTITIES -> byRow(slice);
    };
  }

  private static Column at(ValuePath path, Slice slice) {
    ColumnBuilder column = new ColumnBuilder(slice.size());
    slice.shapes().add(path, slice, column);
    return column.build();
  }

  /** The names without what stands before their last slash; most have none. */
  private Column lastSegments(Slice slice) {
    Column names = at(NAME, slice);
    return names.texts().any(name -> name.indexOf('/') >= 0) ? byRow(slice) : names;
  }

  private Column byRow(Slice slice) {
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
