/** The messages that policies tell with a finding, and what the placeholders in them stand for. */
@NullMarked
package dev.portcullis.engine.message;

import org.jspecify.annotations.NullMarked;
