package dev.portcullis.importer.certificate;

/** What came of reading the bytes of a certificate. */
public sealed interface CertificateReading {

  /** The bytes are a certificate. */
  record Read(CertificateFacts facts) implements CertificateReading {}

  /**
   * The bytes are none, or one that contradicts itself.
   *
   * @param problem what is wrong, as a message
   */
  record Malformed(String problem) implements CertificateReading {}
}
