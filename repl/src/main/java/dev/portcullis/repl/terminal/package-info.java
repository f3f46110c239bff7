/** The terminal around the prompt: editing, history, colours, signals. */
@NullMarked
package dev.portcullis.repl.terminal;

import org.jspecify.annotations.NullMarked;
