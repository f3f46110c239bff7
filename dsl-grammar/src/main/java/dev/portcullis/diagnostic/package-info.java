/** What is said of faulty input: code, place, sentence and hint, and how a stage returns them. */
@NullMarked
package dev.portcullis.diagnostic;

import org.jspecify.annotations.NullMarked;
