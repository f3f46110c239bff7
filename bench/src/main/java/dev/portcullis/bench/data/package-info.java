/** What is judged and by what: components out of a seed, and policies. */
@NullMarked
package dev.portcullis.bench.data;

import org.jspecify.annotations.NullMarked;
