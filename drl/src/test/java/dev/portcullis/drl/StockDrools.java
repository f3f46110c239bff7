package dev.portcullis.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** Rules in DRL as anyone loads them: a KIE container with nothing in it but their text. */
final class StockDrools {

  private final KieContainer container;

  private StockDrools(KieContainer container) {
    this.container = container;
  }

  /** How a text becomes rules. */
  enum Build {
    /** Constraints are compiled by MVEL, as drools-mvel does it. */
    MVEL,
    /** Rules become Java, as is usual where they are packaged. */
    EXECUTABLE_MODEL
  }

  /** Loads a text, which must be without faults. */
  static StockDrools load(String drl, Build build) {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/policies.drl", drl);
    KieBuilder builder = services.newKieBuilder(files);
    if (build == Build.EXECUTABLE_MODEL) {
      builder.buildAll(ExecutableModelProject.class);
    } else {
      builder.buildAll();
    }
    assertThat(builder.getResults().getMessages(Message.Level.ERROR)).as(drl).isEmpty();
    return new StockDrools(services.newKieContainer(builder.getKieModule().getReleaseId()));
  }

  /** What the rules find in facts. */
  List<Finding> judge(Collection<Resource> facts) {
    KieSession session = container.newKieSession();
    try {
      facts.forEach(session::insert);
      session.fireAllRules();
      return session.getObjects(Finding.class::isInstance).stream()
          .map(Finding.class::cast)
          .toList();
    } finally {
      session.dispose();
    }
  }
}
