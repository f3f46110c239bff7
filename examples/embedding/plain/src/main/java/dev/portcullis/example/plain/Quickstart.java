package dev.portcullis.example.plain;

import dev.portcullis.diagnostic.DiagnosticPrinter;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.AzureResource;
import dev.portcullis.engine.CompiledPolicies;
import dev.portcullis.engine.Decision;
import dev.portcullis.engine.PolicyEngine;
import dev.portcullis.engine.PolicyFinding;
import dev.portcullis.engine.PolicySource;
import dev.portcullis.engine.Request;
import java.time.Instant;
import java.util.Map;

/** From a text to a decision. */
public final class Quickstart {

  private static final String TEXT =
      """
      policy "RSA keys are long" {
        parameter least: Integer default 2048
        for key
        when keyType in ["RSA", "RSA-HSM"] and keySize < $least
        then deny
      }
      """;

  private Quickstart() {}

  /** Asks whether somebody may make a key. */
  public static void main(String[] args) {
    Outcome<CompiledPolicies> compiled =
        PolicyEngine.standard()
            .compile(
                PolicySource.policies("rsa.policy", TEXT).withParameters(Map.of("least", 4096)));
    compiled.diagnostics().forEach(fault -> System.err.println(DiagnosticPrinter.print(fault)));
    CompiledPolicies policies = compiled.orElseThrow();

    Map<String, ?> key =
        Map.of("type", "Microsoft.KeyVault.Data/vaults/keys", "keyType", "RSA", "keySize", 2048);
    Request request = Request.of("KeyCreate", "alice", AzureResource.of(key));
    Decision decision = policies.decide(request, Instant.now());

    System.out.println(decision.isAllowed() ? "allowed" : "denied");
    for (PolicyFinding denial : decision.denials()) {
      System.out.println(denial.policy() + ": " + denial.reasons());
    }
  }
}
