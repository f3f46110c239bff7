/** Slices go into sessions, and what the rules say of them comes out. */
@NullMarked
package dev.portcullis.engine.evaluate;

import org.jspecify.annotations.NullMarked;
