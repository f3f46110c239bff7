/** The {@code portcullis} command: where its arguments, streams, clock and exit code meet. */
@NullMarked
package dev.portcullis.cli;

import org.jspecify.annotations.NullMarked;
