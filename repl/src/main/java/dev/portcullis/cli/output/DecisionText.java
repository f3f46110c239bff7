package dev.portcullis.cli.output;

import dev.portcullis.engine.alter.Alteration;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.comply.AdmissionAnswer;
import dev.portcullis.engine.comply.FollowUp;
import dev.portcullis.engine.state.ShownValue;
import java.io.PrintWriter;

/** A decision for people. */
public final class DecisionText {

  private final PrintWriter out;
  private final boolean colored;

  private DecisionText(PrintWriter out, boolean colored) {
    this.out = out;
    this.colored = colored;
  }

  /**
   * Prints the answer, what policies changed in the request, what each policy that has something
   * against it says, and what is looked for afterwards.
   */
  public static void print(PrintWriter out, AdmissionAnswer decision, boolean colored) {
    new DecisionText(out, colored).print(decision);
  }

  private void print(AdmissionAnswer decision) {
    String answer =
        decision.isAllowed() ? Style.GOOD.on("allowed", colored) : Style.BAD.on("denied", colored);
    out.println(
        "%s  %s of %s by %s"
            .formatted(
                answer,
                ShownValue.line(decision.request().operation()),
                ObjectName.shortName(decision.request().object()),
                ShownValue.line(decision.request().requester())));
    decision.alterations().forEach(this::alteration);
    FindingText text = new FindingText(colored);
    for (AdmissionAnswer.Ruling ruling : decision.rulings()) {
      out.println("  " + (ruling.denies() ? "denied:" : "noted, and not stopped:"));
      text.lines(ruling.finding()).forEach(this::line);
    }
    decision.restless().forEach(this::restless);
    if (decision.isAllowed()) {
      decision.followUps().forEach(this::followUp);
    }
    out.flush();
  }

  private void alteration(Alteration alteration) {
    boolean made = alteration.outcome() == Alteration.Outcome.MADE;
    out.println("  " + (made ? "changed:" : "not changed:"));
    line(AlterationWords.of(alteration));
    line(by(alteration.policy()));
  }

  private void restless(AssignedPolicy policy) {
    out.println("  " + Style.CAUTION.on("warning:", colored));
    line("what it changed still matches its rule, so that it will be reported all the same");
    line(by(policy));
  }

  private void followUp(FollowUp look) {
    String named = look.name().map(name -> " `" + name + "`").orElse("");
    out.println("  looked for afterwards:");
    line(
        ShownValue.line(look.type() + named)
            + (look.found() ? ", which is there already" : ", which is not there now"));
    line(by(look.policy()));
  }

  private String by(AssignedPolicy policy) {
    return Style.FAINT.on(
        ShownValue.line(
            "%s by \"%s\", assigned as \"%s\""
                .formatted(
                    policy.policy().effectText(), policy.title(), policy.assignment().title())),
        colored);
  }

  private void line(String text) {
    out.println("    " + text);
  }
}
