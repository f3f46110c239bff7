package dev.portcullis.printer;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Definition;
import dev.portcullis.ast.Initiative;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.ast.PolicyRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a definition or an initiative in our language, in the one layout that it has.
 *
 * <p>What is read back is the same tree, apart from places; equal trees give equal text, and
 * different trees different text. Comments belong to a file and are not in the tree.
 */
public final class PolicyPrinter {

  private static final int WIDTH = 120;

  private PolicyPrinter() {}

  /** The definition as text, ended by a line feed. */
  public static String print(Definition definition) {
    Layout layout =
        definition instanceof Initiative initiative
            ? initiative(initiative)
            : policy((PolicyDefinition) definition);
    return LayoutWriter.write(layout, WIDTH);
  }

  /** One condition of a rule in one line, as it would stand in the rule; a chain in parentheses. */
  public static String print(Condition condition, PolicyRule rule) {
    Layout layout = new ConditionLayout(RuleScope.of(rule).names()).unit(condition);
    return LayoutWriter.write(layout, Short.MAX_VALUE).strip().replaceAll("\\s*\n\\s*", " ");
  }

  private static Layout policy(PolicyDefinition policy) {
    EnvelopeLayout envelope = EnvelopeLayout.ofPolicy(policy);
    RuleScope scope = RuleScope.of(policy.rule());
    List<Layout> sections = new ArrayList<>();
    add(sections, envelope.headers());
    add(sections, policy.parameters().map(ParameterLayout::layouts).orElse(List.of()));
    sections.add(RuleLayout.layout(policy.rule(), scope));
    envelope.message().ifPresent(sections::add);
    TestLayout tests = new TestLayout(scope.names());
    policy.tests().forEach(test -> sections.add(tests.layout(test)));
    return definition(envelope.opening("policy"), sections);
  }

  private static Layout initiative(Initiative initiative) {
    EnvelopeLayout envelope = EnvelopeLayout.ofInitiative(initiative);
    List<Layout> sections = new ArrayList<>();
    add(sections, envelope.headers());
    add(sections, initiative.parameters().map(ParameterLayout::layouts).orElse(List.of()));
    IncludeLayout includes = new IncludeLayout();
    add(sections, initiative.groups().orElse(List.of()).stream().map(includes::group).toList());
    add(sections, initiative.policies().stream().map(includes::reference).toList());
    return definition(envelope.opening("initiative"), sections);
  }

  private static void add(List<Layout> sections, List<Layout> lines) {
    Optional.of(lines)
        .filter(some -> !some.isEmpty())
        .ifPresent(some -> sections.add(Layout.joined(some, Layout.BREAK)));
  }

  private static Layout definition(String opening, List<Layout> sections) {
    if (sections.isEmpty()) {
      return Layout.text(opening + " {}");
    }
    Layout emptyLine = Layout.sequence(Layout.BREAK, Layout.BREAK);
    return Layout.sequence(
        Layout.text(opening + " {"),
        Layout.indent(2, Layout.sequence(Layout.BREAK, Layout.joined(sections, emptyLine))),
        Layout.BREAK,
        Layout.text("}"));
  }
}
