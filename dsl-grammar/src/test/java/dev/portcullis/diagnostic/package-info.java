/** Tests of what is told of faults. */
@NullMarked
package dev.portcullis.diagnostic;

import org.jspecify.annotations.NullMarked;
