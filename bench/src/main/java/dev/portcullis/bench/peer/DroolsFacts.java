package dev.portcullis.bench.peer;

import static dev.portcullis.bench.data.Component.NO_DATE;
import static dev.portcullis.bench.data.Component.NO_NUMBER;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import dev.portcullis.bench.data.Certificate;
import dev.portcullis.bench.data.Component;
import dev.portcullis.bench.data.Key;
import dev.portcullis.bench.data.Policies;
import dev.portcullis.bench.data.Secret;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.drools.model.Global;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Drools as its manual shows it: one fact for each component, one rule for each policy, the class
 * of the fact first, equal constraints shared, sessions from a pool; built from the executable
 * model.
 */
final class DroolsFacts implements Peer {

  private static final String PACKAGE = "dev.portcullis.bench.rules";
  private static final int FACTS_OF_A_SESSION = 10_000;

  private final List<Component> components;
  private final KieSessionsPool sessions;

  @SuppressWarnings({
    "unchecked",
    "rawtypes"
  }) // A global of a generic type has no class of its own.
  private final Global<ObjIntConsumer> matched = globalOf(ObjIntConsumer.class, PACKAGE, "matched");

  DroolsFacts(List<Component> components) {
    this.components = components;
    this.sessions = KieBaseBuilder.createKieBaseFromModel(model()).newKieSessionsPool(1);
  }

  private ModelImpl model() {
    ModelImpl model = new ModelImpl(PACKAGE);
    model.addGlobal(matched);
    keys(model);
    hsmKeys(model);
    secrets(model);
    certificates(model);
    return model;
  }

  private void keys(ModelImpl model) {
    Rules<Key> keys = new Rules<>(model, Key.class, new Test<>("in a vault", key -> !key.ofHsm()));
    Test<Key> curved = new Test<>("curved", key -> Limits.CURVED.contains(key.keyType()));
    Test<Key> rsa = new Test<>("rsa", key -> Limits.RSA.contains(key.keyType()));
    Test<Key> expires = new Test<>("expires", key -> key.expiresOn() != NO_DATE);
    keys.add(
        9,
        new Test<>(
            "active",
            key ->
                Limits.NOW
                    > (key.notBefore() == NO_DATE ? key.createdOn() : key.notBefore())
                        + Limits.LONGEST_ACTIVE));
    keys.add(10, new Test<>("type", key -> !Limits.KEY_TYPES.contains(key.keyType())));
    keys.add(11, curved, new Test<>("curve", key -> !Limits.CURVES.contains(key.curve())));
    keys.add(12, new Test<>("never expires", key -> key.expiresOn() == NO_DATE));
    keys.add(13, expires, new Test<>("soon", key -> key.expiresOn() < Limits.SOON_FOR_KEYS));
    keys.add(14, new Test<>("software", key -> !Limits.HARDWARE.contains(key.keyType())));
    keys.add(
        15,
        new Test<>(
            "rotation",
            key ->
                key.rotatedOn() == NO_DATE
                    || key.rotatedOn() > key.createdOn() + Limits.LONGEST_ROTATION));
    keys.add(16, rsa, new Test<>("size", key -> key.keySize() < Limits.LEAST_RSA));
    keys.add(
        17,
        new Test<>(
            "validity",
            key ->
                key.expiresOn() == NO_DATE
                    || key.expiresOn() > key.createdOn() + Limits.LONGEST_KEY));
  }

  private void hsmKeys(ModelImpl model) {
    Rules<Key> keys = new Rules<>(model, Key.class, new Test<>("in an HSM", Key::ofHsm));
    Test<Key> curved = new Test<>("curved", key -> Limits.CURVED.contains(key.keyType()));
    Test<Key> rsa = new Test<>("rsa", key -> Limits.RSA.contains(key.keyType()));
    Test<Key> expires = new Test<>("expires", key -> key.expiresOn() != NO_DATE);
    Test<Key> sized = new Test<>("sized", key -> key.keySize() != NO_NUMBER);
    keys.add(18, new Test<>("hsm type", key -> !Limits.HARDWARE.contains(key.keyType())));
    keys.add(19, curved, new Test<>("curve", key -> !Limits.CURVES.contains(key.curve())));
    keys.add(20, new Test<>("never expires", key -> key.expiresOn() == NO_DATE));
    keys.add(21, expires, new Test<>("soon", key -> key.expiresOn() < Limits.SOON_FOR_KEYS));
    keys.add(
        22,
        new Test<>("oct", key -> key.keyType().equals("oct-HSM")),
        sized,
        new Test<>("aes size", key -> key.keySize() < Limits.LEAST_AES));
    keys.add(23, rsa, sized, new Test<>("size", key -> key.keySize() < Limits.LEAST_RSA));
  }

