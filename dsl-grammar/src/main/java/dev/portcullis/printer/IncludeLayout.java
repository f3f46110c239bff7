package dev.portcullis.printer;

import dev.portcullis.ast.Initiative.Group;
import dev.portcullis.ast.Initiative.PolicyReference;
import dev.portcullis.ast.Name;
import dev.portcullis.name.FieldScope;
import dev.portcullis.name.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what an initiative includes, and its groups. */
final class IncludeLayout {

  private final DataLayout plainData = new DataLayout();
  private final ComputedDataLayout data = new ComputedDataLayout(FieldScope.of(Optional.empty()));

  Layout group(Group group) {
    List<Layout> parts = new ArrayList<>();
    parts.add(Layout.text("group " + TextSpelling.quoted(group.name().text())));
    if (!group.others().isEmpty()) {
      parts.add(plainData.members(group.others()));
    }
    return Layout.fill(parts);
  }

  Layout reference(PolicyReference reference) {
    List<Layout> parts = new ArrayList<>();
    parts.add(Layout.text("include " + id(reference.definitionId().text())));
    text("version", reference.definitionVersion(), parts);
    text("as", reference.referenceId(), parts);
    reference
        .groupNames()
        .ifPresent(
            groups -> parts.add(Layout.sequence(Layout.text("groups "), plainData.value(groups))));
    reference.parameters().ifPresent(values -> parts.add(data.members(values)));
    if (!reference.others().isEmpty()) {
      parts.add(Layout.sequence(Layout.text("json "), plainData.members(reference.others())));
    }
    return Layout.indent(2, Layout.fill(parts));
  }

  private static String id(String id) {
    if (id.startsWith(Ids.DEFINITION_PREFIX)) {
      String name = id.substring(Ids.DEFINITION_PREFIX.length());
      if (name.indexOf('/') < 0) {
        return TextSpelling.quoted(name);
      }
    }
    return (id.indexOf('/') < 0 ? "json " : "") + TextSpelling.quoted(id);
  }

  private static void text(String word, Optional<Name> text, List<Layout> parts) {
    text.ifPresent(given -> parts.add(Layout.text(word + " " + TextSpelling.quoted(given.text()))));
  }
}
