package dev.portcullis.example.boot;

import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticPrinter;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.CompiledPolicies;
import dev.portcullis.engine.PolicyEngine;
import dev.portcullis.engine.PolicySource;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The policies that are in force. Whoever asks needs no lock: a new set is compiled beside the old
 * one and takes its place at once. One that is at fault is told in the log, once, and the old
 * stays.
 */
@Component
class LivePolicies {

  private static final Logger log = LoggerFactory.getLogger(LivePolicies.class);

  private final PolicyFolder folder;
  private final GateMetrics metrics;
  private List<PolicySource> seen;
  private volatile CompiledPolicies current;

  /** Compiles what the folder holds. A service whose policies are at fault does not start. */
  LivePolicies(PolicyFolder folder, GateMetrics metrics) throws IOException {
    this.folder = folder;
    this.metrics = metrics;
    this.seen = folder.read();
    this.current = compile(seen).orElseThrow();
    log.info("policies in force: {}", current.policies());
  }

  CompiledPolicies current() {
    return current;
  }

  /** Looks whether the folder holds something else than before, and takes it if it compiles. */
  @Scheduled(
      initialDelayString = "${portcullis.look-every}",
      fixedDelayString = "${portcullis.look-every}")
  synchronized void reload() {
    try {
      List<PolicySource> found = folder.read();
      if (!found.equals(seen)) {
        seen = found;
        compile(found).value().ifPresentOrElse(this::take, () -> refuse("they are at fault"));
      }
    } catch (IOException e) {
      refuse(e.toString());
    }
  }

  private void take(CompiledPolicies policies) {
    current = policies;
    metrics.reloaded(true);
    log.info("policies in force: {}", policies.policies());
  }

  private void refuse(String reason) {
    metrics.reloaded(false);
    log.error("new policies are refused and the old ones stay in force: {}", reason);
  }

  private static Outcome<CompiledPolicies> compile(List<PolicySource> sources) {
    Outcome<CompiledPolicies> compiled = PolicyEngine.standard().compile(sources);
    compiled.diagnostics().forEach(LivePolicies::tell);
    return compiled;
  }

  private static void tell(Diagnostic fault) {
    Level level =
        switch (fault.severity()) {
          case ERROR -> Level.ERROR;
          case WARNING -> Level.WARN;
          case INFO -> Level.INFO;
        };
    log.atLevel(level).log(DiagnosticPrinter.print(fault));
  }
}
