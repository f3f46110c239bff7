/** Tree in, text out: a definition as Azure Policy JSON and in our language. */
@NullMarked
package dev.portcullis.printer;

import org.jspecify.annotations.NullMarked;
