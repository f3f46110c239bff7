package dev.portcullis.importer;

import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.engine.fact.Resource;
import dev.portcullis.importer.input.InputLimits;
import dev.portcullis.importer.input.InputLog;
import dev.portcullis.importer.inventory.ResourceStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder of a test: files are put into it, then it is read. */
record InputFolder(Path root, InputLimits limits) {

  InputFolder(Path root) {
    this(root, InputLimits.DEFAULT);
  }

  InputFolder put(String name, String text) {
    return put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  InputFolder put(String name, byte[] bytes) {
    try {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what is named, all of it where nothing is. */
  Inputs read(String... names) {
    return readWithInput("", names);
  }

  Inputs readWithInput(String standardInput, String... names) {
    List<String> paths =
        names.length == 0
            ? List.of(root.toString())
            : Arrays.stream(names)
                .map(name -> name.equals("-") ? name : root.resolve(name).toString())
                .toList();
    InputStream in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
    return InputReader.read(paths, in, limits);
  }

  /** The notes of an input, with paths below this folder. */
  List<String> notes(Inputs inputs) {
    return inputs.notes().stream().map(note -> below(note.file()) + ": " + note.text()).toList();
  }

  /** The diagnostics of an input in one line each, with paths below this folder. */
  List<String> faults(Inputs inputs) {
    return faults(inputs.diagnostics());
  }

  List<String> faults(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(
            fault ->
                below(fault.span().toString())
                    + ": "
                    + fault.code().code()
                    + " "
                    + fault.message()
                    + " | "
                    + fault.hint().orElse(""))
        .toList();
  }

  private String below(String name) {
    return name.replace(root + "/", "");
  }

  static List<Resource> resources(Inputs inputs) {
    return resources(inputs, new InputLog());
  }

  static List<Resource> resources(Inputs inputs, InputLog log) {
    List<Resource> all = new ArrayList<>();
    try (ResourceStream stream = inputs.resources().open(log)) {
      stream.forEachRemaining(all::add);
    }
    return all;
  }

  static List<String> ids(Inputs inputs) {
    return resources(inputs).stream().map(Resource::id).toList();
  }

  static byte[] gzip(String text) {
    return packed(
        out -> {
          try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  /** A zip file with these files: name, text, name, text. */
  static byte[] zip(String... namesAndTexts) {
    return packed(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
              zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
              zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
              zip.closeEntry();
            }
          }
        });
  }

  private static byte[] packed(Packing packing) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      packing.into(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Packing {
    void into(OutputStream out) throws IOException;
  }
}
