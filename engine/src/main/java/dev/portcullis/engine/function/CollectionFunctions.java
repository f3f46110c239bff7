package dev.portcullis.engine.function;

import static dev.portcullis.engine.function.TemplateFunction.pure;

import dev.portcullis.engine.value.ArrayValue;
import dev.portcullis.engine.value.BooleanValue;
import dev.portcullis.engine.value.MissingValue;
import dev.portcullis.engine.value.NullValue;
import dev.portcullis.engine.value.NumberValue;
import dev.portcullis.engine.value.ObjectValue;
import dev.portcullis.engine.value.TextValue;
import dev.portcullis.engine.value.Value;
import java.util.List;
import java.util.OptionalInt;

/** The functions that treat texts, arrays and objects alike: as something that holds something. */
final class CollectionFunctions {

  private CollectionFunctions() {}

  static List<TemplateFunction> all() {
    return List.of(
        pure("length", 1, 1, CollectionFunctions::length),
        pure("empty", 1, 1, CollectionFunctions::empty),
        pure("contains", 2, 2, CollectionFunctions::contains),
        pure("indexOf", 2, 2, CollectionFunctions::indexOf),
        pure("lastIndexOf", 2, 2, CollectionFunctions::lastIndexOf),
        pure("first", 1, 1, CollectionFunctions::first),
        pure("last", 1, 1, CollectionFunctions::last),
        pure("take", 2, 2, CollectionFunctions::take),
        pure("skip", 2, 2, CollectionFunctions::skip));
  }

  private static Value length(Arguments arguments) {
    return NumberValue.of(size(arguments));
  }

  private static Value empty(Arguments arguments) {
    return BooleanValue.of(size(arguments) == 0);
  }

  private static int size(Arguments arguments) {
    return arguments
        .get(0)
        .accept(Size.INSTANCE)
        .orElseThrow(() -> arguments.wrongKind(0, "a text, an array, an object or null"));
  }

  private static Value contains(Arguments arguments) {
    Value whole = arguments.get(0);
    if (whole instanceof ObjectValue object) {
      return BooleanValue.of(object.get(arguments.text(1)) != MissingValue.MISSING);
    }
    if (whole instanceof ArrayValue array) {
      return BooleanValue.of(indexOf(array, arguments.get(1)) >= 0);
    }
    if (whole instanceof TextValue text) {
      return BooleanValue.of(TextComparison.contains(text.text(), arguments.text(1)));
    }
    throw arguments.wrongKind(0, "a text, an array or an object");
  }

  private static Value indexOf(Arguments arguments) {
    Value whole = arguments.get(0);
    if (whole instanceof ArrayValue array) {
      return NumberValue.of(indexOf(array, arguments.get(1)));
    }
    return NumberValue.of(whole.isAbsent() ? -1 : searched(arguments).indexOf(arguments.text(1)));
  }

  private static Value lastIndexOf(Arguments arguments) {
    Value whole = arguments.get(0);
    if (whole instanceof ArrayValue array) {
      return NumberValue.of(lastIndexOf(array, arguments.get(1)));
    }
    return NumberValue.of(
        whole.isAbsent() ? -1 : searched(arguments).lastIndexOf(arguments.text(1)));
  }

  private static FoldedText searched(Arguments arguments) {
    if (arguments.get(0) instanceof TextValue text) {
      return new FoldedText(text.text());
    }
    throw arguments.wrongKind(0, "a text, an array or null");
  }

  private static int indexOf(ArrayValue array, Value wanted) {
    List<Value> elements = array.elements();
    for (int i = 0; i < elements.size(); i++) {
      if (DeepEquality.same(elements.get(i), wanted)) {
        return i;
      }
    }
    return -1;
  }

  private static int lastIndexOf(ArrayValue array, Value wanted) {
    List<Value> elements = array.elements();
    for (int i = elements.size() - 1; i >= 0; i--) {
      if (DeepEquality.same(elements.get(i), wanted)) {
        return i;
      }
    }
    return -1;
  }

  private static Value first(Arguments arguments) {
    return at(arguments, 0);
  }

  private static Value last(Arguments arguments) {
    return at(arguments, sequenceLength(arguments) - 1);
  }

  /** The element or character of a place; of an empty array null, of an empty text that text. */
  private static Value at(Arguments arguments, int place) {
    int length = sequenceLength(arguments);
    if (arguments.get(0) instanceof TextValue text) {
      return length == 0 ? text : new TextValue(text.text().substring(place, place + 1));
    }
    return length == 0 ? NullValue.NULL : arguments.array(0).elements().get(place);
  }

  private static Value take(Arguments arguments) {
    return part(arguments, 0, clamped(arguments));
  }

  private static Value skip(Arguments arguments) {
    return part(arguments, clamped(arguments), sequenceLength(arguments));
  }

  private static Value part(Arguments arguments, int from, int to) {
    if (arguments.get(0) instanceof TextValue text) {
      return new TextValue(text.text().substring(from, to));
    }
    return arguments.get(0) instanceof ArrayValue array
        ? new ArrayValue(array.elements().subList(from, to))
        : NullValue.NULL;
  }

  /** How many the second argument means of those that there are: none where it is negative. */
  private static int clamped(Arguments arguments) {
    int length = sequenceLength(arguments);
    return (int) Math.max(0, Math.min(arguments.integer(1), length));
  }

  private static int sequenceLength(Arguments arguments) {
    Value sequence = arguments.get(0);
    if (sequence instanceof ObjectValue) {
      throw arguments.wrongKind(0, "a text, an array or null");
    }
    return sequence
        .accept(Size.INSTANCE)
        .orElseThrow(() -> arguments.wrongKind(0, "a text, an array or null"));
  }

  /** How much a value holds: characters in UTF-16, elements, members. */
  private enum Size implements Value.Visitor<OptionalInt> {
    INSTANCE;

    @Override
    public OptionalInt absent(Value absent) {
      return OptionalInt.of(0);
    }

    @Override
    public OptionalInt bool(BooleanValue value) {
      return OptionalInt.empty();
    }

    @Override
    public OptionalInt number(NumberValue number) {
      return OptionalInt.empty();
    }

    @Override
    public OptionalInt text(TextValue text) {
      return OptionalInt.of(text.text().length());
    }

    @Override
    public OptionalInt array(ArrayValue array) {
      return OptionalInt.of(array.elements().size());
    }

    @Override
    public OptionalInt object(ObjectValue object) {
      return OptionalInt.of(object.members().size());
    }
  }
}
