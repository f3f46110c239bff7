/** The verbs, one class each: options in, engine called, renderer picked. */
@NullMarked
package dev.portcullis.cli.command;

import org.jspecify.annotations.NullMarked;
