/** The bench: what is measured, section by section. */
@NullMarked
package dev.portcullis.bench;

import org.jspecify.annotations.NullMarked;
