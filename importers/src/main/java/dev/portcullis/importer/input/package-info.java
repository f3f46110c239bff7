/** What the user names, file by file: folders and zip files walked, bytes unpacked and decoded. */
@NullMarked
package dev.portcullis.importer.input;

import org.jspecify.annotations.NullMarked;
