/**
 * Finds what is wrong with a definition before anything is judged by it: names, types, parameters,
 * effects, counts. Changes nothing.
 */
@NullMarked
package dev.portcullis.engine.check;

import org.jspecify.annotations.NullMarked;
