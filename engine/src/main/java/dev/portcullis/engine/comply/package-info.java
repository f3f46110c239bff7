/** States and their roll-up over an inventory, and the answer to a request. */
@NullMarked
package dev.portcullis.engine.comply;

import org.jspecify.annotations.NullMarked;
