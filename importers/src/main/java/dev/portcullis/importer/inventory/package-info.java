/** Inventories as tools print them, record by record, into facts: resources and components. */
@NullMarked
package dev.portcullis.importer.inventory;

import org.jspecify.annotations.NullMarked;
