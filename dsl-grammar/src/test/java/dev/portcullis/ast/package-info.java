/** How tests look at trees. */
@NullMarked
package dev.portcullis.ast;

import org.jspecify.annotations.NullMarked;
