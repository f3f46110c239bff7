/** Tests of the parsers, and what other tests read their input with. */
@NullMarked
package dev.portcullis.parser;

import org.jspecify.annotations.NullMarked;
