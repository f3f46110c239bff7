package dev.portcullis.library;

import dev.portcullis.source.Source;
import java.util.List;

/**
 * A policy or an initiative of the library, as its index describes it. Its text is read when it is
 * asked for.
 *
 * @param kind what it is
 * @param name its short name, unique in the library: {@code key-rsa-size}
 * @param folder the folder it is kept in, by what it judges: {@code keys}
 * @param id its full id, by which assignments and initiatives call it
 * @param version its version
 * @param category the category that it declares: {@code Key Vault}
 * @param mode its mode; empty for an initiative
 * @param effects the effects it may have, the one that it has by default first; empty for an
 *     initiative
 * @param title its display name
 */
public record LibraryPolicy(
    Kind kind,
    String name,
    String folder,
    String id,
    String version,
    String category,
    String mode,
    List<String> effects,
    String title) {

  /** What the library holds. */
  public enum Kind {
    /** A policy definition. */
    POLICY,
    /** Several of them, to be assigned as one. */
    INITIATIVE
  }

  public LibraryPolicy {
    effects = List.copyOf(effects);
  }

  /** {@return the last part of its id} */
  public String shortId() {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  /** {@return its text in our language, with comments and tests} */
  public Source source() {
    String file = folder + "/" + name + "/" + name + ".policy";
    return Source.of("library/" + file, LibraryFiles.read(file));
  }

  /** {@return its page in Markdown: what it guards against, its parameters, examples} */
  public String page() {
    return LibraryFiles.read(folder + "/" + name + "/README.md");
  }

  @Override
  public String toString() {
    return name;
  }
}
