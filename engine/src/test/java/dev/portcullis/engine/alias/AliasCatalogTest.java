package dev.portcullis.engine.alias;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AliasCatalogTest {

  private static final String SOFT_DELETE = "Microsoft.KeyVault/vaults/enableSoftDelete";

  private final AliasCatalog builtIn = AliasCatalog.builtIn();

  @Test
  void hasAnAliasForEachLineOfTheBuiltInFile() {
    assertThat(builtIn.types()).hasSize(13);
    assertThat(
            builtIn.types().stream().mapToInt(type -> builtIn.aliasesOf(type.name()).size()).sum())
        .isEqualTo(192 + 62);
  }

  @Test
  void marksWhatTheServiceHasNoAliasFor() {
    assertThat(builtIn.types().stream().flatMap(type -> builtIn.aliasesOf(type.name()).stream()))
        .filteredOn(Alias::extension)
        .hasSize(62)
        .allSatisfy(alias -> assertThat(alias.type()).contains(".Data/"));
    assertThat(builtIn.find("Microsoft.KeyVault.Data/vaults/keys/attributes.enabled"))
        .singleElement()
        .matches(Alias::extension);
    assertThat(builtIn.find(SOFT_DELETE)).noneMatch(Alias::extension);
  }

  @Test
  void hasNoAliasThatCouldHoldASecret() {
    assertThat(builtIn.types().stream().flatMap(type -> builtIn.aliasesOf(type.name()).stream()))
        .filteredOn(Alias::extension)
        .noneMatch(alias -> alias.name().matches("(?i).*[/.](value|d|dp|dq|qi|p|q|k|t|key_hsm)"));
  }

  @Test
  void knowsPathTypeAndModifiabilityOfAnAlias() {
    assertThat(builtIn.find(SOFT_DELETE))
        .containsExactly(
            Alias.of(
                SOFT_DELETE,
                "Microsoft.KeyVault/vaults",
                new AliasMapping(
                    AliasPath.parse("properties.enableSoftDelete"),
                    ValueType.BOOLEAN,
                    Modifiability.MODIFIABLE)));
  }

  @Test
  void knowsTypesInAnyCase() {
    assertThat(builtIn.knowsType("microsoft.keyvault/VAULTS")).isTrue();
    assertThat(builtIn.knowsType("Microsoft.Storage/storageAccounts")).isFalse();
  }

  @Test
  void doesNotKnowATypeOfWhichItHasSomeAliasesOnly() {
    assertThat(builtIn.type("Microsoft.Network/privateEndpoints")).isPresent();
    assertThat(builtIn.knowsType("Microsoft.Network/privateEndpoints")).isFalse();
  }

  @Test
  void addsAnotherCatalogueWhoseAliasesCount() {
    Alias newer = alias(SOFT_DELETE, "Microsoft.KeyVault/vaults", "properties.softDelete");
    Alias more = alias("Microsoft.Web/sites/kind", "Microsoft.Web/sites", "kind");
    KnownType sites = new KnownType("Microsoft.Web/sites", true, true, false);

    AliasCatalog both = builtIn.plus(AliasCatalog.of(List.of(sites), List.of(newer, more)));

    assertThat(both.find(SOFT_DELETE)).containsExactly(newer);
    assertThat(both.find("Microsoft.Web/sites/kind")).containsExactly(more);
    assertThat(both.knowsType("Microsoft.Web/sites")).isTrue();
    assertThat(both.knowsType("Microsoft.KeyVault/vaults")).isTrue();
    assertThat(builtIn.find(SOFT_DELETE)).doesNotContain(newer);
  }

  @Test
  void keepsOneNameOfSeveralTypesApart() {
    Alias machine = alias("N.P/image", "N.P/machines", "properties.image");
    Alias disk = alias("N.P/image", "N.P/disks", "properties.source");

    AliasCatalog catalog = AliasCatalog.of(List.of(), List.of(machine, disk));

    assertThat(catalog.find("n.p/IMAGE")).containsExactlyInAnyOrder(machine, disk);
  }

  private static Alias alias(String name, String type, String path) {
    return Alias.of(
        name, type, new AliasMapping(AliasPath.parse(path), ValueType.ANY, Modifiability.UNKNOWN));
  }
}
