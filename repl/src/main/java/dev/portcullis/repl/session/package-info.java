/** What a session at the prompt holds, and the questions that are asked of it. */
@NullMarked
package dev.portcullis.repl.session;

import org.jspecify.annotations.NullMarked;
