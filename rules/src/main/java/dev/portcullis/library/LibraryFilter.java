package dev.portcullis.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What somebody looks for in the library. What is absent does not matter; nothing regards case.
 *
 * @param category the category that a policy declares, or the folder it is kept in
 * @param mode its mode or a part of that, such as {@code ManagedHSM}
 * @param effect an effect that it may have
 * @param words texts that its name, its title or its page must hold, each of them
 */
public record LibraryFilter(
    Optional<String> category, Optional<String> mode, Optional<String> effect, List<String> words)
    implements Predicate<LibraryPolicy> {

  public LibraryFilter {
    words = List.copyOf(words);
  }

  /**
   * {@return a filter of what holds some words, whatever else it is}
   *
   * @param words texts that its name, its title or its page must hold, each of them
   */
  public static LibraryFilter ofWords(List<String> words) {
    return new LibraryFilter(Optional.empty(), Optional.empty(), Optional.empty(), words);
  }

  @Override
  public boolean test(LibraryPolicy entry) {
    return category
            .filter(
                wanted ->
                    !wanted.equalsIgnoreCase(entry.category())
                        && !wanted.equalsIgnoreCase(entry.folder()))
            .isEmpty()
        && mode.filter(wanted -> !holds(entry.mode(), wanted)).isEmpty()
        && effect
            .filter(wanted -> entry.effects().stream().noneMatch(wanted::equalsIgnoreCase))
            .isEmpty()
        && words.stream().allMatch(word -> isNamed(entry, word) || holds(entry.page(), word));
  }

  /**
   * {@return whether name or title alone hold all words: what somebody most likely looks for}
   *
   * @param entry an entry of the library
   */
  public boolean isNamed(LibraryPolicy entry) {
    return words.stream().allMatch(word -> isNamed(entry, word));
  }

  private static boolean isNamed(LibraryPolicy entry, String word) {
    return holds(entry.name(), word) || holds(entry.title(), word);
  }

  private static boolean holds(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }
}
