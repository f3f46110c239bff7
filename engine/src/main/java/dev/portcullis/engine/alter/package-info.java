/** What append and modify make of a request before deny judges it. */
@NullMarked
package dev.portcullis.engine.alter;

import org.jspecify.annotations.NullMarked;
