/** One policy on one resource: the requests and answers of {@code eval}. */
@NullMarked
package dev.portcullis.cli.evaluation;

import org.jspecify.annotations.NullMarked;
