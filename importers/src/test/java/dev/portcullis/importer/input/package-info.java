/** Tests. */
@NullMarked
package dev.portcullis.importer.input;

import org.jspecify.annotations.NullMarked;
