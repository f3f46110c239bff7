package dev.portcullis.engine.comply;

import java.util.List;

/**
 * What assigned policies say of one slice.
 *
 * @param states the states of its rows, settled
 * @param findings what the policies have against its rows: by row, then by policy
 */
record JudgedSlice(SliceStates states, List<Finding> findings) {

  JudgedSlice {
    findings = List.copyOf(findings);
  }
}
