/** The built-in library: finds and loads its policies and initiatives, and holds no logic. */
@NullMarked
package dev.portcullis.library;

import org.jspecify.annotations.NullMarked;
