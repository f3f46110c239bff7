/** What is judged and what surrounds it: resources, and the environment of an evaluation. */
@NullMarked
package dev.portcullis.engine.fact;

import org.jspecify.annotations.NullMarked;
