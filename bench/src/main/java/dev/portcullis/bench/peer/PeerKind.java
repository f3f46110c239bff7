package dev.portcullis.bench.peer;

import dev.portcullis.bench.data.Component;
import dev.portcullis.bench.data.Policies;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.evaluate.DroolsJudge;
import dev.portcullis.engine.evaluate.PlainJudge;
import java.util.List;

/** The peers, in the order of the table. */
public enum PeerKind {
  HAND_WRITTEN("hand-written Java", 1),
  SLICES_FILLED("Portcullis, slices filled", 1),
  SLICES_FILLING("Portcullis, filling included", 1),
  SPEL("SpEL, compiled", 1),
  DROOLS_FACTS("Drools, one fact each", 10),
  CEL("CEL with planner", 10),
  REFERENCE("our plain evaluator", 10),
  CEDAR("Cedar, cached policy set", 100);

  private final String title;
  private final int share;

  PeerKind(String title, int share) {
    this.title = title;
    this.share = share;
  }

  /** What the table calls it. */
  public String title() {
    return title;
  }

  /** It judges the first components, one in so many: slow ones need no million to be measured. */
  public int share() {
    return share;
  }

  /** Gets it ready to judge components. */
  public Peer make(List<Component> components) {
    return switch (this) {
      case HAND_WRITTEN -> new HandWritten(components);
      case SLICES_FILLED -> Slices.filled(DroolsJudge.compile(policies()), components);
      case SLICES_FILLING -> Slices.filling(DroolsJudge.compile(policies()), components);
      case SPEL -> new Spel(components);
      case DROOLS_FACTS -> new DroolsFacts(components);
      case CEL -> new Cel(components);
      case REFERENCE -> Slices.filled(new PlainJudge(policies()), components);
      case CEDAR -> new Cedar(components);
    };
  }

  private static List<BoundPolicy> policies() {
    return Policies.bind(Policies.text());
  }
}
