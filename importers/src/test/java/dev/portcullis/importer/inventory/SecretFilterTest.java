package dev.portcullis.importer.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.engine.value.MalformedJson;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.ValueReader;
import org.junit.jupiter.api.Test;

class SecretFilterTest {

  @Test
  void theValueOfASecretGoesAndItsTagsStay() throws MalformedJson {
    assertFiltered(
        """
        {"type": "Microsoft.KeyVault.Data/vaults/secrets", "name": "s", "value": "hunter2",
         "tags": {"value": "high", "k": "v"}, "properties": {"Value": "hunter2", "contentType": "t"}}
        """,
        """
        {"type": "Microsoft.KeyVault.Data/vaults/secrets", "name": "s",
         "tags": {"value": "high", "k": "v"}, "properties": {"contentType": "t"}}
        """);
  }

  @Test
  void thePkcs12FileOfACertificateGoesWithItsPassword() throws MalformedJson {
    assertFiltered(
        """
        {"type": "Microsoft.KeyVault.Data/vaults/certificates", "value": "MIIJ", "pwd": "p",
         "issuer": {"name": "Unknown"}}
        """,
        """
        {"type": "Microsoft.KeyVault.Data/vaults/certificates", "issuer": {"name": "Unknown"}}
        """);
  }

  @Test
  void privateMembersOfAKeyGoWhereverTheyStand() throws MalformedJson {
    assertFiltered(
        """
        {"type": "Microsoft.KeyVault.Data/vaults/keys", "d": "AQ", "key_hsm": "AQ",
         "key": {"kty": "RSA", "n": "AQAB", "e": "AQAB", "d": "AQ", "dp": "AQ", "qi": "AQ"},
         "properties": {"keys": [{"kty": "oct", "K": "AQ"}]}}
        """,
        """
        {"type": "Microsoft.KeyVault.Data/vaults/keys",
         "key": {"kty": "RSA", "n": "AQAB", "e": "AQAB"}, "properties": {"keys": [{"kty": "oct"}]}}
        """);
  }

  @Test
  void privateKeysInPemGoUnderEveryName() throws MalformedJson {
    assertFiltered(
        """
        {"type": "Microsoft.Web/sites", "tags": {"a": "-----BEGIN EC PRIVATE KEY-----\\nMH"},
         "properties": {"list": ["x", "-----BEGIN PRIVATE KEY-----\\nMH"]}}
        """,
        """
        {"type": "Microsoft.Web/sites", "tags": {}, "properties": {"list": ["x"]}}
        """);
  }

  @Test
  void whatPoliciesJudgeStays() throws MalformedJson {
    assertKept(
        """
        {"type": "Microsoft.KeyVault/vaults", "id": "/v", "properties": {"networkAcls": {
          "ipRules": [{"value": "10.0.0.0/8"}], "bypass": null}}}
        """);
    assertKept(
        """
        {"type": "Microsoft.App/things", "properties": {"value": "x", "p": "y", "k": {"d": "z"}}}
        """);
  }

  private static void assertKept(String json) throws MalformedJson {
    assertFiltered(json, json);
  }

  private static void assertFiltered(String json, String expected) throws MalformedJson {
    assertThat(SecretFilter.filter((ObjectValue) ValueReader.read(json)))
        .isEqualTo(ValueReader.read(expected));
  }
}
