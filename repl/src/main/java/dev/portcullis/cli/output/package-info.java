/** What commands talk through: the console, and results as text and as JSON. */
@NullMarked
package dev.portcullis.cli.output;

import org.jspecify.annotations.NullMarked;
