/** What a scan found, in the forms that other programs and people take: one class for each. */
@NullMarked
package dev.portcullis.cli.report;

import org.jspecify.annotations.NullMarked;
