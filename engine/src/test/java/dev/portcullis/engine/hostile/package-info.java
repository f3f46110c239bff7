/** Any text at all: what a fuzzer comes up with, and what one came up with once. */
@NullMarked
package dev.portcullis.engine.hostile;

import org.jspecify.annotations.NullMarked;
