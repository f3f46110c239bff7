package dev.portcullis.example.boot;

import dev.portcullis.engine.Decision;
import jakarta.validation.Valid;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Answers whether a certificate may be made. */
@RestController
class DecisionController {

  private static final Logger log = LoggerFactory.getLogger(DecisionController.class);

  private final LivePolicies policies;
  private final GateMetrics metrics;
  private final Clock clock;

  DecisionController(LivePolicies policies, GateMetrics metrics, Clock clock) {
    this.policies = policies;
    this.metrics = metrics;
    this.clock = clock;
  }

  /** Denied is an answer, not a fault: the status is 200 for both. */
  @PostMapping("/certificates/decide")
  DecisionAnswer decide(@Valid @RequestBody CertificateRequest asked) {
    Decision decision =
        metrics.time(() -> policies.current().decide(asked.toRequest(), clock.instant()));
    DecisionAnswer answer = DecisionAnswer.of(decision);
    if (!answer.allowed()) {
      log.info("{} may not make {}: {}", asked.caller(), asked.name(), answer.denials());
    }
    return answer;
  }
}
