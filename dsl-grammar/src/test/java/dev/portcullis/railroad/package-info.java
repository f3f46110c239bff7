/** Draws the rules of our grammars as railroads, for the page that shows the grammar. */
@NullMarked
package dev.portcullis.railroad;

import org.jspecify.annotations.NullMarked;
