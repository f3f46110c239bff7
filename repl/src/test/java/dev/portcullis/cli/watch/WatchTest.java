package dev.portcullis.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.cli.output.ChangeText;
import dev.portcullis.cli.output.Console;
import dev.portcullis.cli.output.FindingsOnly;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.bind.Binder;
import dev.portcullis.engine.bind.ParameterValues;
import dev.portcullis.engine.bind.PolicyContext;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.engine.comply.StateJudge;
import dev.portcullis.engine.evaluate.Engine;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.ValueReader;
import dev.portcullis.parser.DefinitionParser;
import dev.portcullis.source.Source;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A watch by a clock that is driven by hand: nothing sleeps. */
class WatchTest {

  private static final String VAULT =
      "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/kv";

  private static final String EXPIRED =
      """
      policy "Keys are renewed two days before they expire" {
        id   "renewal"
        mode Microsoft.KeyVault.Data
        for key
        when attributes.expiresOn <= addDays(utcNow(), 2)
        then Audit
      }
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final HandDrivenClock clock = new HandDrivenClock();
  private final Console console =
      new Console(
          new PrintWriter(out),
          new PrintWriter(err),
          InputStream.nullInputStream(),
          clock,
          false,
          false);
  private final List<Optional<Instant>> waits = new ArrayList<>();
  private final Deque<Runnable> script = new ArrayDeque<>();
  private final Deque<WatchEvent> events = new ArrayDeque<>();
  private Optional<WatchedFiles.Reading> files = Optional.empty();

  @Test
  void whatDependsOnTheTimeIsToldAtItsInstantAndTheWatchWakesUpForIt() throws Exception {
    files = reading(key("k", "2026-11-28T09:30:00Z"));
    then(
        () -> clock.now = Instant.parse("2026-11-26T09:30:00.000020Z"),
        WatchEvent.TimeIsUp.INSTANCE);

    run();

    assertThat(waits.get(0)).contains(Instant.parse("2026-11-26T09:30:00Z"));
    assertThat(out.toString().lines())
        .containsExactly(
            "2026-11-24T12:00:00Z  watching 1 objects under 1 policies: 1 compliant",
            "2026-11-26T09:30:00Z  non-compliant  kv/keys/k"
                + "  \"Keys are renewed two days before they expire\":"
                + " attributes.expiresOn is 2026-11-28T09:30:00Z;"
                + " must be after 2026-11-28T09:30:00.0000000Z  (was compliant; time passed)");
    assertThat(err.toString())
        .isEqualTo("note: time alone may change a verdict at 2026-11-26T09:30:00Z\n");
  }

  @Test
  void linesOfTheStreamComeChangeAndGo() throws Exception {
    files = reading();
    then(line(1, json("k", "2026-11-25T00:00:00Z")));
    then(line(2, "{\"id\": \"" + VAULT + "/KEYS/k\", \"deleted\": true}"));
    then(line(3, json("good", "2027-11-25T00:00:00Z")));

    run();

    assertThat(out.toString().lines().skip(1))
        .containsExactly(
            "2026-11-24T12:00:00Z  non-compliant  kv/keys/k"
                + "  \"Keys are renewed two days before they expire\":"
                + " attributes.expiresOn is 2026-11-25T00:00:00Z;"
                + " must be after 2026-11-26T12:00:00.0000000Z"
                + "  (was not applicable; it came or changed)",
            "2026-11-24T12:00:00Z  not applicable  kv/keys/k"
                + "  \"Keys are renewed two days before they expire\""
                + "  (was non-compliant; it is gone)");
  }

  @Test
  void aLineAtFaultIsToldAndTheNextIsRead() throws Exception {
    files = reading();
    then(line(1, "{"));
    then(line(2, ""));
    then(line(3, "[1]"));
    then(line(4, json("k", "2026-11-25T00:00:00Z")));

    run();

    assertThat(err.toString())
        .contains("error: line 1 of the stream: ")
        .contains("error: line 3 of the stream: ");
    assertThat(out.toString().lines()).hasSize(2);
  }

  @Test
  void filesAreReadAgainAndWhatIsGoneFromThemIsGone() throws Exception {
    files = reading(key("a", "2026-11-25T00:00:00Z"), key("b", "2026-11-25T00:00:00Z"));
    then(() -> files = reading(key("a", "2027-11-25T00:00:00Z")), WatchEvent.FilesChanged.INSTANCE);

    run();

    assertThat(out.toString().lines().skip(1))
        .hasSize(2)
        .anyMatch(line -> line.contains("  compliant  kv/keys/a"))
        .anyMatch(line -> line.contains("  not applicable  kv/keys/b"));
  }

  @Test
  void brokenFilesLeaveTheOldOnesInForce() throws Exception {
    files = reading(key("a", "2026-11-27T00:00:00Z"));
    then(() -> files = Optional.empty(), WatchEvent.FilesChanged.INSTANCE);
    then(() -> clock.now = Instant.parse("2026-11-25T00:00:00Z"), WatchEvent.TimeIsUp.INSTANCE);

    run();

    assertThat(err.toString()).contains("note: what was read before stays in force\n");
    assertThat(out.toString()).contains("2026-11-25T00:00:00Z  non-compliant  kv/keys/a");
  }

  @Test
  void whatCannotBeReadAtTheBeginningIsNotWatched() {
    assertThat(
            Watch.start(
                () -> files, resource -> ObjectValue.EMPTY, new ChangeText(console), console))
        .isEmpty();
    assertThat(out.toString()).isEmpty();
  }

  private void run() throws InterruptedException {
    Watch watch =
        Watch.start(
                () -> files,
                resource -> ObjectValue.EMPTY,
                new FindingsOnly(new ChangeText(console)),
                console)
            .orElseThrow();
    watch.run(
        until -> {
          waits.add(until);
          if (events.isEmpty()) {
            return WatchEvent.StreamEnded.INSTANCE;
          }
          script.remove().run();
          return events.remove();
        });
  }

  private void then(WatchEvent event) {
    then(() -> {}, event);
  }

  private void then(Runnable first, WatchEvent event) {
    script.add(first);
    events.add(event);
  }

  private static WatchEvent line(int number, String text) {
    return new WatchEvent.Line(number, text);
  }

  private static Optional<WatchedFiles.Reading> reading(Resource... resources) {
    PolicyDefinition definition =
        (PolicyDefinition)
            DefinitionParser.parse(Source.of("renewal.policy", EXPIRED)).orElseThrow().get(0);
    AssignedPolicy policy =
        new PolicyChecker(AliasCatalog.builtIn())
            .check(definition)
            .then(checked -> Binder.bind(checked, ParameterValues.NONE, PolicyContext.NONE))
            .map(bound -> AssignedPolicy.toEverything(bound))
            .orElseThrow();
    return Optional.of(
        new WatchedFiles.Reading(
            new StateJudge(new AssignedPolicies(List.of(policy), List.of()), Engine.BOTH),
            List.of(resources)));
  }

  private static Resource key(String name, String expiresOn) {
    try {
      return new Resource((ObjectValue) ValueReader.read(json(name, expiresOn)));
    } catch (dev.portcullis.engine.value.MalformedJson e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String json(String name, String expiresOn) {
    return "{\"id\": \"%s/keys/%s\", \"name\": \"%s\", \"type\": \"Microsoft.KeyVault.Data/vaults/keys\", \"attributes\": {\"expiresOn\": \"%s\"}}"
        .formatted(VAULT, name, name, expiresOn);
  }

  private static final class HandDrivenClock extends Clock {

    private Instant now = Instant.parse("2026-11-24T12:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
