package dev.portcullis.repl.session;

import dev.portcullis.cli.command.InputNotes;
import dev.portcullis.cli.output.Console;
import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticPrinter;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.evaluate.Engine;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.importer.InputReader;
import dev.portcullis.importer.Inputs;
import dev.portcullis.importer.input.InputLog;
import dev.portcullis.importer.input.InputNote;
import dev.portcullis.importer.inventory.ResourceStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * What a session holds: what was read, what was typed, what is set. One thread uses it; another may
 * ask it to stop what it does.
 */
public final class Session {

  private static final int MOST_DIAGNOSTICS = 10;

  private final Console console;
  private final AliasCatalog catalog;
  private final LongSupplier nanoTime;
  private final Interruption interruption = new Interruption();
  private final Listing listing;

  private Instant asOf;
  private Engine engine;
  private Optional<String> type = Optional.empty();
  private List<String> paths = List.of();
  private List<InputNote> notes = List.of();
  private PolicyShelf shelf;
  private HeldObjects objects;
  private Optional<Question> lastQuestion = Optional.empty();
  private boolean over;

  /**
   * Begins a session in which nothing is loaded.
   *
   * @param nanoTime tells the time in nanoseconds from any beginning
   */
  public Session(
      Console console, AliasCatalog catalog, Instant asOf, Engine engine, LongSupplier nanoTime) {
    this.console = console;
    this.catalog = catalog;
    this.asOf = asOf;
    this.engine = engine;
    this.nanoTime = nanoTime;
    this.listing = new Listing(console);
    this.shelf = new PolicyShelf(catalog);
    this.objects = HeldObjects.of(List.of(), asOf, catalog);
  }

  /**
   * Reads paths in place of all that was read before. What was typed is lost too, but for what is
   * set.
   *
   * @return whether nothing is at fault
   * @throws Interruption.Interrupted if the user stopped it; nothing has changed then
   */
  public boolean load(List<String> names) {
    Inputs inputs = InputReader.read(names, InputStream.nullInputStream());
    List<Diagnostic> faults = new ArrayList<>(inputs.diagnostics());
    InputLog met = new InputLog();
    HeldObjects read = HeldObjects.of(resources(inputs, met), asOf, catalog);
    PolicyShelf filled = new PolicyShelf(catalog);
    faults.addAll(met.diagnostics());
    faults.addAll(filled.add(inputs.policies(), inputs.assignments(), inputs.exemptions()));
    paths = List.copyOf(names);
    objects = read;
    shelf = filled;
    notes = new ArrayList<>(inputs.notes());
    notes.addAll(met.notes());
    lastQuestion = Optional.empty();
    listing.forget();
    InputNotes.sumUp(notes, "`:loaded` tells them all", console);
    tell(faults);
    return faults.stream().noneMatch(fault -> fault.severity().word().equals("error"));
  }

  private List<Resource> resources(Inputs inputs, InputLog met) {
    List<Resource> read = new ArrayList<>();
    try (ResourceStream stream = inputs.resources().open(met)) {
      while (stream.hasNext()) {
        interruption.check();
        read.add(stream.next());
      }
    }
    return read;
  }

  /** Tells diagnostics, the first few where there are many. */
  public void tell(List<Diagnostic> diagnostics) {
    diagnostics.stream()
        .limit(MOST_DIAGNOSTICS)
        .forEach(diagnostic -> console.err().print(DiagnosticPrinter.print(diagnostic)));
    if (diagnostics.size() > MOST_DIAGNOSTICS) {
      console.note(
          "and %s more; `portcullis check` tells them all"
              .formatted(Shown.number(diagnostics.size() - MOST_DIAGNOSTICS)));
    }
    console.err().flush();
  }

  /** Puts a question to the objects and keeps it as the last one. */
  public Answer ask(Question question) {
    lastQuestion = Optional.of(question);
    return new Asking(objects, engine, interruption, nanoTime).ask(question);
  }

  /** Ends the session. */
  public void end() {
    over = true;
  }

  /** Whether the session is ended. */
  public boolean isOver() {
    return over;
  }

  /** The question that was asked last. */
  public Optional<Question> lastQuestion() {
    return lastQuestion;
  }

  /** What it talks through. */
  public Console console() {
    return console;
  }

  /** The aliases that are known. */
  public AliasCatalog catalog() {
    return catalog;
  }

  /** Whether to stop. */
  public Interruption interruption() {
    return interruption;
  }

  /** The list that was shown last, and what is left of it. */
  public Listing listing() {
    return listing;
  }

  /** The paths that were read. */
  public List<String> paths() {
    return paths;
  }

  /** What is to be said of each file. */
  public List<InputNote> notes() {
    return notes;
  }

  /** The policies. */
  public PolicyShelf shelf() {
    return shelf;
  }

  /** The objects. */
  public HeldObjects objects() {
    return objects;
  }

  /** The instant to judge by. */
  public Instant asOf() {
    return asOf;
  }

  /** Judges by another instant from now on. */
  public void judgeAsOf(Instant instant) {
    asOf = instant;
    objects = objects.at(instant);
  }

  /** The evaluator that decides. */
  public Engine engine() {
    return engine;
  }

  /** Lets another evaluator decide from now on. */
  public void decideWith(Engine other) {
    engine = other;
  }

  /** The type, in full, of which conditions without {@code for} are asked. */
  public Optional<String> type() {
    return type;
  }

  /** Asks conditions without {@code for} of this type from now on; of every object if absent. */
  public void askOf(Optional<String> fullType) {
    type = fullType;
  }
}
