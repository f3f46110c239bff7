package dev.portcullis.engine.alias;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.engine.alias.ResolvedField.Aliased;
import dev.portcullis.engine.alias.ResolvedField.AllTags;
import dev.portcullis.engine.alias.ResolvedField.Inferred;
import dev.portcullis.engine.alias.ResolvedField.Path;
import dev.portcullis.engine.alias.ResolvedField.Plain;
import dev.portcullis.engine.alias.ResolvedField.Tag;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FieldResolverTest {

  private final FieldResolver resolver = new FieldResolver(AliasCatalog.builtIn());

  @ParameterizedTest
  @EnumSource(PlainField.class)
  void knowsThePlainFieldsInAnyCase(PlainField field) {
    String name = field.wireName().toUpperCase(Locale.ROOT);

    assertThat(resolver.resolve(name)).isEqualTo(new Plain(name, field));
  }

  @Test
  void knowsAllTags() {
    assertThat(resolver.resolve("Tags")).isEqualTo(new AllTags("Tags"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "tags['environment'], environment",
        "tags[environment], environment",
        "tags.environment, environment",
        "Tags.Environment, Environment",
        "tags[tag.with.dots], tag.with.dots",
        "tags.tag.with.dots, tag.with.dots",
        "tags['a]b'], a]b",
        "tags['''n'''], 'n'",
        "\"tags[x'] , 'y]\", \"x'] , 'y\"",
        "tags[hidden-link:/app], hidden-link:/app"
      })
  void readsTheNameOfATag(String field, String tag) {
    assertThat(resolver.resolve(field)).isEqualTo(new Tag(field, tag));
  }

  @Test
  void findsAliasesInAnyCase() {
    Aliased field = (Aliased) resolver.resolve("microsoft.keyvault/VAULTS/enableSoftDelete");

    assertThat(field.paths("Microsoft.KeyVault/vaults", ""))
        .containsExactly(AliasPath.parse("properties.enableSoftDelete"));
  }

  @Test
  void givesNoPathForTheResourcesOfAnotherType() {
    Path field = (Path) resolver.resolve("Microsoft.KeyVault/vaults/enableSoftDelete");

    assertThat(field.paths("Microsoft.KeyVault/managedHSMs", "")).isEmpty();
  }

  @Test
  void seesTheStarInThePathWhereTheNameHidesIt() {
    Path field = (Path) resolver.resolve("Microsoft.Insights/diagnosticSettings/logs.enabled");

    assertThat(field.isStarred()).isTrue();
  }

  @Test
  void infersThePathOfAnUnknownAlias() {
    assertThat(resolver.resolve("Microsoft.Storage/storageAccounts/networkAcls.ipRules[*].value"))
        .isEqualTo(
            new Inferred(
                "Microsoft.Storage/storageAccounts/networkAcls.ipRules[*].value",
                "Microsoft.Storage/storageAccounts",
                List.of(
                    AliasPath.parse("properties.networkAcls.ipRules[*].value"),
                    AliasPath.parse("networkAcls.ipRules[*].value"))));
  }

  @Test
  void infersThePathOfAComponentAtTheRootFirst() {
    Inferred field = (Inferred) resolver.resolve("Microsoft.DataFactory.Data/factories/out/fqdn");

    assertThat(field.paths())
        .containsExactly(AliasPath.parse("fqdn"), AliasPath.parse("properties.fqdn"));
  }

  @Test
  void takesTheInferredPathThatIsThereInTheResource() {
    Path field = (Path) resolver.resolve("Microsoft.Storage/storageAccounts/sku.name");
    ObjectValue atRoot = object("sku", object("name", new TextValue("Standard_LRS")));
    ObjectValue underProperties = object("properties", atRoot);

    assertThat(field.pathIn(atRoot, "")).contains(AliasPath.parse("sku.name"));
    assertThat(field.pathIn(underProperties, "")).contains(AliasPath.parse("properties.sku.name"));
    assertThat(field.pathIn(ObjectValue.EMPTY, ""))
        .contains(AliasPath.parse("properties.sku.name"));
  }

  @Test
  void takesAnAliasOfAProviderForAllOfItsTypes() {
    Path field = (Path) resolver.resolve("Microsoft.Compute/imageId");

    assertThat(field.paths("Microsoft.Compute/virtualMachines", "")).isNotEmpty();
    assertThat(field.paths("Microsoft.ComputeX/virtualMachines", "")).isEmpty();
  }

  @Test
  void takesANameWithoutASlashAsAPathIntoTheResource() {
    assertThat(resolver.resolve("properties.enableSoftDelete"))
        .isEqualTo(
            new Inferred(
                "properties.enableSoftDelete",
                "",
                List.of(AliasPath.parse("properties.enableSoftDelete"))));
  }

  @Test
  void selectsThePathByApiVersion() {
    AliasMapping now = mapping("properties.enabled");
    AliasMapping once = mapping("properties.old.enabled");
    Alias alias =
        new Alias("N.P/t/enabled", "N.P/t", now, Map.of("2019-01-01-PREVIEW", once), false);
    FieldResolver own = new FieldResolver(AliasCatalog.of(List.of(), List.of(alias)));

    Path field = (Path) own.resolve("N.P/t/enabled");

    assertThat(field.paths("N.P/t", "2019-01-01-preview")).containsExactly(once.path());
    assertThat(field.paths("N.P/t", "2023-01-01")).containsExactly(now.path());
    assertThat(field.paths("N.P/t", "")).containsExactly(now.path());
  }

  private static AliasMapping mapping(String path) {
    return new AliasMapping(AliasPath.parse(path), ValueType.BOOLEAN, Modifiability.UNKNOWN);
  }

  private static ObjectValue object(String key, Value value) {
    return new ObjectValue(Map.of(key, value));
  }
}
