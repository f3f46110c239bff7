package dev.portcullis.repl.completion;

import dev.portcullis.engine.check.PolicyMode;
import dev.portcullis.engine.state.Effect;
import dev.portcullis.parser.SyntaxToken;
import dev.portcullis.parser.SyntaxToken.Kind;
import dev.portcullis.repl.command.Suggestion;
import dev.portcullis.repl.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What may follow the words of a policy definition. */
final class DefinitionWords {

  private static final List<Suggestion> SECTIONS =
      List.of(
          Suggestion.of("parameter", "parameter name: Integer default 24"),
          Suggestion.of("for", "the type that is judged"),
          Suggestion.of("when", "the condition of the bad state"),
          Suggestion.of("then", "the effect"),
          Suggestion.of("mode", "what is judged: Microsoft.KeyVault.Data, All, …"),
          Suggestion.of("category", ""),
          Suggestion.of("description", ""),
          Suggestion.of("version", ""),
          Suggestion.of("message", "what a finding tells"));

  private static final Set<String> PARAMETER_TYPES =
      Set.of("String", "Integer", "Boolean", "Array", "Object", "Float", "DateTime");

  private DefinitionWords() {}

  static List<Suggestion> at(Session session, List<SyntaxToken> tokens) {
    if (tokens.isEmpty() || tokens.size() == 1) {
      return List.of(Suggestion.of("policy \"", "a policy definition"));
    }
    String last = tokens.get(tokens.size() - 1).text();
    List<Suggestion> words = new ArrayList<>();
    switch (last) {
      case "then" -> words.addAll(effects());
      case "mode" -> PolicyMode.names().forEach(mode -> words.add(Suggestion.of(mode, "mode")));
      case ":" -> PARAMETER_TYPES.stream().sorted().forEach(of -> words.add(Suggestion.of(of, "")));
      default -> {
        if (isWithinRule(tokens)) {
          words.addAll(ConditionWords.at(session, rule(tokens)));
          words.add(Suggestion.of("then", "the effect"));
        } else {
          words.addAll(SECTIONS);
        }
      }
    }
    words.addAll(parameters(tokens));
    return words;
  }

  private static List<Suggestion> effects() {
    return Effect.names().stream().map(effect -> Suggestion.of(effect, "effect")).toList();
  }

  private static List<Suggestion> parameters(List<SyntaxToken> tokens) {
    List<Suggestion> parameters = new ArrayList<>();
    for (int index = 0; index + 1 < tokens.size(); index++) {
      if (tokens.get(index).text().equals("parameter")
          && tokens.get(index + 1).kind() == Kind.WORD) {
        parameters.add(Suggestion.of("$" + tokens.get(index + 1).text(), "parameter"));
      }
    }
    return parameters;
  }

  private static boolean isWithinRule(List<SyntaxToken> tokens) {
    for (int index = tokens.size() - 1; index >= 0; index--) {
      String text = tokens.get(index).text();
      if (text.equals("then") || text.equals("{")) {
        return false;
      }
      if (text.equals("for") || text.equals("when")) {
        return true;
      }
    }
    return false;
  }

  private static List<SyntaxToken> rule(List<SyntaxToken> tokens) {
    for (int index = 0; index < tokens.size(); index++) {
      if (tokens.get(index).text().equals("for")) {
        return tokens.subList(index, tokens.size());
      }
    }
    return tokens;
  }
}
