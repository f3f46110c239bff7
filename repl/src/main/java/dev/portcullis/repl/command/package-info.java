/** The commands of the prompt, one class each. */
@NullMarked
package dev.portcullis.repl.command;

import org.jspecify.annotations.NullMarked;
