/** The peers that judge the same components by the same policies, and what they are compared by. */
@NullMarked
package dev.portcullis.bench.peer;

import org.jspecify.annotations.NullMarked;
