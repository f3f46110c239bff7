/** What a folder holds, recognised by content and read into facts. */
@NullMarked
package dev.portcullis.importer;

import org.jspecify.annotations.NullMarked;
