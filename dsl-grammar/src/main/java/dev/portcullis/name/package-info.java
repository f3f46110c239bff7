/**
 * The short names of our language: what types and fields are called in it, and what is meant. A
 * table in the language, not a catalogue of aliases: every short name is written out by rule. And
 * which names are near one that nobody knows.
 */
@NullMarked
package dev.portcullis.name;

import org.jspecify.annotations.NullMarked;
