/**
 * What ANTLR generates from the grammars in {@code src/main/antlr4}. Only {@code
 * dev.portcullis.parser} uses it; null is what it answers for a part that is absent.
 */
@NullUnmarked
package dev.portcullis.grammar;

import org.jspecify.annotations.NullUnmarked;
