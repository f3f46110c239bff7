/**
 * What ANTLR generates from the grammars in {@code src/main/antlr4}. Only {@code
 * dev.portcullis.parser} uses it; it is not null-marked, as generated code is not.
 */
package dev.portcullis.grammar;
