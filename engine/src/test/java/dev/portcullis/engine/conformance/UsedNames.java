package dev.portcullis.engine.conformance;

import dev.portcullis.ast.Condition.Comparison;
import dev.portcullis.ast.Definition;
import dev.portcullis.ast.Node;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.engine.cases.EvaluationCase;
import dev.portcullis.parser.DefinitionParser;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The operators and functions that the policy of a case has, in lower case.
 *
 * @param operators names of operators
 * @param functions names of functions
 */
record UsedNames(Set<String> operators, Set<String> functions) {

  /** What a case uses; nothing where its policy cannot be read. */
  static UsedNames of(EvaluationCase example) {
    UsedNames names = new UsedNames(new TreeSet<>(), new TreeSet<>());
    List<Definition> definitions =
        DefinitionParser.parse(example.policy()).value().orElse(List.of());
    definitions.forEach(names::collect);
    return names;
  }

  private void collect(Node node) {
    if (node instanceof Comparison comparison) {
      operators.add(comparison.operator().wireName().toLowerCase(Locale.ROOT));
    }
    if (node instanceof Call call) {
      functions.add(call.function().text().toLowerCase(Locale.ROOT));
    }
    node.children().forEach(this::collect);
  }
}
