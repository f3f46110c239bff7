/** Figures as a table and as charts. */
@NullMarked
package dev.portcullis.bench.report;

import org.jspecify.annotations.NullMarked;
