/** What {@code watch} does: files that change, a stream that flows and time that passes. */
@NullMarked
package dev.portcullis.cli.watch;

import org.jspecify.annotations.NullMarked;
