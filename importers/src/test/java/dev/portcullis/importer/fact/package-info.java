/** Tests. */
@NullMarked
package dev.portcullis.importer.fact;

import org.jspecify.annotations.NullMarked;
