package dev.portcullis.engine.check;

import dev.portcullis.ast.PolicyDefinition;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.alias.AliasCatalog;
import java.util.ArrayList;
import java.util.List;

/** Checks a definition against the language and a catalogue of aliases. */
public final class PolicyChecker {

  private final AliasCatalog catalog;

  /** Makes a checker that knows the aliases of a catalogue. */
  public PolicyChecker(AliasCatalog catalog) {
    this.catalog = catalog;
  }

  /** Tells all faults of a definition, each once, in the order of the text. */
  public Outcome<CheckedPolicy> check(PolicyDefinition definition) {
    PolicyUnderCheck policy = PolicyUnderCheck.of(definition, catalog);
    List<Diagnostic> diagnostics = new ArrayList<>();
    new EnvelopeChecker(policy, diagnostics::add).check();
    ParameterChecker parameters = new ParameterChecker(definition, diagnostics::add);
    parameters.checkDeclarations();
    policy.parts().calls().forEach(part -> parameters.checkReference(part.node()));
    new FunctionChecker(policy, diagnostics::add).check();
    new ConstantChecker(policy, diagnostics::add).check();
    new AliasChecker(policy, diagnostics::add).check();
    new OperatorChecker(policy, diagnostics::add).check();
    new TextChecker(policy, diagnostics::add).check();
    new GroupChecker(policy, diagnostics::add).check();
    new CountChecker(policy, diagnostics::add).check();
    new CurrentChecker(policy, diagnostics::add).check();
    new EffectChecker(policy, diagnostics::add).check();
    new DetailsChecker(policy, diagnostics::add).check();
    new LimitChecker(policy, diagnostics::add).check();
    new MessageChecker(policy, diagnostics::add).check();
    return Outcome.of(new CheckedPolicy(definition, catalog), diagnostics);
  }
}
