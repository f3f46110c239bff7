/** A program that makes rule bases, started in a process of its own. */
@NullMarked
package dev.portcullis.bench.rules;

import org.jspecify.annotations.NullMarked;
