/** Where text came from: a source, and places in it by offset, line and column. */
@NullMarked
package dev.portcullis.source;

import org.jspecify.annotations.NullMarked;
