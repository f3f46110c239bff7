package dev.portcullis.importer.certificate;

import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.importer.certificate.CertificateReading.Malformed;
import dev.portcullis.importer.certificate.CertificateReading.Read;
import dev.portcullis.importer.input.InputFaults;
import dev.portcullis.importer.input.InputFile;
import dev.portcullis.importer.input.InputLog;
import dev.portcullis.importer.input.InputText;
import dev.portcullis.source.Source;
import dev.portcullis.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Reads the certificate of a file in PEM or DER. In a PEM file the first certificate counts, and
 * those after it are its chain. A private key beside it is not decoded.
 */
public final class CertificateFile {

  private static final String HINT =
      "export the certificate alone in PEM or DER, without its private key";

  private final InputFile file;
  private final InputLog log;

  private CertificateFile(InputFile file, InputLog log) {
    this.file = file;
    this.log = log;
  }

  /** The certificate of a file; nothing where it has none that can be read, which is told. */
  public static Optional<CertificateFacts> read(InputFile file, InputLog log) {
    CertificateFile reader = new CertificateFile(file, log);
    byte[] head = file.head();
    return head.length > 0 && head[0] == 0x30 ? reader.der() : reader.pem();
  }

  private Optional<CertificateFacts> der() {
    try (InputStream in = file.open()) {
      byte[] der = in.readNBytes(file.limits().textBytes());
      return certificate(der, Source.of(file.name(), "").span(0, 0));
    } catch (IOException e) {
      InputFaults.unreadable(file.name(), e, log);
      return Optional.empty();
    }
  }

  private Optional<CertificateFacts> pem() {
    return InputText.read(file, log).map(PemBlock::in).flatMap(this::leaf);
  }

  private Optional<CertificateFacts> leaf(List<PemBlock> blocks) {
    if (blocks.stream().anyMatch(PemBlock::isPrivateKey)) {
      log.remark(file.name(), "a private key stands in this file; it was not read");
    }
    List<PemBlock> certificates = blocks.stream().filter(PemBlock::isCertificate).toList();
    if (certificates.isEmpty()) {
      log.notRead(file.name(), "no certificate among its PEM blocks");
      return Optional.empty();
    }
    Optional<CertificateFacts> leaf = certificate(certificates.get(0));
    if (leaf.isPresent()) {
      List<CertificateFacts> chain = new ArrayList<>(List.of(leaf.get()));
      for (PemBlock block : certificates.subList(1, certificates.size())) {
        certificate(block).ifPresent(chain::add);
      }
      tellOfStrangers(chain);
    }
    return leaf;
  }

  /** Each certificate of a chain is issued by the next one; where that ends, strangers begin. */
  private void tellOfStrangers(List<CertificateFacts> chain) {
    int length = 1;
    while (length < chain.size() && isIssuedBy(chain.get(length - 1), chain.get(length))) {
      length++;
    }
    int strangers = chain.size() - length;
    if (strangers > 0) {
      log.notRead(
          file.name(),
          strangers
              + (strangers == 1 ? " certificate" : " certificates")
              + " after the first and its chain; give each certificate a file of its own");
    }
  }

  private static boolean isIssuedBy(CertificateFacts certificate, CertificateFacts issuer) {
    return certificate.details().text("issuer").equals(issuer.details().text("subject"));
  }

  private Optional<CertificateFacts> certificate(PemBlock block) {
    if (block.body().isEmpty()) {
      return malformed(block.span(), "this certificate has no end");
    }
    try {
      return certificate(Base64.getMimeDecoder().decode(block.body().get()), block.span());
    } catch (IllegalArgumentException e) {
      return malformed(block.span(), "this certificate is not Base64");
    }
  }

  private Optional<CertificateFacts> certificate(byte[] der, Span span) {
    CertificateReading reading = CertificateReader.read(der);
    if (reading instanceof Read read) {
      return Optional.of(read.facts());
    }
    return malformed(span, ((Malformed) reading).problem());
  }

  private Optional<CertificateFacts> malformed(Span span, String problem) {
    log.fault(Diagnostic.of(DiagnosticCode.MALFORMED_CERTIFICATE, span, problem, HINT));
    return Optional.empty();
  }
}
