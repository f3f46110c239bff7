package dev.portcullis.drl;

import dev.portcullis.ast.Condition;
import dev.portcullis.ast.Subject;
import java.util.Optional;
import java.util.function.Function;

/** The members of an array, not yet counted. */
public final class Members {

  private final Function<Optional<Condition>, Subject> counting;

  Members(Function<Optional<Condition>, Subject> counting) {
    this.counting = counting;
  }

  /** {@return how many there are} */
  public Operand count() {
    return new Operand(counting.apply(Optional.empty()));
  }

  /**
   * {@return for how many of them a check holds; the evaluation fails where it fails for one}
   *
   * @param check what is asked of each member
   */
  public Operand countWhere(Check check) {
    return new Operand(counting.apply(Optional.of(check.condition())));
  }
}
