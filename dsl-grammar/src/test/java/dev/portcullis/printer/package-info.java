/** Tests of the printers. */
@NullMarked
package dev.portcullis.printer;

import org.jspecify.annotations.NullMarked;
