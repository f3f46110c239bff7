/** X.509 certificates into facts: PEM and DER, read by Bouncy Castle. */
@NullMarked
package dev.portcullis.importer.certificate;

import org.jspecify.annotations.NullMarked;
