/** The log of decisions, read back: its events, what they come to, what others would have said. */
@NullMarked
package dev.portcullis.cli.event;

import org.jspecify.annotations.NullMarked;
