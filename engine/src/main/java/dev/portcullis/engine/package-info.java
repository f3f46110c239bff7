/** The front door: from a tree and resources to what complies, stage by stage. */
@NullMarked
package dev.portcullis.engine;

import org.jspecify.annotations.NullMarked;
