/**
 * What a field names: aliases with their paths, the catalogues that hold them, plain fields, tags.
 */
@NullMarked
package dev.portcullis.engine.alias;

import org.jspecify.annotations.NullMarked;
