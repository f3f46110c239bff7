/** Accepted debt: findings that a file has accepted, so that what is new or worse stands out. */
@NullMarked
package dev.portcullis.cli.baseline;

import org.jspecify.annotations.NullMarked;