  private void secrets(ModelImpl model) {
    Rules<Secret> secrets = new Rules<>(model, Secret.class);
    Test<Secret> expires = new Test<>("expires", secret -> secret.expiresOn() != NO_DATE);
    secrets.add(
        24,
        new Test<>(
            "active",
            secret ->
                Limits.NOW
                    > (secret.notBefore() == NO_DATE ? secret.createdOn() : secret.notBefore())
                        + Limits.LONGEST_ACTIVE));
    secrets.add(25, new Test<>("no content type", secret -> secret.contentType().isEmpty()));
    secrets.add(26, new Test<>("never expires", secret -> secret.expiresOn() == NO_DATE));
    secrets.add(
        27, expires, new Test<>("soon", secret -> secret.expiresOn() < Limits.SOON_FOR_SECRETS));
    secrets.add(
        28,
        new Test<>(
            "validity",
            secret ->
                secret.expiresOn() == NO_DATE
                    || secret.expiresOn() > secret.createdOn() + Limits.LONGEST_SECRET));
  }

  private void certificates(ModelImpl model) {
    Rules<Certificate> all = new Rules<>(model, Certificate.class);
    all.add(0, new Test<>("type", held -> !Limits.CERTIFICATE_KEY_TYPES.contains(held.keyType())));
    all.add(
        1,
        new Test<>("curved", held -> Limits.CURVED.contains(held.keyType())),
        new Test<>("curve", held -> !Limits.CURVES.contains(held.curve())));
    all.add(2, new Test<>("soon", held -> held.expiresOn() <= Limits.SOON_FOR_CERTIFICATES));
    Test<Certificate> foreign =
        new Test<>("not Contoso", held -> !held.issuerCommonName().contains("Contoso"));
    all.add(
        3,
        foreign,
        new Test<>("not Fabrikam", held -> !held.issuerCommonName().contains("Fabrikam")));
    all.add(4, foreign);
    all.add(5, new Test<>("issuer", held -> !Limits.AUTHORITIES.contains(held.issuerName())));
    all.add(
        6,
        new Test<>(
            "renewal",
            held ->
                (held.daysBeforeExpiry() != NO_NUMBER
                        && held.daysBeforeExpiry() < Limits.LEAST_DAYS)
                    || held.lifetimePercentage() > Limits.MOST_PERCENT));
    all.add(
        7,
        new Test<>("rsa", held -> Limits.RSA.contains(held.keyType())),
        new Test<>("size", held -> held.keySize() < Limits.LEAST_RSA));
    all.add(8, new Test<>("months", held -> held.validityInMonths() > Limits.MOST_MONTHS));
    all.add(29, new Test<>("temporary", held -> held.name().startsWith("tmp-")));
  }

  /** A constraint; equal names share a node. */
  private record Test<T>(String name, Predicate1<T> predicate) {}

  /** Writes the rules over one class of facts. */
  private final class Rules<T extends Component> {

    private final ModelImpl model;
    private final Class<T> type;
    private final List<Test<T>> common;

    @SafeVarargs
    @SuppressWarnings("varargs")
    Rules(ModelImpl model, Class<T> type, Test<T>... common) {
      this.model = model;
      this.type = type;
      this.common = List.of(common);
    }

    @SafeVarargs
    @SuppressWarnings({"varargs", "unchecked"})
    final void add(int policy, Test<T>... tests) {
      Variable<T> fact = declarationOf(type, "fact");
      var constrained = pattern(fact);
      for (Test<T> test : common) {
        constrained.expr(type.getSimpleName() + " " + test.name(), test.predicate());
      }
      for (Test<T> test : tests) {
        constrained.expr(type.getSimpleName() + " " + test.name(), test.predicate());
      }
      model.addRule(
          rule(PACKAGE, "policy " + policy)
              .build(
                  constrained,
                  on(fact, matched).execute((found, sink) -> sink.accept(found, policy))));
    }
  }

  @Override
  public long[] judge() {
    long[] counts = new long[Policies.COUNT];
    run((component, policy) -> counts[policy]++);
    return counts;
  }

  @Override
  public void tell(MatchSink sink) {
    IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
    for (int component = 0; component < components.size(); component++) {
      numbers.put(components.get(component), component);
    }
    run((component, policy) -> sink.match(numbers.getOrDefault(component, -1), policy));
  }

  private void run(ObjIntConsumer<Object> sink) {
    for (int from = 0; from < components.size(); from += FACTS_OF_A_SESSION) {
      int to = Math.min(from + FACTS_OF_A_SESSION, components.size());
      KieSession session = sessions.newKieSession();
      try {
        session.setGlobal("matched", sink);
        components.subList(from, to).forEach(session::insert);
        session.fireAllRules();
      } finally {
        session.dispose();
      }
    }
  }
}
