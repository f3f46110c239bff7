/** What a file holds, told by its content: policies, assignments, inventory, certificates. */
@NullMarked
package dev.portcullis.importer.content;

import org.jspecify.annotations.NullMarked;
