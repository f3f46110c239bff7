package dev.portcullis.engine.cases;

import dev.portcullis.engine.state.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What a case wants.
 *
 * @param refused the code with which the policy must be refused before it is evaluated
 * @param verdict what it must say otherwise
 * @param reasons the reasons in words, where the case says something about them
 * @param code the code of the failure, where the case tells it
 * @param message the message of the failure, where the case tells it
 * @param place the text of the policy that fails, where the case tells it
 */
public record Expectation(
    Optional<String> refused,
    Verdict.Kind verdict,
    Optional<List<String>> reasons,
    Optional<String> code,
    Optional<String> message,
    Optional<String> place) {}
