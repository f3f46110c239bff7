package dev.portcullis.engine.monitor;

import dev.portcullis.ast.FieldReference;
import dev.portcullis.ast.JsonValue;
import dev.portcullis.ast.JsonValue.JsonTemplate;
import dev.portcullis.ast.Node;
import dev.portcullis.ast.TemplateExpression;
import dev.portcullis.ast.TemplateExpression.Call;
import dev.portcullis.ast.TemplateExpression.TextLiteral;
import dev.portcullis.engine.alias.AliasMapping;
import dev.portcullis.engine.alias.AliasPath;
import dev.portcullis.engine.alias.AliasPath.Segment;
import dev.portcullis.engine.alias.ResolvedField;
import dev.portcullis.engine.alias.ResolvedField.Aliased;
import dev.portcullis.engine.alias.ResolvedField.AllTags;
import dev.portcullis.engine.alias.ResolvedField.Inferred;
import dev.portcullis.engine.alias.ResolvedField.Path;
import dev.portcullis.engine.alias.ResolvedField.Plain;
import dev.portcullis.engine.bind.BoundPolicy;
import dev.portcullis.engine.bind.ConstantEvaluator;
import dev.portcullis.engine.compile.RuleInputs;
import dev.portcullis.engine.function.FunctionFailure;
import dev.portcullis.engine.value.TextValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of a resource a policy reads, as far as its text shows it. While none of it changes, nor
 * anything around the resource, nor the time comes, the policy says what it said before.
 *
 * @param isEverything whether any of it may be read: names are computed, the surroundings of the
 *     resource are asked for, or the details of the effect have a say in the state
 * @param paths the keys that lead to what is read, from the root; to an array where it has a star
 */
record PolicyReads(boolean isEverything, Set<List<String>> paths) {

  private static final PolicyReads EVERYTHING = new PolicyReads(true, Set.of());

  PolicyReads {
    paths = Set.copyOf(paths);
  }

  static PolicyReads of(BoundPolicy policy) {
    if (policy.decidesByDetails()) {
      return EVERYTHING;
    }
    Set<List<String>> paths = new HashSet<>();
    List<Node> nodes =
        Stream.of(policy.applicability(), policy.condition()).flatMap(Node::descendants).toList();
    for (Node node : nodes) {
      Optional<TemplateExpression> name = Optional.empty();
      if (node instanceof FieldReference.Named named) {
        name = Optional.of(new TextLiteral(named.span(), named.text()));
      } else if (node instanceof FieldReference.Computed computed) {
        name = Optional.of(computed.expression());
      } else if (node instanceof Call call) {
        if (RuleInputs.readsSurroundings(call)) {
          return EVERYTHING;
        }
        name = call.calls("field") ? Optional.of(call.arguments().get(0)) : Optional.empty();
      }
      if (name.isPresent() && !add(name.get(), policy, paths)) {
        return EVERYTHING;
      }
    }
    return new PolicyReads(false, paths);
  }

  /** Adds where the field of a name may stand; false where the name is not known by now. */
  private static boolean add(TemplateExpression name, BoundPolicy policy, Set<List<String>> paths) {
    try {
      JsonValue written = new JsonTemplate(name.span(), name);
      if (new ConstantEvaluator(policy.parameters()).value(written) instanceof TextValue text) {
        places(policy.fields().resolve(text.text())).forEach(place -> paths.add(keys(place)));
        return true;
      }
      return false;
    } catch (FunctionFailure notConstant) {
      return false;
    }
  }

  /** All places where a field may stand, in resources of any type and in any version. */
  private static List<AliasPath> places(ResolvedField field) {
    return field.accept(
        new ResolvedField.Visitor<>() {
          @Override
          public List<AliasPath> plain(Plain plain) {
            return switch (plain.field()) {
              // What these hang on matters to every policy.
              case ID, NAME, FULL_NAME, TYPE, LOCATION -> List.of();
              case KIND -> List.of(place("kind"));
              case IDENTITY_TYPE, USER_ASSIGNED_IDENTITIES -> List.of(place("identity"));
            };
          }

          @Override
          public List<AliasPath> allTags(AllTags tags) {
            return List.of(place("tags"));
          }

          @Override
          public List<AliasPath> tag(ResolvedField.Tag tag) {
            return List.of(place("tags", tag.tag()));
          }

          @Override
          public List<AliasPath> path(Path path) {
            return path instanceof Aliased aliased ? aliased(aliased) : ((Inferred) path).paths();
          }
        });
  }

  private static List<AliasPath> aliased(Aliased field) {
    return field.aliases().stream()
        .flatMap(
            alias -> Stream.concat(Stream.of(alias.mapping()), alias.mappings().values().stream()))
        .map(AliasMapping::path)
        .toList();
  }

  private static AliasPath place(String... keys) {
    return new AliasPath(Stream.of(keys).<Segment>map(Segment.Property::new).toList());
  }

  private static List<String> keys(AliasPath path) {
    List<String> keys = new ArrayList<>();
    for (Segment segment : path.segments()) {
      if (!(segment instanceof Segment.Property property)) {
        break;
      }
      keys.add(property.name());
    }
    return keys;
  }
}
