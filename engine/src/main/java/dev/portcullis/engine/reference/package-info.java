/**
 * The plain evaluator: a policy's tree walked step by step over one resource, nothing folded and
 * nothing shared. It is the judge of the fast engine, and gives the reasons of what was found.
 */
@NullMarked
package dev.portcullis.engine.reference;

import org.jspecify.annotations.NullMarked;
