package dev.portcullis.importer.certificate;

import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.importer.fact.Members;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.OtherName;

/** The subject's alternative names, by kind. */
final class AlternativeNames {

  private static final ASN1ObjectIdentifier USER_PRINCIPAL_NAME =
      new ASN1ObjectIdentifier("1.3.6.1.4.1.311.20.2.3");

  private final List<String> dnsNames = new ArrayList<>();
  private final List<String> emails = new ArrayList<>();
  private final List<String> upns = new ArrayList<>();
  private final List<String> ipAddresses = new ArrayList<>();
  private final List<String> uris = new ArrayList<>();

  private AlternativeNames() {}

  static ObjectValue of(GeneralNames names) {
    AlternativeNames read = new AlternativeNames();
    for (GeneralName name : names.getNames()) {
      read.add(name);
    }
    return new Members()
        .put("dnsNames", read.dnsNames)
        .put("emails", read.emails)
        .put("upns", read.upns)
        .put("ipAddresses", read.ipAddresses)
        .put("uris", read.uris)
        .toObject();
  }

  private void add(GeneralName name) {
    switch (name.getTagNo()) {
      case GeneralName.dNSName -> dnsNames.add(text(name));
      case GeneralName.rfc822Name -> emails.add(text(name));
      case GeneralName.uniformResourceIdentifier -> uris.add(text(name));
      case GeneralName.iPAddress -> ipAddresses.add(address(name));
      case GeneralName.otherName -> addPrincipal(OtherName.getInstance(name.getName()));
      default -> {
        // Directory names, registered ids and the like: Key Vault has no place for them.
      }
    }
  }

  private void addPrincipal(OtherName name) {
    if (name.getTypeID().equals(USER_PRINCIPAL_NAME)
        && name.getValue() instanceof ASN1String text) {
      upns.add(text.getString());
    }
  }

  private static String text(GeneralName name) {
    return ((ASN1String) name.getName()).getString();
  }

  private static String address(GeneralName name) {
    byte[] bytes = ASN1OctetString.getInstance(name.getName()).getOctets();
    try {
      return InetAddress.getByAddress(bytes).getHostAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("an IP address of " + bytes.length + " bytes", e);
    }
  }
}
