/** What JMH runs. */
@NullMarked
package dev.portcullis.bench.judging;

import org.jspecify.annotations.NullMarked;
