package dev.portcullis.engine.assign;

import dev.portcullis.ast.Definition;
import dev.portcullis.ast.Envelope;
import dev.portcullis.ast.Initiative;
import dev.portcullis.ast.ParameterDefinition;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.printer.AzurePolicyPrinter;
import java.util.List;
import java.util.Optional;

/** What of a definition decides: its mode, parameters and rule, without texts for people. */
final class Essence {

  private Essence() {}

  /** The essence as text: equal for definitions that judge alike. */
  static String of(Definition definition) {
    Optional<List<ParameterDefinition>> parameters =
        definition.parameters().map(all -> all.stream().map(Essence::withoutTexts).toList());
    return AzurePolicyPrinter.print(
        definition instanceof PolicyDefinition policy
            ? new PolicyDefinition(
                policy.span(),
                withoutTexts(policy.envelope()),
                parameters,
                policy.rule(),
                List.of())
            : new Initiative(
                definition.span(),
                withoutTexts(definition.envelope()),
                parameters,
                ((Initiative) definition).policies(),
                ((Initiative) definition).groups()));
  }

  private static Envelope withoutTexts(Envelope envelope) {
    return new Envelope(
        envelope.span(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        envelope.mode(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static ParameterDefinition withoutTexts(ParameterDefinition parameter) {
    return new ParameterDefinition(
        parameter.span(),
        parameter.name(),
        parameter.type(),
        parameter.defaultValue(),
        parameter.allowedValues(),
        Optional.empty(),
        parameter.schema(),
        parameter.others());
  }
}
