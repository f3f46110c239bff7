/** Random policies and resources, on which the two evaluators must agree. */
@NullMarked
package dev.portcullis.engine.fuzz;

import org.jspecify.annotations.NullMarked;
