/** Files of assignments and exemptions: read, with every fault told, and edited in place. */
@NullMarked
package dev.portcullis.engine.assign.reader;

import org.jspecify.annotations.NullMarked;
