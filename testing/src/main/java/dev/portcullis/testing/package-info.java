/** What the tests of all modules share. */
@NullMarked
package dev.portcullis.testing;

import org.jspecify.annotations.NullMarked;
