/** Tests. */
@NullMarked
package dev.portcullis.importer;

import org.jspecify.annotations.NullMarked;
