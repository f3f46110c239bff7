package dev.portcullis.cli.report;

import java.time.Instant;

/**
 * What a report knows besides findings and summary.
 *
 * @param asOf the instant of the scan
 * @param colored whether a text may be coloured
 * @param owners who answers for what
 */
public record ReportContext(Instant asOf, boolean colored, Owners owners) {}
