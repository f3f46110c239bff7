package dev.portcullis.engine.check;

import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.ast.TemplateExpression.TextLiteral;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.diagnostic.Severity;
import dev.portcullis.engine.alias.Alias;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.alias.ResolvedField;
import dev.portcullis.engine.alias.ResolvedField.Aliased;
import dev.portcullis.engine.alias.ResolvedField.AllTags;
import dev.portcullis.engine.alias.ResolvedField.Tag;
import dev.portcullis.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Would Azure take a definition that Portcullis evaluates? It knows neither the aliases that the
 * built-in catalogue adds nor the tags of keys, secrets and certificates.
 */
public final class AzureTarget {

  private static final Set<DiagnosticCode> REFUSED =
      Set.of(DiagnosticCode.CUSTOM_DATA_PLANE_POLICY, DiagnosticCode.PATH_INTO_RESOURCE);

  private final AliasCatalog catalog;

  /** Makes a check that knows the aliases of a catalogue. */
  public AzureTarget(AliasCatalog catalog) {
    this.catalog = catalog;
  }

  /** Whether Azure refuses a definition of which this is told. */
  public static boolean isRefused(Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.ERROR || REFUSED.contains(diagnostic.code());
  }

  /** What of a definition is for Portcullis alone, in the order of the text. */
  public List<Diagnostic> check(PolicyDefinition definition) {
    PolicyUnderCheck policy = PolicyUnderCheck.of(definition, catalog);
    List<Diagnostic> found = new ArrayList<>();
    for (Part<FieldReference> field : policy.parts().fields()) {
      if (field.node() instanceof FieldReference.Named named) {
        check(policy, named.text(), named.span(), found);
      } else if (field.node() instanceof FieldReference.Computed computed) {
        checkTags(policy, computed.expression(), found);
      }
    }
    for (Part<Call> call : policy.parts().calls()) {
      if (call.node().calls("field") && call.node().arguments().size() == 1) {
        TemplateExpression name = call.node().arguments().get(0);
        if (name instanceof TextLiteral text) {
          check(policy, text.text(), LiteralPlace.of(text), found);
        } else {
          checkTags(policy, name, found);
        }
      }
    }
    return found.stream().sorted(Diagnostic.BY_POSITION).toList();
  }

  private static void check(
      PolicyUnderCheck policy, String name, Span span, List<Diagnostic> found) {
    ResolvedField field = policy.fields().resolve(name);
    if (field instanceof Aliased aliased && aliased.aliases().stream().allMatch(Alias::extension)) {
      found.add(
          Diagnostic.of(
              DiagnosticCode.EXTENSION_ALIAS,
              span,
              "Azure has no alias `" + name + "`",
              "only Portcullis evaluates it: keep the policy here, or leave the condition out"));
    } else if (field instanceof AllTags || field instanceof Tag) {
      tags(policy, span, found);
    }
  }

  /** A field that is computed as {@code concat('tags[', …)} is a tag whatever comes out. */
  private static void checkTags(
      PolicyUnderCheck policy, TemplateExpression expression, List<Diagnostic> found) {
    if (expression instanceof Call call
        && call.calls("concat")
        && !call.arguments().isEmpty()
        && call.arguments().get(0) instanceof TextLiteral text
        && text.text().startsWith("tags")) {
      tags(policy, expression.span(), found);
    }
  }

  private static void tags(PolicyUnderCheck policy, Span span, List<Diagnostic> found) {
    if (policy.mode().filter(PolicyMode::isOfVaults).isPresent()) {
      found.add(
          Diagnostic.of(
              DiagnosticCode.TAGS_OF_COMPONENT,
              span,
              "Azure does not see the tags of keys, secrets and certificates",
              "only Portcullis evaluates them: ask for a tag of the vault instead"));
    }
  }
}
