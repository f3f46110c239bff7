package dev.portcullis.example.boot;

import dev.portcullis.engine.Decision;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What the gate counts: {@code portcullis.decisions} with their time, by outcome; {@code
 * portcullis.findings}, by policy and by whether they deny; {@code portcullis.reloads}, by result.
 */
@Component
class GateMetrics {

  private final MeterRegistry registry;

  GateMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  /** Decides, and counts what came of it. */
  Decision time(Supplier<Decision> deciding) {
    Timer.Sample sample = Timer.start(registry);
    Decision decision = deciding.get();
    String outcome = decision.isAllowed() ? "allowed" : "denied";
    sample.stop(registry.timer("portcullis.decisions", "outcome", outcome));
    decision.denials().forEach(finding -> count(finding.policy().title(), "denied"));
    decision.remarks().forEach(finding -> count(finding.policy().title(), "remarked"));
    return decision;
  }

  private void count(String policy, String outcome) {
    registry.counter("portcullis.findings", "policy", policy, "outcome", outcome).increment();
  }

  /** Counts that the folder held something else. */
  void reloaded(boolean taken) {
    registry.counter("portcullis.reloads", "result", taken ? "taken" : "refused").increment();
  }
}
