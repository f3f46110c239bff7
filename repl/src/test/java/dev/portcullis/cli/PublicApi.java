package dev.portcullis.cli;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** What embedders may use, as ADR 0009 names it: packages without those below them, and types. */
final class PublicApi {

  static final Set<String> PACKAGES =
      Set.of(
          "dev.portcullis.source",
          "dev.portcullis.diagnostic",
          "dev.portcullis.engine",
          "dev.portcullis.library",
          "dev.portcullis.drl");

  static final Set<String> TYPES =
      Set.of("dev.portcullis.engine.state.ComplianceState", "dev.portcullis.engine.state.Effect");

  private PublicApi() {}

  static boolean holds(JavaClass type) {
    return holds(type.getPackageName(), type.getName());
  }

  static boolean holds(String packageName, String typeName) {
    return PACKAGES.contains(packageName) || TYPES.contains(typeName);
  }
}
