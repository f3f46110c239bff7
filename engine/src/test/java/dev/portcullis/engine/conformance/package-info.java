/**
 * Makes the page that says what of Azure Policy is evaluated, and which cases and tests show it.
 */
@NullMarked
package dev.portcullis.engine.conformance;

import org.jspecify.annotations.NullMarked;
