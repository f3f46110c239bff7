/**
 * Makes certificates for tests and examples: the same ones from the same seed. Keys are not kept.
 */
@NullMarked
package dev.portcullis.importer.forge;

import org.jspecify.annotations.NullMarked;
