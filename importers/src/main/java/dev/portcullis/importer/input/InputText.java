package dev.portcullis.importer.input;

import dev.portcullis.diagnostic.Diagnostic;
import dev.portcullis.diagnostic.DiagnosticCode;
import dev.portcullis.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The whole of a file as text. */
public final class InputText {

  private InputText() {}

  /** The text of a file; nothing where it is too large or no text, which is told. */
  public static Optional<Source> read(InputFile file, InputLog log) {
    int most = file.limits().textBytes();
    byte[] bytes;
    try (InputStream in = file.open()) {
      bytes = in.readNBytes(most + 1);
    } catch (IOException e) {
      InputFaults.unreadable(file.name(), e, log);
      return Optional.empty();
    }
    if (bytes.length > most) {
      log.fault(
          DiagnosticCode.INPUT_LIMIT,
          file.name(),
          "more than " + most + " bytes",
          "split it into several files");
      return Optional.empty();
    }
    return decode(file.name(), bytes, log);
  }

  private static Optional<Source> decode(String name, byte[] bytes, InputLog log) {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes), text, true);
    if (!result.isError()) {
      return Optional.of(Source.of(name, text.flip().toString()));
    }
    int place = text.position();
    Source shown = Source.of(name, new String(bytes, StandardCharsets.UTF_8));
    log.fault(
        Diagnostic.of(
            DiagnosticCode.NOT_UNICODE,
            shown.span(place, place + 1),
            "the file is not UTF-8 from here on",
            "save it in UTF-8"));
    return Optional.empty();
  }
}
