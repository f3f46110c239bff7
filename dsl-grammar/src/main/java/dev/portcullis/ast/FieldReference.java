package dev.portcullis.ast;

import dev.portcullis.source.Span;
import java.util.List;

/** What a {@code field} names: a plain field, a tag or an alias, written out or computed. */
public sealed interface FieldReference extends Node {

  /**
   * A field that is written out.
   *
   * @param span where it stands; in our language the short name, which may be shorter than the text
   * @param text the whole name as JSON has it, such as {@code
   *     Microsoft.KeyVault.Data/vaults/keys/keySize}
   */
  record Named(Span span, String text) implements FieldReference {

    @Override
    public List<Node> children() {
      return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.named(this);
    }
  }

  /** A field whose name a template expression gives. */
  record Computed(Span span, TemplateExpression expression) implements FieldReference {

    @Override
    public List<Node> children() {
      return List.of(expression);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.computed(this);
    }
  }

  /** Calls the visitor's method for this kind of field. */
  <R> R accept(Visitor<R> visitor);

  /** An answer for each kind of field. */
  interface Visitor<R> {
    R named(Named field);

    R computed(Computed field);
  }
}
