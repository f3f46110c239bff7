package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.TemplateFunction.answeredElsewhere;

import dev.portcullis.engine.function.TemplateFunction.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All template functions by name: those that a policy rule may call, whoever answers them, and
 * those of deployment templates that it may not.
 */
public final class TemplateFunctions {

  /** The most arguments that a call may have. */
  static final int MOST_ARGUMENTS = 128;

  private static final Map<String, TemplateFunction> BY_NAME = byName();

  private TemplateFunctions() {}

  /** The function of a name, without regard to case. */
  public static Optional<TemplateFunction> find(String name) {
    TemplateFunction function = BY_NAME.get(name);
    if (function == null && isList(name)) {
      return Optional.of(answeredElsewhere(name, Kind.FORBIDDEN_IN_RULE, 0, MOST_ARGUMENTS));
    }
    return Optional.ofNullable(function);
  }

  /** The names that a policy rule may call, in alphabetical order. */
  public static Collection<String> namesInRules() {
    return BY_NAME.values().stream()
        .filter(function -> function.kind() != Kind.FORBIDDEN_IN_RULE)
        .map(TemplateFunction::name)
        .toList();
  }

  /**
   * Whether a name is of the open family {@code list}, {@code listKeys}, {@code listSecrets} and so
   * on.
   */
  private static boolean isList(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith("list");
  }

  private static Map<String, TemplateFunction> byName() {
    Map<String, TemplateFunction> functions = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Stream.of(
            StringFunctions.all(),
            CollectionFunctions.all(),
            ArrayFunctions.all(),
            ObjectFunctions.all(),
            NumberFunctions.all(),
            LogicFunctions.all(),
            ConversionFunctions.all(),
            EncodingFunctions.all(),
            HashFunctions.all(),
            DateFunctions.all(),
            NetworkFunctions.all(),
            specialForms(),
            readingTheWorld(),
            forbidden())
        .flatMap(List::stream)
        .forEach(function -> functions.put(function.name(), function));
    return functions;
  }

  private static List<TemplateFunction> specialForms() {
    return List.of(
        answeredElsewhere("if", Kind.SPECIAL_FORM, 3, 3),
        answeredElsewhere("and", Kind.SPECIAL_FORM, 2, MOST_ARGUMENTS),
        answeredElsewhere("or", Kind.SPECIAL_FORM, 2, MOST_ARGUMENTS),
        answeredElsewhere("coalesce", Kind.SPECIAL_FORM, 1, MOST_ARGUMENTS));
  }

  private static List<TemplateFunction> readingTheWorld() {
    return List.of(
        answeredElsewhere("parameters", Kind.READS_WORLD, 1, 1),
        answeredElsewhere("field", Kind.READS_WORLD, 1, 1),
        answeredElsewhere("current", Kind.READS_WORLD, 0, 1),
        answeredElsewhere("subscription", Kind.READS_WORLD, 0, 0),
        answeredElsewhere("resourceGroup", Kind.READS_WORLD, 0, 0),
        answeredElsewhere("requestContext", Kind.READS_WORLD, 0, 0),
        answeredElsewhere("policy", Kind.READS_WORLD, 0, 0),
        answeredElsewhere("claims", Kind.READS_WORLD, 0, 0),
        answeredElsewhere("vault", Kind.READS_WORLD, 0, 0),
        answeredElsewhere("utcNow", Kind.READS_WORLD, 0, 0));
  }

  private static List<TemplateFunction> forbidden() {
    return Stream.of(
            "copyIndex",
            "dateTimeAdd",
            "dateTimeFromEpoch",
            "dateTimeToEpoch",
            "deployment",
            "environment",
            "extensionResourceId",
            "filter",
            "groupBy",
            "lambda",
            "lambdaVariables",
            "managementGroup",
            "map",
            "newGuid",
            "pickZones",
            "providers",
            "reduce",
            "reference",
            "resourceId",
            "sort",
            "subscriptionResourceId",
            "tenant",
            "tenantResourceId",
            "toObject",
            "variables")
        .map(name -> answeredElsewhere(name, Kind.FORBIDDEN_IN_RULE, 0, MOST_ARGUMENTS))
        .toList();
  }
}
