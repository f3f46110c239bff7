package dev.portcullis.importer.inventory;

import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import dev.portcullis.importer.certificate.CertificateFacts;
import dev.portcullis.importer.certificate.CertificateReader;
import dev.portcullis.importer.certificate.CertificateReading;
import dev.portcullis.importer.certificate.CertificateReading.Malformed;
import dev.portcullis.importer.certificate.CertificateReading.Read;
import dev.portcullis.importer.fact.FactDates;
import dev.portcullis.importer.fact.Members;
import dev.portcullis.importer.inventory.InventoryFact.ComponentFact;
import dev.portcullis.importer.inventory.InventoryFact.FaultyFact;
import dev.portcullis.importer.inventory.InventoryFact.NoFact;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A certificate: as the service or {@code az keyvault certificate show} prints it, its policy first
 * and the X.509 certificate where the policy is silent; or the X.509 certificate alone.
 */
final class CertificateMapper {

  /** As many hexadecimal digits as the service gives a version. */
  private static final int VERSION_LENGTH = 32;

  private CertificateMapper() {}

  static InventoryFact map(ObjectValue record, VaultObjectId id) {
    ObjectValue policy = Members.object(record, "policy");
    String encoded = record.text("cer");
    if (policy.equals(ObjectValue.EMPTY) && encoded.isEmpty()) {
      return new NoFact(Shortfall.LISTED_CERTIFICATE);
    }
    Optional<CertificateReading> reading =
        encoded.isEmpty() ? Optional.empty() : Optional.of(decode(encoded));
    if (reading.orElse(null) instanceof Malformed malformed) {
      return new FaultyFact(
          new RecordFault(
              DiagnosticCode.MALFORMED_CERTIFICATE,
              "`cer` of `" + id.name() + "`: " + malformed.problem(),
              "export the certificate once more"));
    }
    Optional<CertificateFacts> certificate = reading.map(read -> ((Read) read).facts());
    return new ComponentFact(
        ComponentKind.CERTIFICATE,
        id.host(),
        id.name(),
        id.version(),
        facts(policy, certificate).toObject());
  }

  /** A certificate of which nothing is known but itself. */
  static ComponentFact map(String name, CertificateFacts certificate) {
    ObjectValue attributes =
        new Members()
            .put("notBefore", FactDates.text(certificate.notBefore()))
            .put("expiresOn", FactDates.text(certificate.notAfter()))
            .toObject();
    Members facts = facts(ObjectValue.EMPTY, Optional.of(certificate));
    String version = certificate.sha256().substring(0, VERSION_LENGTH);
    return new ComponentFact(
        ComponentKind.CERTIFICATE,
        "",
        name,
        version,
        facts.put("attributes", attributes).toObject());
  }

