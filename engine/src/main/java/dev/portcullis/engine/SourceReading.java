package dev.portcullis.engine;

import dev.portcullis.ast.Definition;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.alias.AliasCatalogReader;
import dev.portcullis.engine.assign.AssignedPolicies;
import dev.portcullis.engine.assign.AssignedPolicy;
import dev.portcullis.engine.assign.Assignment;
import dev.portcullis.engine.assign.Exemption;
import dev.portcullis.engine.assign.PolicyAssigner;
import dev.portcullis.engine.assign.reader.AssignmentReader;
import dev.portcullis.engine.assign.reader.ExemptionReader;
import dev.portcullis.engine.bind.Binder;
import dev.portcullis.engine.bind.ParameterValues;
import dev.portcullis.engine.bind.PolicyContext;
import dev.portcullis.engine.check.CheckedPolicy;
import dev.portcullis.engine.check.PolicyChecker;
import dev.portcullis.engine.value.MalformedJson;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.ValueReader;
import dev.portcullis.parser.DefinitionParser;
import dev.portcullis.parser.JsonParser;
import dev.portcullis.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One reading of sources: the stages from text to assigned policies, and all they have to say. */
final class SourceReading {

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Definition> definitions = new ArrayList<>();
  private final List<Assignment> assignments = new ArrayList<>();
  private final List<Exemption> exemptions = new ArrayList<>();
  private final Map<Source, ParameterValues> values = new HashMap<>();
  private AliasCatalog catalog = AliasCatalog.builtIn();

  private SourceReading() {}

  /** The policies of sources, or every fault that any stage finds. */
  static Outcome<AssignedPolicies> read(List<PolicySource> sources) {
    SourceReading reading = new SourceReading();
    sources.forEach(reading::read);
    return reading.assign();
  }

  private void read(PolicySource source) {
    Source text = Source.of(source.name(), source.text());
    switch (source.kind()) {
      case POLICIES -> {
        values.put(text, values(source));
        keep(DefinitionParser.parse(text)).ifPresent(definitions::addAll);
      }
      case ASSIGNMENTS ->
          keep(JsonParser.parse(text).then(AssignmentReader::read)).ifPresent(assignments::addAll);
      case EXEMPTIONS ->
          keep(JsonParser.parse(text).then(ExemptionReader::read)).ifPresent(exemptions::addAll);
      case ALIASES ->
          keep(AliasCatalogReader.read(text)).ifPresent(more -> catalog = catalog.plus(more));
    }
  }

  private Outcome<AssignedPolicies> assign() {
    PolicyAssigner assigner = new PolicyAssigner(new PolicyChecker(catalog), definitions);
    diagnostics.addAll(assigner.definitionDiagnostics());
    List<AssignedPolicy> assigned = new ArrayList<>();
    if (assignments.isEmpty()) {
      for (CheckedPolicy policy : assigner.policies()) {
        keep(toEverything(policy)).ifPresent(assigned::add);
      }
    } else {
      keep(assigner.assign(assignments)).ifPresent(assigned::addAll);
    }
    return Outcome.of(new AssignedPolicies(assigned, exemptions), diagnostics);
  }

  private Outcome<AssignedPolicy> toEverything(CheckedPolicy policy) {
    Source source = policy.definition().span().source();
    return Binder.bind(
            policy, values.getOrDefault(source, ParameterValues.NONE), PolicyContext.NONE)
        .map(bound -> AssignedPolicy.toEverything(bound));
  }

  private static ParameterValues values(PolicySource source) {
    try {
      return ParameterValues.of(((ObjectValue) ValueReader.read(source.parameters())).members());
    } catch (MalformedJson | ClassCastException e) {
      throw new IllegalArgumentException("the parameters of " + source.name(), e);
    }
  }

  private <T> Optional<T> keep(Outcome<T> outcome) {
    diagnostics.addAll(outcome.diagnostics());
    return outcome.value();
  }
}
