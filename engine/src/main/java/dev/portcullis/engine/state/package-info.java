/** What an evaluation says: verdicts, reasons and compliance states. */
@NullMarked
package dev.portcullis.engine.state;

import org.jspecify.annotations.NullMarked;
