/**
 * The relations that operators test, one class for each family, for one value and one target.
 *
 * <p>What null, missing, arrays and objects mean to each operator is written here a second time on
 * purpose, apart from the fast engine: the one judges the other.
 */
@NullMarked
package dev.portcullis.engine.reference.operator;

import org.jspecify.annotations.NullMarked;
