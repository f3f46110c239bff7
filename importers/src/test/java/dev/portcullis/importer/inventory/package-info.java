/** Tests. */
@NullMarked
package dev.portcullis.importer.inventory;

import org.jspecify.annotations.NullMarked;
