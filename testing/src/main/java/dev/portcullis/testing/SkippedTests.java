package dev.portcullis.testing;

import java.io.PrintStream;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Says which tests were skipped and why, once for each reason, when all have run.
 *
 * <p>Surefire counts skipped tests and keeps the reasons to its reports; a tool that is missing
 * would go unnoticed. JUnit finds this listener by itself.
 */
public final class SkippedTests implements TestExecutionListener {

  private final Map<String, SortedSet<String>> testsByReason = new TreeMap<>();
  private final PrintStream console;

  /** Made by JUnit's service loader. */
  public SkippedTests() {
    this(System.err);
  }

  SkippedTests(PrintStream console) {
    this.console = console;
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    add(test, reason);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == Status.ABORTED) {
      String reason = result.getThrowable().map(Throwable::getMessage).orElse("no reason given");
      add(test, reason.replaceFirst("^Assumption failed: ", ""));
    }
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    testsByReason.forEach(
        (reason, tests) -> console.println("skipped: " + reason + ": " + String.join(", ", tests)));
    testsByReason.clear();
  }

  private void add(TestIdentifier test, String reason) {
    String name = test.getSource().map(SkippedTests::name).orElse(test.getDisplayName());
    testsByReason.computeIfAbsent(reason, unused -> new TreeSet<>()).add(name);
  }

  private static String name(TestSource source) {
    if (source instanceof MethodSource method) {
      return method.getJavaClass().getSimpleName() + "." + method.getMethodName();
    }
    return source instanceof ClassSource type
        ? type.getJavaClass().getSimpleName()
        : source.toString();
  }
}
