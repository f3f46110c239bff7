package dev.portcullis.engine.comply;

import dev.portcullis.engine.state.ComplianceState;
import java.util.List;

/**
 * How one object stands under all policies.
 *
 * @param state its state, rolled up
 * @param findings what policies have against it, in their order
 */
public record ObjectStanding(ComplianceState state, List<Finding> findings) {

  public ObjectStanding {
    findings = List.copyOf(findings);
  }
}
