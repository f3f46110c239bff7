/** Tests. */
@NullMarked
package dev.portcullis.importer.content;

import org.jspecify.annotations.NullMarked;
