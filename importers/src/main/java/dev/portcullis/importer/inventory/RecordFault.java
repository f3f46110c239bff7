package dev.portcullis.importer.inventory;

import dev.portcullis.diagnostic.DiagnosticCode;

/**
 * What is wrong with a record.
 *
 * @param code what kind of fault it is
 * @param message what is wrong
 * @param hint what to do about it
 */
record RecordFault(DiagnosticCode code, String message, String hint) {}
