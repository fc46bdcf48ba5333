package org.gouji.output.ci;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gouji.output.base.Language;
import org.gouji.output.base.ResultWriter;
import org.gouji.rule.Severity;
import org.gouji.run.Result;
import org.gouji.run.Status;
import org.gouji.run.Summary;
import org.jspecify.annotations.Nullable;

/**
 * {@code check --output junit}: a test suite per report, a test case per rule. A case fails by
 * findings that fail the run; lighter ones stand in its output. It is skipped if the rule could not
 * run, does not apply, or has an equation that cannot be told. A file that could not be checked is
 * a suite with an error.
 */
public final class JunitWriter implements ResultWriter {
  private final BufferedWriter stream;
  private final XMLStreamWriter xml;
  private final JunitCases cases;
  private final PipelineText text;

  public JunitWriter(OutputStream out, Language language, @Nullable Severity failFrom) {
    this.stream = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.text = new PipelineText(language);
    this.cases = new JunitCases(language, failFrom);
    try {
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // nothing is written yet
    }
  }

  /** A step that writes XML. */
  private interface Step {
    void run() throws XMLStreamException;
  }

  private static void writing(Step step) throws IOException {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }
  }

  @Override
  public void start() throws IOException {
    writing(
        () -> {
          xml.writeStartDocument("UTF-8", "1.0");
          feed(0);
          xml.writeStartElement("testsuites");
          attribute("name", "gouji");
        });
  }

  @Override
  public void result(Result result) throws IOException {
    String part = result.part() > 0 ? "#" + result.part() : "";
    if (result.status() != Status.NOT_A_REPORT || result.named()) {
      writing(() -> suite(SourcePath.tidy(result.file()) + part, result, cases.of(result)));
    }
  }

  private void suite(String name, @Nullable Result result, List<JunitCases.Case> all)
      throws XMLStreamException {
    feed(1);
    xml.writeStartElement("testsuite");
    attribute("name", name);
    attribute("tests", all.size());
    attribute("failures", count(all, JunitCases.Outcome.FAILURE));
    attribute("errors", count(all, JunitCases.Outcome.ERROR));
    attribute("skipped", count(all, JunitCases.Outcome.SKIPPED));
    if (result != null) {
      String subject = text.subject(result);
      feed(2);
      xml.writeStartElement("properties");
      property("report", subject);
      property("status", result.status().id());
      feed(2);
      xml.writeEndElement();
    }
    for (JunitCases.Case one : all) {
      testCase(name, one);
    }
    feed(1);
    xml.writeEndElement();
  }

  private static long count(List<JunitCases.Case> all, JunitCases.Outcome outcome) {
    return all.stream().filter(c -> c.outcome() == outcome).count();
  }

  private void property(String name, String value) throws XMLStreamException {
    feed(3);
    xml.writeEmptyElement("property");
    attribute("name", name);
    attribute("value", value);
  }

  private void testCase(String suite, JunitCases.Case one) throws XMLStreamException {
    feed(2);
    boolean empty = one.outcome() == JunitCases.Outcome.PASSED && one.output().isEmpty();
    if (empty) {
      xml.writeEmptyElement("testcase");
    } else {
      xml.writeStartElement("testcase");
    }
    // CI servers take what stands behind the last dot for the name of a class.
    attribute("classname", suite.replace('.', '_'));
    attribute("name", one.name());
    if (empty) {
      return;
    }
    if (one.outcome() != JunitCases.Outcome.PASSED) {
      feed(3);
      xml.writeStartElement(one.outcome().element());
      attribute("type", one.type());
      attribute("message", one.message());
      if (one.details().size() > 1) {
        xml.writeCharacters(clean(String.join("\n", one.details())));
      }
      xml.writeEndElement();
    }
    if (!one.output().isEmpty()) {
      feed(3);
      xml.writeStartElement("system-out");
      xml.writeCharacters(clean(String.join("\n", one.output())));
      xml.writeEndElement();
    }
    feed(2);
    xml.writeEndElement();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, clean(value));
  }

  private void attribute(String name, long value) throws XMLStreamException {
    xml.writeAttribute(name, Long.toString(value));
  }

  private void feed(int indent) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(indent));
  }

  /** Without the characters that XML 1.0 cannot hold, not even escaped. */
  private static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c ->
                c == '\n'
                    || c == '\t'
                    || (c >= 0x20 && c <= 0xD7FF && (c < 0x7F || c > 0x9F))
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  @Override
  public void end(Summary summary) throws IOException {
    writing(
        () -> {
          if (summary.reports() == 0) {
            List<JunitCases.Case> none = new ArrayList<>();
            none.add(JunitCases.error("reading", "no-report", text.nothing()));
            suite("gouji", null, none);
          }
          feed(0);
          xml.writeEndElement();
          feed(0);
          xml.writeEndDocument();
          xml.flush();
        });
    stream.flush();
  }
}
