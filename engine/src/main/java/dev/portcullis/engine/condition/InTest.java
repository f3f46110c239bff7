package dev.portcullis.engine.condition;

import dev.portcullis.engine.function.TextComparison;
import dev.portcullis.engine.slice.CanonicalText;
import dev.portcullis.engine.slice.LongCells;
import dev.portcullis.engine.slice.RowOutcome;
import dev.portcullis.engine.slice.Rows;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code in}: equals to one of some texts. */
final class InTest extends TextTest {

  private final Set<String> folded;
  private final long[] integers;

  InTest(Collection<String> targets) {
    this.folded =
        targets.stream()
            .map(TextComparison::fold)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    this.integers =
        targets.stream()
            .flatMapToLong(target -> PlainInteger.of(target).stream())
            .distinct()
            .toArray();
  }

  @Override
  boolean holds(String text) {
    return folded.contains(TextComparison.fold(text));
  }

  @Override
  void judgeIntegers(LongCells cells, Rows asked, RowOutcome outcome) {
    for (long integer : integers) {
      cells.selectBetween(integer, integer, asked, outcome.holds());
    }
  }

  @Override
  public String canonical() {
    return folded.stream()
        .map(CanonicalText::quoted)
        .collect(Collectors.joining(", ", "in [", "]"));
  }
}
