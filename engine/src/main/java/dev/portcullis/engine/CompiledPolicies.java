package dev.portcullis.engine;

import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.comply.Admission;
import dev.portcullis.engine.comply.BatchJudge;
import dev.portcullis.engine.comply.ObjectStanding;
import dev.portcullis.engine.comply.StateJudge;
import dev.portcullis.engine.evaluate.Engine;
import dev.portcullis.engine.evaluate.Judge;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.Value;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Policies ready to judge. Immutable; any number of threads may use one at once, without locks and
 * with nothing to set up or to close.
 *
 * <p>It can be serialised: its sources travel as text and are compiled where they arrive, once for
 * each time they are read. Hand it to workers as what is read once for a process, such as a
 * broadcast variable.
 */
public final class CompiledPolicies implements Serializable {

  private static final long serialVersionUID = 1L;

  private final PolicyEngine engine;
  private final List<PolicySource> sources;
  private final transient AssignedPolicies assigned;
  private final transient ObjectValue context;
  private final transient Admission admission;
  private final transient BatchJudge batches;

  CompiledPolicies(PolicyEngine engine, List<PolicySource> sources, AssignedPolicies assigned) {
    this.engine = engine;
    this.sources = sources;
    this.assigned = assigned;
    this.context = engine.context();
    Judge judge = engine.evaluator().engine().judge(assigned.bound());
    this.admission = new Admission(assigned, judge);
    this.batches = new BatchJudge(assigned, judge);
  }

  /** {@return the policies in their order} */
  public List<PolicyReference> policies() {
    return assigned.policies().stream().map(PolicyReference::of).toList();
  }

  /** {@return what they were compiled from} */
  public List<PolicySource> sources() {
    return sources;
  }

  /**
   * {@return the answer to a request where nothing else exists} See the other {@code decide}.
   *
   * @param request what is asked for, and by whom
   * @param now the instant of the request: what {@code utcNow()} gives
   */
  public Decision decide(Request request, Instant now) {
    return decide(request, ExistingResources.NONE, now);
  }

  /**
   * {@return the answer to a request} Every policy has its say, whatever the ones before it said.
   *
   * @param request what is asked for, and by whom
   * @param existing what exists around the resource
   * @param now the instant of the request: what {@code utcNow()} gives
   */
  public Decision decide(Request request, ExistingResources existing, Instant now) {
    return Decision.of(
        admission.decide(request.asked(), existing.at(now, contextOf(request.context()))));
  }

  /**
   * {@return a judgement for each resource of a batch, in its order, where nothing else exists} See
   * the other {@code judge}.
   *
   * @param batch the resources, in any order; copied
   * @param now the instant of the judgement: what {@code utcNow()} gives
   */
  public List<Judgement> judge(Collection<AzureResource> batch, Instant now) {
    return judge(batch, ExistingResources.NONE, now);
  }

  /**
   * Judges a batch as a scan does. Some hundred resources at once cost the least each, one alone
   * about as much as a decision.
   *
   * @param batch the resources, in any order; copied
   * @param existing what exists around the resources
   * @param now the instant of the judgement: what {@code utcNow()} gives
   * @return a judgement for each resource, in the order of the batch
   */
  public List<Judgement> judge(
      Collection<AzureResource> batch, ExistingResources existing, Instant now) {
    List<AzureResource> resources = List.copyOf(batch);
    List<ObjectStanding> standings =
        batches.judge(
            resources.stream().map(AzureResource::resource).toList(), existing.at(now, context));
    List<Judgement> judgements = new ArrayList<>(resources.size());
    for (int i = 0; i < resources.size(); i++) {
      judgements.add(Judgement.of(resources.get(i), standings.get(i)));
    }
    return judgements;
  }

  /** What a monitor judges with: a judge of its own, which nothing else shares. */
  StateJudge states() {
    return states(engine.evaluator().engine());
  }

  StateJudge states(Engine decider) {
    return new StateJudge(assigned, decider);
  }

  ObjectValue context() {
    return context;
  }

  private ObjectValue contextOf(ObjectValue given) {
    if (given.members().isEmpty()) {
      return context;
    }
    Map<String, Value> members = new LinkedHashMap<>(context.members());
    members.putAll(given.members());
    return new ObjectValue(members);
  }

  private Object writeReplace() {
    return new Shipment(engine, new ArrayList<>(sources));
  }

  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw new InvalidObjectException("policies travel as their sources");
  }

  /** What travels. */
  private record Shipment(PolicyEngine engine, ArrayList<PolicySource> sources)
      implements Serializable {

    private Object readResolve() {
      return engine.compile(sources).orElseThrow();
    }
  }
}
