package dev.portcullis.cli.command;

import dev.portcullis.cli.output.Console;
import dev.portcullis.diagnostic.Outcome;
import dev.portcullis.engine.alias.AliasCatalog;
import dev.portcullis.engine.alias.AliasCatalogReader;
import dev.portcullis.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --aliases}: catalogues beside the built-in one. */
public final class AliasOption {

  @Option(
      names = "--aliases",
      paramLabel = "FILE",
      description =
          "More aliases: what `az provider list --expand resourceTypes/aliases` prints, or a"
              + " data-policy manifest. May be given several times.")
  private List<Path> files = List.of();

  /**
   * The built-in catalogue and those of the files; empty where a file is at fault, which is told.
   */
  public Optional<AliasCatalog> catalog(Console console) throws IOException {
    AliasCatalog catalog = AliasCatalog.builtIn();
    for (Path file : files) {
      Optional<Source> text = TextFile.read(file, console);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      Outcome<AliasCatalog> read = AliasCatalogReader.read(text.get());
      console.tell(read.diagnostics());
      if (read.failed()) {
        return Optional.empty();
      }
      catalog = catalog.plus(read.orElseThrow());
    }
    return Optional.of(catalog);
  }
}
