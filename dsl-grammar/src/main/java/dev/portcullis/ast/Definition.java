package dev.portcullis.ast;

import java.util.List;
import java.util.Optional;

/** What a file of policies holds: policy definitions and initiatives. */
public sealed interface Definition extends Node permits PolicyDefinition, Initiative {

  /** What it says about itself. */
  Envelope envelope();

  /** Its parameters in the order of the text; absent differs from an empty list. */
  Optional<List<ParameterDefinition>> parameters();

  /** The parameter of this name, without regard to case. */
  default Optional<ParameterDefinition> parameter(String name) {
    return parameters().stream()
        .flatMap(List::stream)
        .filter(parameter -> parameter.name().is(name))
        .findFirst();
  }
}
