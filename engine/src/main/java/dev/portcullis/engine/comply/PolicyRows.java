package dev.portcullis.engine.comply;

import dev.portcullis.engine.slice.Rows;

/**
 * What one assigned policy says of the rows of one slice that it reaches.
 *
 * @param policy the policy's index
 * @param states the rows by state; a row is in one at most
 * @param exemptAtFault the exempt rows that would not comply without their exemption
 */
record PolicyRows(int policy, StateRows states, Rows exemptAtFault) {}
