package dev.portcullis.engine.alias;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.MarkedSource;
import dev.portcullis.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AliasCatalogReaderTest {

  private static final String PROVIDERS =
      """
      [
        {
          "id": "/subscriptions/0/providers/Contoso.Keys",
          "namespace": "Contoso.Keys",
          "registrationState": "Registered",
          "resourceTypes": [
            {
              "resourceType": "vaults",
              "capabilities": "SupportsTags, SupportsLocation",
              "aliases": [
                {
                  "name": "Contoso.Keys/vaults/colour",
                  "defaultPath": "properties.colour",
                  "defaultMetadata": {"type": "String", "attributes": "Modifiable"},
                  "paths": [
                    {
                      "path": "properties.color",
                      "apiVersions": ["2019-01-01", "2020-01-01"],
                      "metadata": {"type": "NotSpecified", "attributes": "None"}
                    }
                  ]
                },
                {
                  "name": "Contoso.Keys/vaults/doors[*].lock",
                  "defaultPath": null,
                  "defaultMetadata": null,
                  "paths": [
                    {"path": "properties.locks[*]", "apiVersions": ["2019-01-01"]},
                    {"path": "properties.doors[*].lock", "apiVersions": ["2021-01-01"]}
                  ]
                }
              ]
            },
            {"resourceType": "vaults/doors", "capabilities": "None", "aliases": []},
            {"resourceType": "watches", "capabilities": "SupportsExtension", "aliases": null}
          ]
        }
      ]
      """;

  private static final String MANIFEST =
      """
      {
        "id": "/providers/Microsoft.Authorization/dataPolicyManifests/Contoso.Keys.Data",
        "name": "Contoso.Keys.Data",
        "type": "Microsoft.Authorization/dataPolicyManifests",
        "properties": {
          "policyMode": "Contoso.Keys.Data",
          "resourceTypeAliases": [
            {
              "resourceType": "certificates",
              "aliases": [
                {
                  "name": "Contoso.Keys.Data/vaults/certificates/keyProperties.keyType",
                  "paths": [{"path": "keyProperties.keyType", "apiVersions": ["2019-01-01"]}]
                },
                {
                  "name": "Contoso.Keys.Data/vaults/certificates/attributes/expiresOn",
                  "paths": [{"path": "attributes.expiresOn", "apiVersions": ["2019-01-01"]}]
                }
              ]
            }
          ]
        }
      }
      """;

  @Test
  void readsTheAliasesOfProviders() {
    AliasCatalog catalog = read(PROVIDERS).orElseThrow();

    Alias colour = catalog.find("contoso.keys/vaults/COLOUR").get(0);
    assertThat(colour.type()).isEqualTo("Contoso.Keys/vaults");
    assertThat(colour.mapping())
        .isEqualTo(
            new AliasMapping(
                AliasPath.parse("properties.colour"), ValueType.STRING, Modifiability.MODIFIABLE));
    assertThat(colour.mapping("2020-01-01"))
        .isEqualTo(
            new AliasMapping(
                AliasPath.parse("properties.color"), ValueType.ANY, Modifiability.FIXED));
    assertThat(colour.mapping("2022-01-01")).isEqualTo(colour.mapping());
  }

  @Test
  void takesThePathOfTheNewestVersionWhereThereIsNoDefault() {
    AliasCatalog catalog = read(PROVIDERS).orElseThrow();

    Alias lock = catalog.find("Contoso.Keys/vaults/doors[*].lock").get(0);
    assertThat(lock.path()).hasToString("properties.doors[*].lock");
    assertThat(lock.mapping("2019-01-01").path()).hasToString("properties.locks[*]");
    assertThat(lock.mapping().modifiability()).isEqualTo(Modifiability.UNKNOWN);
  }

  @Test
  void readsWhatTypesCanDo() {
    assertThat(read(PROVIDERS).orElseThrow().types())
        .containsExactly(
            new KnownType("Contoso.Keys/vaults", true, true, false),
            new KnownType("Contoso.Keys/vaults/doors", false, false, false),
            new KnownType("Contoso.Keys/watches", false, false, true));
  }

  @Test
  void knowsTheLatestVersionOfATypeThatIsNoPreview() {
    AliasCatalog catalog =
        read("""
            [{"namespace": "Contoso.Keys", "resourceTypes": [
              {"resourceType": "vaults", "aliases": [],
               "apiVersions": ["2025-01-01-preview", "2019-01-01", "2024-06-01"]},
              {"resourceType": "doors", "aliases": [], "apiVersions": ["2023-01-01-preview"]},
              {"resourceType": "locks", "aliases": []}]}]
            """)
            .orElseThrow();

    assertThat(catalog.latestApiVersion("contoso.keys/VAULTS")).contains("2024-06-01");
    assertThat(catalog.latestApiVersion("Contoso.Keys/doors")).contains("2023-01-01-preview");
    assertThat(catalog.latestApiVersion("Contoso.Keys/locks")).isEmpty();
    assertThat(AliasCatalog.builtIn().plus(catalog).latestApiVersion("Microsoft.KeyVault/vaults"))
        .contains("2024-11-01");
  }

  @Test
  void readsTheManifestOfADataPlaneMode() {
    AliasCatalog catalog = read(MANIFEST).orElseThrow();

    assertThat(catalog.types())
        .containsExactly(new KnownType("Contoso.Keys.Data/vaults/certificates", true, true, false));
    assertThat(catalog.aliasesOf("Contoso.Keys.Data/vaults/certificates"))
        .extracting(alias -> alias.path().toString())
        .containsExactly("keyProperties.keyType", "attributes.expiresOn");
  }

  @Test
  void readsListsOfEither() {
    AliasCatalog catalog =
        read("{\"value\": ["
                + MANIFEST
                + ","
                + PROVIDERS.strip().replaceAll("^\\[|\\]$", "")
                + "]}")
            .orElseThrow();

    assertThat(catalog.types()).hasSize(4);
  }

  @Test
  void takesAPathThatNamesNoVersionForAll() {
    AliasCatalog catalog =
        read(MANIFEST.replace(", \"apiVersions\": [\"2019-01-01\"]", "")).orElseThrow();

    assertThat(catalog.aliasesOf("Contoso.Keys.Data/vaults/certificates"))
        .extracting(alias -> alias.path().toString())
        .contains("keyProperties.keyType");
  }

  @Test
  void leavesOutAnAliasWithoutAPathAndSaysSo() {
    Outcome<AliasCatalog> read =
        read(
            """
            {
              "namespace": "Contoso.Keys",
              "resourceTypes": [
                {
                  "resourceType": "vaults",
                  "aliases": [{"name": "Contoso.Keys/vaults/colour", "paths": []}]
                }
              ]
            }
            """);

    assertThat(read.orElseThrow().find("Contoso.Keys/vaults/colour")).isEmpty();
    assertThat(read.diagnostics())
        .extracting(Diagnostic::code, Diagnostic::message)
        .containsExactly(
            tuple(
                DiagnosticCode.ALIAS_WITHOUT_PATH,
                "the catalogue gives no path for the alias `Contoso.Keys/vaults/colour`: it is left"
                    + " out"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"«»", "«»[]", "[«1»]", "«{»\"policyRule\": {}}", "[\n  «{»}]"})
  void reportsWhatIsNeitherProviderNorManifest(String marked) {
    MarkedSource file = MarkedSource.of(marked);

    Diagnostic fault = onlyFault(AliasCatalogReader.read(file.source()));

    assertThat(fault.code()).isEqualTo(DiagnosticCode.MALFORMED_CATALOGUE);
    assertThat(fault.message())
        .isEqualTo("this is neither a provider nor the manifest of a data-plane mode");
    assertThat(fault.hint())
        .contains("write what `az provider list --expand resourceTypes/aliases` prints to a file");
    assertThat(fault.span().start() + "-" + fault.span().end()).isEqualTo(file.marks().get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[", "nonsense", "[{]", "{\"a\": 1, \"a\": 2}", "\uD800"})
  void reportsWhatIsNoJson(String text) {
    Diagnostic fault = onlyFault(read(text));

    assertThat(fault.code()).isEqualTo(DiagnosticCode.MALFORMED_CATALOGUE);
    assertThat(fault.message()).isEqualTo("this is no JSON from here on");
  }

  @Test
  void reportsAWrongShapeOnce() {
    onlyFault(read("[1, 2, 3]"));
  }

  private static Diagnostic onlyFault(Outcome<AliasCatalog> outcome) {
    List<Diagnostic> diagnostics = outcome.diagnostics();
    assertThat(diagnostics).hasSize(1);
    return diagnostics.get(0);
  }

  private static Outcome<AliasCatalog> read(String text) {
    return AliasCatalogReader.read(Source.of("aliases.json", text));
  }
}
