package dev.portcullis.ast;

import dev.portcullis.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A policy rule: {@code if} a resource is so, {@code then} this happens.
 *
 * @param condition what stands under {@code if}; in our language {@code for} and {@code when}
 * @param effect the name of the effect, or an expression that gives it
 * @param details what the effect does it with
 */
public record PolicyRule(
    Span span, Condition condition, JsonValue effect, Optional<EffectDetails> details)
    implements Node {

  @Override
  public List<Node> children() {
    List<Node> children = new ArrayList<>();
    children.add(condition);
    children.add(effect);
    details.ifPresent(children::add);
    return children;
  }
}
