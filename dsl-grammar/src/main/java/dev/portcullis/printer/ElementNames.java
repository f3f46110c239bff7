package dev.portcullis.printer;

import dev.portcullis.name.FieldScope;
import dev.portcullis.name.PlainFields;
import dev.portcullis.name.ReservedWords;
import java.util.Locale;

/** Finds names for the members that are counted: the last name of the array in the singular. */
final class ElementNames {

  private static final String UNNAMED = "item";

  private ElementNames() {}

  /** A name for one member of an array; a digit tells it from the elements around it. */
  static String of(String alias, FieldScope scope) {
    String name = singular(lastName(alias));
    String free = name;
    for (int digit = 2; scope.variable(free).isPresent(); digit++) {
      free = name + digit;
    }
    return free;
  }

  private static String lastName(String alias) {
    String array = alias.endsWith("[*]") ? alias.substring(0, alias.length() - 3) : alias;
    String name = array.substring(Math.max(array.lastIndexOf('.'), array.lastIndexOf('/')) + 1);
    return ReservedWords.isWord(name) ? decapitalized(name) : UNNAMED;
  }

  private static String singular(String name) {
    String one = name;
    if (name.endsWith("ies") && name.length() > 4) {
      one = name.substring(0, name.length() - 3) + "y";
    } else if (endsInSibilant(name)) {
      one = name.substring(0, name.length() - 2);
    } else if (name.endsWith("s") && !name.endsWith("ss") && name.length() > 2) {
      one = name.substring(0, name.length() - 1);
    }
    boolean isTaken = !ReservedWords.isName(one) || PlainFields.isPlain(one) || isFirstOfPlain(one);
    return isTaken ? UNNAMED : one;
  }

  private static boolean endsInSibilant(String name) {
    return name.endsWith("sses")
        || name.endsWith("xes")
        || name.endsWith("ches")
        || name.endsWith("shes");
  }

  private static boolean isFirstOfPlain(String name) {
    return PlainFields.names().stream()
        .anyMatch(plain -> FieldScope.head(plain).equalsIgnoreCase(name));
  }

  private static String decapitalized(String name) {
    boolean isShouted = name.equals(name.toUpperCase(Locale.ROOT));
    return isShouted ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
