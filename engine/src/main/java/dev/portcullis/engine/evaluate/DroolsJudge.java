package dev.portcullis.engine.evaluate;

import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.compile.PolicyCompiler;
import dev.portcullis.engine.compile.RowPolicy;
import dev.portcullis.engine.compile.RuleWriter;
import dev.portcullis.engine.compile.SelectionSink;
import dev.portcullis.engine.slice.Slice;
import java.util.Collection;
import java.util.List;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Policies as a Drools rule base. Immutable; any number of threads may judge with it at once, each
 * call in a session of its own from a pool.
 */
public final class DroolsJudge implements Judge {

  /** Sessions kept for use; more than these are made and thrown away. */
  private static final int POOLED_SESSIONS = 16;

  private final List<BoundPolicy> policies;
  private final KieSessionsPool sessions;

  private DroolsJudge(List<BoundPolicy> policies, KieBase rules) {
    this.policies = policies;
    this.sessions = rules.newKieSessionsPool(POOLED_SESSIONS);
  }

  /** Compiles policies; a policy is known by its index in the list. */
  public static DroolsJudge compile(List<BoundPolicy> policies) {
    List<RowPolicy> rowPolicies = policies.stream().map(PolicyCompiler::compile).toList();
    return new DroolsJudge(
        List.copyOf(policies),
        KieBaseBuilder.createKieBaseFromModel(new RuleWriter().write(rowPolicies)));
  }

  @Override
  public List<BoundPolicy> policies() {
    return policies;
  }

  @Override
  public void judge(Collection<Slice> slices, SelectionSink sink) {
    KieSession session = sessions.newKieSession();
    try {
      session.setGlobal(RuleWriter.FINDINGS, sink);
      slices.forEach(session::insert);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
  }
}
