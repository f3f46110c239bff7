package dev.portcullis.example.boot;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GateApplicationTest {

  private static final String VAULT =
      "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/kv-contoso";

  private static final Map<String, Object> CERTIFICATE =
      Map.of(
          "caller", "alice",
          "vault", VAULT,
          "name", "shop",
          "issuer", "Contoso",
          "keyType", "RSA",
          "keySize", 3072,
          "validityInMonths", 12);

  private final JsonMapper json = new JsonMapper();
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @TempDir private Path folder;
  private ConfigurableApplicationContext service;

  @BeforeEach
  void start() throws IOException {
    Files.copy(Path.of("policies/certificates.policy"), policy());
    service =
        SpringApplication.run(
            GateApplication.class,
            "--server.address=127.0.0.1",
            "--server.port=0",
            "--portcullis.policies=" + folder,
            // The tests say when to look.
            "--portcullis.look-every=1d",
            "--spring.main.banner-mode=off",
            "--logging.threshold.console=off");
    log.start();
    ((Logger) LoggerFactory.getLogger(LivePolicies.class)).addAppender(log);
  }

  @AfterEach
  void stop() {
    service.close();
    ((Logger) LoggerFactory.getLogger(LivePolicies.class)).detachAppender(log);
  }

  @Test
  void allowsWhatNoPolicyIsAgainst() throws Exception {
    assertThat(decide(CERTIFICATE))
        .isEqualTo(json.readTree("{\"allowed\": true, \"denials\": [], \"remarks\": []}"));
  }

  @Test
  void deniesAndSaysWhy() throws Exception {
    assertThat(decide(with("validityInMonths", 13)))
        .isEqualTo(
            json.readTree(
                """
                {"allowed": false,
                 "denials": [{
                   "policy": "Certificates end after a year",
                   "reasons": ["properties.validityInMonths is 13; must be at most 12"],
                   "message": "shop would be valid for 13 months; ask for at most 12"}],
                 "remarks": []}
                """));
  }

  @Test
  void whatIsOnlyAuditedIsARemark() throws Exception {
    JsonNode answer = decide(with("issuer", "Self"));

    assertThat(answer.at("/allowed").booleanValue()).isTrue();
    assertThat(answer.at("/remarks/0/policy").stringValue())
        .isEqualTo("Certificates come from the company's authority");
  }

  @Test
  void aRequestThatCannotBeIsAProblem() throws Exception {
    HttpResponse<String> answer = post(with("validityInMonths", 0));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(json.readTree(answer.body()).at("/members"))
        .isEqualTo(json.readTree("{\"validityInMonths\": \"must be greater than or equal to 1\"}"));
  }

  @Test
  void aMemberThatNobodyKnowsIsAProblem() throws Exception {
    HttpResponse<String> answer = post(with("validityInMonth", 36));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void newPoliciesCountAtOnce() throws Exception {
    Files.writeString(policy(), Files.readString(policy()).replace("> 12", "> 24"));
    reload();

    assertThat(allows(24)).isTrue();
    assertThat(allows(25)).isFalse();
    assertThat(count("portcullis.reloads", "result", "taken")).isEqualTo(1);
  }

  @Test
  void assignmentsSayWhereAPolicyHolds() throws Exception {
    Files.writeString(
        folder.resolve("all.assignments.json"),
        """
        [{"id": "/subscriptions/other/providers/Microsoft.Authorization/policyAssignments/a",
          "name": "a",
          "properties": {
            "scope": "/subscriptions/other",
            "policyDefinitionId": "certificates-end-after-a-year"}}]
        """);
    reload();

    assertThat(allows(13)).isTrue();
    assertThat(errors()).isEmpty();
  }

  @Test
  void policiesAtFaultAreToldOnceAndTheOldOnesStay() throws Exception {
    Files.writeString(policy(), Files.readString(policy()).replace("> 12", "> twelve"));
    reload();
    reload();

    assertThat(allows(12)).isTrue();
    assertThat(allows(13)).isFalse();
    assertThat(count("portcullis.reloads", "result", "refused")).isEqualTo(1);
    assertThat(errors())
        .satisfiesExactly(
            fault -> assertThat(fault).contains("certificates.policy:4:27", "twelve"),
            refusal -> assertThat(refusal).contains("the old ones stay in force"));
  }

  @Test
  void anEmptyFolderOpensNoGate() throws Exception {
    Files.delete(policy());
    reload();

    assertThat(allows(13)).isFalse();
    assertThat(errors())
        .singleElement()
        .satisfies(refusal -> assertThat(refusal).contains("no policies in " + folder));
  }

  @Test
  void decisionsAreCountedByOutcomeAndFindingsByPolicy() throws Exception {
    decide(CERTIFICATE);
    decide(with("validityInMonths", 13));
    decide(with("validityInMonths", 14));

    assertThat(metric("portcullis.decisions?tag=outcome:allowed")).isEqualTo(1);
    assertThat(metric("portcullis.decisions?tag=outcome:denied")).isEqualTo(2);
    assertThat(metric("portcullis.findings?tag=policy:Certificates%20end%20after%20a%20year"))
        .isEqualTo(2);
  }

  private Path policy() {
    return folder.resolve("certificates.policy");
  }

  private void reload() {
    service.getBean(LivePolicies.class).reload();
  }

  private Stream<String> errors() {
    return log.list.stream()
        .filter(event -> event.getLevel() == Level.ERROR)
        .map(ILoggingEvent::getFormattedMessage);
  }

  private double count(String name, String tag, String value) {
    return service.getBean(MeterRegistry.class).get(name).tag(tag, value).counter().count();
  }

  private double metric(String query) throws IOException, InterruptedException {
    JsonNode metric = json.readTree(send(request("/actuator/metrics/" + query).GET()).body());
    assertThat(metric.at("/measurements/0/statistic").stringValue()).isEqualTo("COUNT");
    return metric.at("/measurements/0/value").doubleValue();
  }

  private boolean allows(int months) throws IOException, InterruptedException {
    return decide(with("validityInMonths", months)).at("/allowed").booleanValue();
  }

  private JsonNode decide(Map<String, Object> asked) throws IOException, InterruptedException {
    HttpResponse<String> answer = post(asked);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json.readTree(answer.body());
  }

  private HttpResponse<String> post(Map<String, Object> asked)
      throws IOException, InterruptedException {
    return send(
        request("/certificates/decide")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json.writeValueAsString(asked))));
  }

  private HttpRequest.Builder request(String path) {
    String port = service.getEnvironment().getRequiredProperty("local.server.port");
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private static Map<String, Object> with(String member, Object value) {
    Map<String, Object> asked = new TreeMap<>(CERTIFICATE);
    asked.put(member, value);
    return asked;
  }
}
