package dev.portcullis.importer.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The outline of one JSON object: its keys, those of {@code properties}, and the few texts that
 * tell what it is. Keys are compared without case.
 */
final class Shape {

  private static final Pattern OBJECT_OF_A_VAULT =
      Pattern.compile("https://[^/]+/(keys|secrets|certificates)/.+", Pattern.CASE_INSENSITIVE);

  private static final Map<String, ContentKind> KINDS_OF_TYPES =
      Map.of(
          "microsoft.authorization/policydefinitions", ContentKind.POLICIES,
          "microsoft.authorization/policysetdefinitions", ContentKind.POLICIES,
          "microsoft.authorization/policyassignments", ContentKind.ASSIGNMENTS,
          "microsoft.authorization/policyexemptions", ContentKind.EXEMPTIONS);

  private final Set<String> keys = new HashSet<>();
  private final Set<String> propertyKeys = new HashSet<>();
  private final Map<String, String> texts = new HashMap<>();

  void addKey(String key) {
    keys.add(key.toLowerCase(Locale.ROOT));
  }

  void addPropertyKey(String key) {
    propertyKeys.add(key.toLowerCase(Locale.ROOT));
  }

  void addText(String key, String text) {
    texts.put(key.toLowerCase(Locale.ROOT), text);
  }

  /** What an object of this outline is, so far as its keys seen until now tell. */
  Optional<Recognition> recognize() {
    ContentKind byType = KINDS_OF_TYPES.get(text("type").toLowerCase(Locale.ROOT));
    if (byType != null) {
      return Optional.of(new Recognition.Known(byType));
    }
    if (anywhere("policyRule") || anywhere("policyDefinitions") || (has("if") && has("then"))) {
      return Optional.of(new Recognition.Known(ContentKind.POLICIES));
    }
    if (anywhere("complianceState")) {
      return Optional.of(new Recognition.Other("policy states as Azure reports them"));
    }
    if (anywhere("policyAssignmentId") && anywhere("exemptionCategory")) {
      return Optional.of(new Recognition.Known(ContentKind.EXEMPTIONS));
    }
    if (has("exempt") && has("from")) {
      return Optional.of(new Recognition.Known(ContentKind.EXEMPTIONS));
    }
    if (anywhere("policyDefinitionId") || (has("assign") && has("to"))) {
      return Optional.of(new Recognition.Known(ContentKind.ASSIGNMENTS));
    }
    if (has("operation") && has("resource")) {
      return Optional.of(new Recognition.Known(ContentKind.REQUESTS));
    }
    if (has("terraform_version") || has("planned_values")) {
      return Optional.of(
          new Recognition.Other("a Terraform plan or state; these are not read yet"));
    }
    if (has("$schema") && has("resources") && has("contentVersion")) {
      return Optional.of(new Recognition.Other("a deployment template; these are not read yet"));
    }
    return isFact() ? Optional.of(new Recognition.Known(ContentKind.INVENTORY)) : Optional.empty();
  }

  private boolean isFact() {
    return text("type").contains("/")
        || text("id").toLowerCase(Locale.ROOT).startsWith("/subscriptions/")
        || OBJECT_OF_A_VAULT.matcher(text("id")).matches()
        || has("kid")
        || has("cer")
        || (has("key") && has("attributes"));
  }

  private boolean anywhere(String key) {
    return has(key) || propertyKeys.contains(key.toLowerCase(Locale.ROOT));
  }

  private boolean has(String key) {
    return keys.contains(key.toLowerCase(Locale.ROOT));
  }

  private String text(String key) {
    return texts.getOrDefault(key, "");
  }
}
