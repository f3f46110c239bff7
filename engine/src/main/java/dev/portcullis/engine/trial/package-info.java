/** Runs the tests that stand beside a policy. */
@NullMarked
package dev.portcullis.engine.trial;

import org.jspecify.annotations.NullMarked;
