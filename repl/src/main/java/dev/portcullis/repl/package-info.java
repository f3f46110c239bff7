/** The prompt: answers what is typed, one statement after the other. */
@NullMarked
package dev.portcullis.repl;

import org.jspecify.annotations.NullMarked;
