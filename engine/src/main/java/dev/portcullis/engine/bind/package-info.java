/**
 * A checked definition and the values of an assignment become a bound policy: parameters have
 * values, the effect is known, and so is to what the policy applies.
 */
@NullMarked
package dev.portcullis.engine.bind;

import org.jspecify.annotations.NullMarked;
