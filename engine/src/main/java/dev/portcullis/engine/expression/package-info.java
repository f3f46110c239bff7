/**
 * What is computed row by row: values off the row's resource, its surroundings and the members of
 * its arrays, and the template functions over them.
 */
@NullMarked
package dev.portcullis.engine.expression;

import org.jspecify.annotations.NullMarked;
