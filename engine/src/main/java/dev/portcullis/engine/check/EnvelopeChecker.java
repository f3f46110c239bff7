package dev.portcullis.engine.check;

import dev.portcullis.ast.Envelope;
import dev.portcullis.ast.Name;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.name.NearestNames;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Is the mode known, and would Azure take a definition of this mode from its author? */
final class EnvelopeChecker {

  private static final List<String> OF_THE_VENDOR = List.of("BuiltIn", "Static");

  private final PolicyUnderCheck policy;
  private final Consumer<Diagnostic> report;

  EnvelopeChecker(PolicyUnderCheck policy, Consumer<Diagnostic> report) {
    this.policy = policy;
    this.report = report;
  }

  void check() {
    Envelope envelope = policy.definition().envelope();
    Optional<Name> written = envelope.mode();
    if (written.isEmpty()) {
      return;
    }
    Name mode = written.get();
    if (policy.mode().isEmpty()) {
      report.accept(
          Diagnostic.of(
              DiagnosticCode.UNKNOWN_MODE,
              mode.span(),
              "unknown mode `" + mode.text() + "`",
              NearestNames.hint(mode.text(), PolicyMode.names())
                  .orElse("write `All` or `Indexed`, or the mode of a provider")));
    } else if (policy.mode().get().isForBuiltInsOnly() && !isOfTheVendor(envelope)) {
      report.accept(
          Diagnostic.of(
              DiagnosticCode.CUSTOM_DATA_PLANE_POLICY,
              mode.span(),
              "Azure takes mode `" + mode.text() + "` in built-in definitions only",
              "Portcullis evaluates it all the same"));
    }
  }

  private static boolean isOfTheVendor(Envelope envelope) {
    return envelope
        .policyType()
        .map(type -> OF_THE_VENDOR.stream().anyMatch(type::is))
        .orElse(false);
  }
}
