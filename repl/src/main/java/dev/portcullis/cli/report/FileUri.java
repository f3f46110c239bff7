package dev.portcullis.cli.report;

import java.net.URI;
import java.net.URISyntaxException;

/** The name of a file as a URI reference, relative where the name is. */
final class FileUri {

  private FileUri() {}

  static String of(String file) {
    String path = file.replace('\\', '/');
    try {
      // A colon in the first segment would make it a scheme.
      String safe = path.startsWith("/") ? path : "./" + path;
      String uri = new URI(null, null, safe, null).getRawPath();
      return path.startsWith("/") ? "file://" + uri : uri.substring(2);
    } catch (URISyntaxException e) {
      return "unknown";
    }
  }
}
