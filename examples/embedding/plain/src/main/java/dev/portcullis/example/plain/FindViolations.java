package dev.portcullis.example.plain;

import dev.portcullis.engine.AzureResource;
import dev.portcullis.engine.CompiledPolicies;
import dev.portcullis.engine.Judgement;
import dev.portcullis.engine.PolicyFinding;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A function as stream processors ship it to their workers, with the policies as a field: the body
 * of Spark's {@code mapPartitions} or of Flink's {@code ProcessWindowFunction}. What goes in and
 * out is text, which travels everywhere; resources are made where they are judged.
 */
public final class FindViolations implements Serializable {

  private static final long serialVersionUID = 1L;

  private final CompiledPolicies policies;

  /** Takes the policies; on the way they are their sources, and are compiled on arrival. */
  public FindViolations(CompiledPolicies policies) {
    this.policies = policies;
  }

  /** The violations among resources, each of which is a line of JSON. */
  public List<String> in(List<String> lines, Instant now) {
    List<AzureResource> batch =
        lines.stream().map(line -> AzureResource.parse(line).orElseThrow()).toList();
    List<String> violations = new ArrayList<>();
    for (Judgement judgement : policies.judge(batch, now)) {
      for (PolicyFinding finding : judgement.findings()) {
        violations.add(finding.resourceId() + ": " + finding.reasons());
      }
    }
    return violations;
  }
}
