package dev.portcullis.engine.function;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A URI or a reference relative to one, in its parts (RFC 3986, appendix B). Nothing is encoded or
 * normalised save the dots of a path.
 */
record UriReference(
    Optional<String> scheme,
    Optional<String> authority,
    String path,
    Optional<String> query,
    Optional<String> fragment) {

  /** Fits every text. */
  private static final Pattern PARTS =
      Pattern.compile(
          "(?s)(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?");

  static UriReference parse(String text) {
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      throw new IllegalStateException("every text has these parts");
    }
    return new UriReference(
        Optional.ofNullable(parts.group(1)),
        Optional.ofNullable(parts.group(2)).filter(authority -> !authority.isEmpty()),
        parts.group(3),
        Optional.ofNullable(parts.group(4)),
        Optional.ofNullable(parts.group(5)));
  }

  /** What a reference means relative to this (RFC 3986, section 5.2). */
  UriReference resolve(UriReference reference) {
    if (reference.scheme.isPresent()) {
      return reference.in(reference.scheme, reference.authority, withoutDots(reference.path));
    }
    if (reference.authority.isPresent()) {
      return reference.in(scheme, reference.authority, withoutDots(reference.path));
    }
    if (reference.path.isEmpty()) {
      return new UriReference(
          scheme, authority, path, reference.query.or(() -> query), reference.fragment);
    }
    return reference.in(scheme, authority, withoutDots(merged(reference.path)));
  }

  /** The query and fragment of this at another place. */
  private UriReference in(
      Optional<String> newScheme, Optional<String> newAuthority, String newPath) {
    return new UriReference(newScheme, newAuthority, newPath, query, fragment);
  }

  /** A relative path after all but the last segment of this one. */
  private String merged(String relative) {
    if (relative.startsWith("/")) {
      return relative;
    }
    return path.isEmpty()
        ? "/" + relative
        : path.substring(0, path.lastIndexOf('/') + 1) + relative;
  }

  private static String withoutDots(String path) {
    Deque<String> segments = new ArrayDeque<>();
    String[] given = path.split("/", -1);
    for (int i = 0; i < given.length; i++) {
      boolean isLast = i == given.length - 1;
      if (given[i].equals("..") && segments.size() > 1) {
        segments.removeLast();
      }
      if (!given[i].equals(".") && !given[i].equals("..")) {
        segments.addLast(given[i]);
      } else if (isLast) {
        segments.addLast("");
      }
    }
    return String.join("/", segments);
  }

  @Override
  public String toString() {
    return scheme.map(name -> name + ":").orElse("")
        + authority.map(name -> "//" + name).orElse("")
        + path
        + query.map(text -> "?" + text).orElse("")
        + fragment.map(text -> "#" + text).orElse("");
  }
}
