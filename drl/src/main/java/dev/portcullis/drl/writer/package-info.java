/** Writes policies as rules in DRL, of the terms that the package above gives them. */
@NullMarked
package dev.portcullis.drl.writer;

import org.jspecify.annotations.NullMarked;
