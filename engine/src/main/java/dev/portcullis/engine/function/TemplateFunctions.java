package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.FunctionFamily.ANY;

import dev.portcullis.engine.function.TemplateFunction.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every template function that policy knows, those that a rule must not call included. Names
 * compare without case. Source: the page on policy rules, "policy functions".
 */
public final class TemplateFunctions {

  private static final Map<String, TemplateFunction> BY_NAME = byName();

  private TemplateFunctions() {}

  /** The function of a name. */
  public static Optional<TemplateFunction> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
  }

  /** All functions, by name. */
  public static Collection<TemplateFunction> all() {
    return BY_NAME.values();
  }

  /** The names of the functions that a rule may call. */
  public static List<String> namesInRules() {
    return BY_NAME.values().stream()
        .filter(function -> function.kind() != Kind.FORBIDDEN_IN_RULE)
        .map(TemplateFunction::name)
        .toList();
  }

  private static Map<String, TemplateFunction> byName() {
    Map<String, TemplateFunction> functions = new TreeMap<>();
    Stream.of(
            specialForms(),
            readers(),
            forbidden(),
            TextFunctions.all(),
            NumberFunctions.all(),
            ComparisonFunctions.all(),
            CollectionFunctions.all(),
            ObjectFunctions.all(),
            ConversionFunctions.all(),
            EncodingFunctions.all(),
            IdentityFunctions.all(),
            PolicyFunctions.all())
        .flatMap(List::stream)
        .forEach(function -> functions.put(function.name().toLowerCase(Locale.ROOT), function));
    return functions;
  }

  private static List<TemplateFunction> specialForms() {
    return new FunctionFamily()
        .named(Kind.SPECIAL_FORM, "if", 3, 3)
        .named(Kind.SPECIAL_FORM, "and", 2, ANY)
        .named(Kind.SPECIAL_FORM, "or", 2, ANY)
        .named(Kind.SPECIAL_FORM, "coalesce", 1, ANY)
        .functions();
  }

  private static List<TemplateFunction> readers() {
    return new FunctionFamily()
        .named(Kind.READS_WORLD, "parameters", 1, 1)
        .named(Kind.READS_WORLD, "field", 1, 1)
        .named(Kind.READS_WORLD, "current", 0, 1)
        .named(Kind.READS_WORLD, "subscription", 0, 0)
        .named(Kind.READS_WORLD, "resourceGroup", 0, 0)
        .named(Kind.READS_WORLD, "requestContext", 0, 0)
        .named(Kind.READS_WORLD, "policy", 0, 0)
        .named(Kind.READS_WORLD, "claims", 0, 0)
        .named(Kind.READS_WORLD, "vault", 0, 0)
        .named(Kind.READS_WORLD, "utcNow", 0, 0)
        .functions();
  }

  private static List<TemplateFunction> forbidden() {
    FunctionFamily family = new FunctionFamily();
    Stream.of(
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
            "list",
            "listAccountSas",
            "listCallbackUrl",
            "listKeys",
            "listSecrets",
            "managementGroup",
            "managementGroupResourceId",
            "map",
            "newGuid",
            "pickZones",
            "providers",
            "reduce",
            "reference",
            "references",
            "resourceId",
            "sort",
            "subscriptionResourceId",
            "tenant",
            "tenantResourceId",
            "toObject",
            "variables")
        .forEach(name -> family.named(Kind.FORBIDDEN_IN_RULE, name, 0, ANY));
    return family.functions();
  }
}
