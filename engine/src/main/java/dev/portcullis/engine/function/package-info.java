/**
 * The template functions, and what they share with the operators: comparison of text, patterns,
 * dates, places and address ranges. All of it is pure: no clock, no world, no locale.
 *
 * <p>{@link dev.portcullis.engine.function.TemplateFunctions} knows every function by name; each
 * family of them is a class.
 */
@NullMarked
package dev.portcullis.engine.function;

import org.jspecify.annotations.NullMarked;
