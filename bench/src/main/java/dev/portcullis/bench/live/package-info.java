/** A program that keeps an inventory judged, started in a process of its own. */
@NullMarked
package dev.portcullis.bench.live;

import org.jspecify.annotations.NullMarked;
