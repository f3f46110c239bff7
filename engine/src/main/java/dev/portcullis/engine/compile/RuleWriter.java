package dev.portcullis.engine.compile;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import dev.portcullis.engine.slice.Slice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Model;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;

/**
 * Writes one Drools rule for each policy, in the executable model:
 *
 * <pre>{@code
 * rule "policy 7"
 * when
 *   $slice     : Slice( type == "microsoft.keyvault.data/vaults/keys", asks of policy 7 )
 *   $selection : Selection() from select($slice)
 * then
 *   findings.report(7, $slice, $selection);
 * }</pre>
 *
 * <p>A rule is named by its policy's index: of two rules of one name Drools would keep one
 * silently.
 */
public final class RuleWriter {

  /** The package of every rule. */
  private static final String PACKAGE = "dev.portcullis.rules";

  /** The global that takes what the rules find: a {@link SelectionSink}. */
  public static final String FINDINGS = "findings";

  private final Global<SelectionSink> findings = globalOf(SelectionSink.class, PACKAGE, FINDINGS);

  /** Writes the rules of policies; a policy reports with its index in the list. */
  public Model write(List<RowPolicy> policies) {
    ModelImpl model = new ModelImpl(PACKAGE);
    model.addGlobal(findings);
    Map<String, Asked> asks = new HashMap<>();
    for (int index = 0; index < policies.size(); index++) {
      model.addRule(write(policies.get(index), index, asks));
    }
    return model;
  }

  private Rule write(RowPolicy policy, int index, Map<String, Asked> asks) {
    SelectRows select = new SelectRows(policy);
    Asked asked = asks.computeIfAbsent(select.getExpressionHash(), Asked::new);
    asked.policies().set(index);
    Variable<Slice> slice = declarationOf(Slice.class, "slice");
    Variable<Selection> selection = declarationOf(Selection.class, "selection");
    return rule(PACKAGE, "policy " + index)
        .build(
            sliceOf(slice, TypeGuard.of(policy.bound().applicability()))
                .expr(asked.getExpressionHash(), asked),
            pattern(selection, DSL.from(slice, select)),
            on(slice, selection, findings)
                .execute((matched, rows, sink) -> sink.report(index, matched, rows)));
  }

  private static PatternDef<Slice> sliceOf(Variable<Slice> slice, Optional<List<String>> types) {
    if (types.isEmpty()) {
      return pattern(slice);
    }
    OfType ofType = new OfType(types.get());
    if (types.get().size() > 1) {
      return pattern(slice).expr(ofType.getExpressionHash(), ofType);
    }
    return pattern(slice)
        .expr(
            ofType.getExpressionHash(),
            ofType,
            alphaIndexedBy(
                String.class,
                ConstraintType.EQUAL,
                0,
                OfType.SliceType.INSTANCE,
                types.get().get(0)));
  }
}
