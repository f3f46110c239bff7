/** What may follow what is typed. */
@NullMarked
package dev.portcullis.repl.completion;

import org.jspecify.annotations.NullMarked;
