package dev.portcullis.cli.report;

import dev.portcullis.cli.output.ObjectName;
import dev.portcullis.cli.output.ScanReport;
import dev.portcullis.engine.comply.AssignmentSummary;
import dev.portcullis.engine.comply.Finding;
import dev.portcullis.engine.comply.ScanSummary;
import dev.portcullis.engine.state.ComplianceState;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A scan as JUnit's XML, which build servers show: a test for each finding, failed unless it is
 * exempt or unknown, and one that passed for each assigned policy that has nothing against anybody.
 *
 * <p>Readers want the counts before the tests, so that tests wait in a file until the end.
 */
final class JunitReport implements ScanReport {

  private final PrintWriter out;
  private final Instant asOf;
  private final Path waiting;
  private final Writer tests;
  private final XMLStreamWriter xml;
  private long passed;
  private long failures;
  private long errors;
  private long skipped;

  JunitReport(PrintWriter out, Instant asOf) throws IOException {
    this.out = out;
    this.asOf = asOf;
    this.waiting = Files.createTempFile("portcullis", ".xml");
    this.tests = Files.newBufferedWriter(waiting);
    this.xml = writer(tests);
  }

  private static XMLStreamWriter writer(Writer out) throws IOException {
    try {
      return XMLOutputFactory.newInstance().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void finding(Finding finding) throws IOException {
    try {
      startCase(finding.policy().title(), ObjectName.shortName(finding.object()));
      outcome(finding);
      xml.writeEndElement();
      line();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void outcome(Finding finding) throws XMLStreamException {
    String reasons = String.join("; ", FindingWords.reasons(finding));
    switch (finding.state()) {
      case EXEMPT, UNKNOWN -> {
        skipped++;
        xml.writeEmptyElement("skipped");
        xml.writeAttribute("message", legal(finding.state().wireName() + ": " + reasons));
      }
      case ERROR -> {
        errors++;
        element("error", finding, reasons);
      }
      default -> {
        failures++;
        element("failure", finding, reasons);
      }
    }
  }

  private void element(String name, Finding finding, String reasons) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeAttribute("message", legal(finding.message().orElse(reasons)));
    xml.writeAttribute("type", legal(finding.policy().policy().effectText()));
    xml.writeCharacters(legal(finding.object().id() + "\n" + reasons));
    xml.writeEndElement();
  }

  @Override
  public void end(ScanSummary summary) throws IOException {
    try {
      for (AssignmentSummary assignment : summary.assignments()) {
        if (hasNothingAgainstAnybody(assignment)) {
          passed++;
          startCase(
              assignment.policy().title(),
              assignment.objects().of(ComplianceState.COMPLIANT) + " compliant");
          xml.writeEndElement();
          line();
        }
      }
      xml.close();
      tests.close();
      frame();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    out.flush();
  }

  private void frame() throws IOException, XMLStreamException {
    XMLStreamWriter frame = writer(out);
    frame.writeStartDocument("UTF-8", "1.0");
    frame.writeCharacters("\n");
    frame.writeStartElement("testsuites");
    counts(frame);
    frame.writeCharacters("\n");
    frame.writeStartElement("testsuite");
    counts(frame);
    frame.writeAttribute("skipped", String.valueOf(skipped));
    frame.writeAttribute("timestamp", asOf.toString());
    frame.writeCharacters("\n");
    frame.flush();
    try (Reader written = Files.newBufferedReader(waiting)) {
      written.transferTo(out);
    }
    frame.writeEndDocument();
    frame.close();
    out.println();
  }

  private void counts(XMLStreamWriter frame) throws XMLStreamException {
    frame.writeAttribute("name", "portcullis scan");
    frame.writeAttribute("tests", String.valueOf(passed + failures + errors + skipped));
    frame.writeAttribute("failures", String.valueOf(failures));
    frame.writeAttribute("errors", String.valueOf(errors));
  }

  @Override
  public void close() throws IOException {
    tests.close();
    Files.deleteIfExists(waiting);
  }

  private static boolean hasNothingAgainstAnybody(AssignmentSummary assignment) {
    return assignment.objects().judged() == assignment.objects().of(ComplianceState.COMPLIANT)
        && assignment.notStarted().isEmpty();
  }

  private void startCase(String policy, String name) throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", legal(policy));
    xml.writeAttribute("name", legal(name));
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  /** A text without what XML 1.0 cannot hold, not even escaped. */
  private static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().map(point -> isLegal(point) ? point : 0xfffd).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  private static boolean isLegal(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point < 0xd800)
        || (point > 0xdfff && point < 0xfffe)
        || point > 0xffff;
  }
}
