/** Where text came from: sources, places in them, and how a place is told to a person. */
@NullMarked
package dev.portcullis.source;

import org.jspecify.annotations.NullMarked;