  private static CertificateReading decode(String base64) {
    try {
      return CertificateReader.read(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException e) {
      return new Malformed("this is not Base64");
    }
  }

  private static Members facts(ObjectValue policy, Optional<CertificateFacts> certificate) {
    Members facts =
        new Members()
            .put("keyProperties", keyProperties(policy, certificate))
            .put("issuer", issuer(policy, certificate))
            .put("lifetimeAction", lifetimeAction(policy))
            .put("secretProperties", secretProperties(policy))
            .put(
                "properties",
                new Members().put("validityInMonths", months(policy, certificate)).toObject());
    certificate.ifPresent(read -> facts.put("x509", read.details()));
    return facts;
  }

  private static ObjectValue keyProperties(
      ObjectValue policy, Optional<CertificateFacts> certificate) {
    Value properties = Members.either(policy.get("keyProperties"), policy.get("key_props"));
    ObjectValue own = certificate.map(CertificateFacts::keyProperties).orElse(ObjectValue.EMPTY);
    return new Members()
        .put("keyType", first(properties, List.of("keyType", "kty"), own.get("keyType")))
        .put("keySize", first(properties, List.of("keySize", "key_size"), own.get("keySize")))
        .put(
            "ellipticCurveName",
            first(properties, List.of("curve", "crv"), own.get("ellipticCurveName")))
        .put("exportable", Members.at(properties, "exportable"))
        .put("reuseKey", first(properties, List.of("reuseKey", "reuse_key")))
        .toObject();
  }

  private static ObjectValue issuer(ObjectValue policy, Optional<CertificateFacts> certificate) {
    Value parameters = Members.either(policy.get("issuerParameters"), policy.get("issuer"));
    Value ownName = text(certificate.flatMap(CertificateFacts::issuerName));
    return new Members()
        .put("name", first(parameters, List.of("name"), ownName))
        .put(
            "certificateTransparency",
            first(parameters, List.of("certificateTransparency", "cert_transparency")))
        .put("certificateType", first(parameters, List.of("certificateType", "cty")))
        .put("commonName", text(certificate.flatMap(CertificateFacts::issuerCommonName)))
        .toObject();
  }

  private static Value months(ObjectValue policy, Optional<CertificateFacts> certificate) {
    Value properties =
        Members.either(policy.get("x509CertificateProperties"), policy.get("x509_props"));
    Value own =
        certificate
            .<Value>map(read -> NumberValue.of(read.validityInMonths()))
            .orElse(MissingValue.MISSING);
    return first(properties, List.of("validityInMonths", "validity_months"), own);
  }

  /**
   * A policy has a list of actions, its alias is singular: of each trigger the first one counts.
   */
  private static ObjectValue lifetimeAction(ObjectValue policy) {
    Value actions = Members.either(policy.get("lifetimeActions"), policy.get("lifetime_actions"));
    return new Members()
        .put("daysBeforeExpiry", trigger(actions, "daysBeforeExpiry", "days_before_expiry"))
        .put("lifetimePercentage", trigger(actions, "lifetimePercentage", "lifetime_percentage"))
        .put("actionType", actionType(actions))
        .toObject();
  }

  /** {@code AutoRenew} where an action renews, else what the first one does. */
  private static Value actionType(Value actions) {
    List<Value> types =
        (actions instanceof ArrayValue array ? array.elements() : List.<Value>of())
            .stream().map(action -> typeOf(Members.at(action, "action"))).toList();
    return types.stream()
        .filter(type -> type.toString().equalsIgnoreCase("AutoRenew"))
        .findFirst()
        .orElse(types.isEmpty() ? MissingValue.MISSING : types.get(0));
  }

  private static Value typeOf(Value action) {
    return action instanceof TextValue
        ? action
        : first(action, List.of("actionType", "action_type"));
  }

  /** In which format the certificate and its key come as a secret. */
  private static ObjectValue secretProperties(ObjectValue policy) {
    Value properties = Members.either(policy.get("secretProperties"), policy.get("secret_props"));
    return new Members().put("contentType", Members.at(properties, "contentType")).toObject();
  }

  private static Value trigger(Value actions, String name, String wireName) {
    List<Value> elements = actions instanceof ArrayValue array ? array.elements() : List.of();
    return elements.stream()
        .map(action -> Members.at(action, "trigger"))
        .map(trigger -> Members.either(Members.at(trigger, name), Members.at(trigger, wireName)))
        .filter(value -> !value.isAbsent())
        .findFirst()
        .orElse(MissingValue.MISSING);
  }

  private static Value first(Value object, List<String> keys) {
    return first(object, keys, MissingValue.MISSING);
  }

  /** The first of these members that is there, else another value. */
  private static Value first(Value object, List<String> keys, Value otherwise) {
    return keys.stream()
        .map(key -> Members.at(object, key))
        .filter(value -> !value.isAbsent())
        .findFirst()
        .orElse(otherwise);
  }

  private static Value text(Optional<String> text) {
    return text.<Value>map(TextValue::new).orElse(MissingValue.MISSING);
  }
}
