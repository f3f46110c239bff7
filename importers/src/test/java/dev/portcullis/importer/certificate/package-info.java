/** Tests. */
@NullMarked
package dev.portcullis.importer.certificate;

import org.jspecify.annotations.NullMarked;
