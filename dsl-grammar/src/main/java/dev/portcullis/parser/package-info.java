/**
 * Text in, tree out: each parser reports every fault that it finds in one pass.
 *
 * <p>Input is hostile until shown otherwise: size is limited before the lexer, depth in the token
 * source, and whatever is wrong becomes a diagnostic, never an exception.
 */
@NullMarked
package dev.portcullis.parser;

import org.jspecify.annotations.NullMarked;
