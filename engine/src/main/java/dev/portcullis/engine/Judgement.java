package dev.portcullis.engine;

import dev.portcullis.engine.comply.ObjectStanding;
import dev.portcullis.engine.state.ComplianceState;
import java.util.List;

/**
 * How one resource of a batch stands.
 *
 * @param resource the resource
 * @param state its state, rolled up over all policies
 * @param findings what policies have against it, in the order of the policies
 */
public record Judgement(
    AzureResource resource, ComplianceState state, List<PolicyFinding> findings) {

  /** Copies the findings. */
  public Judgement {
    findings = List.copyOf(findings);
  }

  static Judgement of(AzureResource resource, ObjectStanding standing) {
    return new Judgement(
        resource, standing.state(), standing.findings().stream().map(PolicyFinding::of).toList());
  }
}
