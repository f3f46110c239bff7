/** What is computed with: JSON values as resources hold them and as functions give them. */
@NullMarked
package dev.portcullis.engine.value;

import org.jspecify.annotations.NullMarked;
