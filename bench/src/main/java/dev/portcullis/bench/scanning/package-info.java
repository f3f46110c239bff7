/** Programs that read inventories, each started in a process of its own. */
@NullMarked
package dev.portcullis.bench.scanning;

import org.jspecify.annotations.NullMarked;
