package dev.portcullis.cli.output;

import dev.portcullis.engine.comply.AdmissionAnswer;
import java.io.PrintWriter;

/** A decision for people. */
public final class DecisionText {

  private DecisionText() {}

  /** Prints the answer, and what each policy that has something against the request says. */
  public static void print(PrintWriter out, AdmissionAnswer decision, boolean colored) {
    String answer =
        decision.isAllowed() ? Style.GOOD.on("allowed", colored) : Style.BAD.on("denied", colored);
    out.printf(
        "%s  %s of %s by %s%n",
        answer,
        decision.request().operation(),
        ObjectName.shortName(decision.request().object()),
        decision.request().requester());
    FindingText text = new FindingText(colored);
    for (AdmissionAnswer.Ruling ruling : decision.rulings()) {
      out.println("  " + (ruling.denies() ? "denied:" : "noted, and not stopped:"));
      text.lines(ruling.finding()).forEach(line -> out.println("    " + line));
    }
    out.flush();
  }
}
