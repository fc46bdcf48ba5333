package org.gouji.run;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.gouji.form.CellId;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.gouji.rule.Catalogue;
import org.gouji.rule.Finding;
import org.gouji.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/**
 * What makes a finding the same finding in another run: whose report about which year, the instance
 * of the rule, and the figures that it rests on. Not the path, not the line, not the format, and
 * not the weight or the words, so that it outlasts edits elsewhere in the report, a move of the
 * file and a change of settings.
 *
 * @param organization the organ as the report names it; empty if it names none
 * @param year the year reported on; empty if nothing tells
 * @param file the bare name of the file if organ or year is wanting, else empty: without it,
 *     findings of any two such files would be one
 * @param rule id of the rule
 * @param where the instance
 * @param cells what is printed in the cells involved, in the order of the form: a plain decimal,
 *     the raw text, empty for a blank cell, {@code absent} for a cell that is not there
 * @param expected what should stand there, as a plain decimal; empty if no number says it
 * @param actual what stands there, likewise
 * @param text the Chinese sentence, where neither cells nor figures tell one finding from another;
 *     else empty
 */
public record FindingKey(
    String organization,
    String year,
    String file,
    String rule,
    String where,
    Map<String, String> cells,
    String expected,
    String actual,
    String text) {

  /** Characters of a fingerprint: 128 bits in hexadecimal digits. */
  private static final int FINGERPRINT = 32;

  public FindingKey {
    Objects.requireNonNull(organization);
    Objects.requireNonNull(year);
    Objects.requireNonNull(file);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(where);
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    Objects.requireNonNull(expected);
    Objects.requireNonNull(actual);
    Objects.requireNonNull(text);
  }

  /** The key of a finding of this result. */
  public static FindingKey of(Result result, Finding finding) {
    Report report = result.report();
    FindingKey subject = subject(result);
    Map<String, String> cells = new LinkedHashMap<>();
    for (CellId cell : finding.cells()) {
      cells.put(cell.toString(), printed(report == null ? null : report.cell(cell)));
    }
    boolean told = !cells.isEmpty() || finding.expected() != null || finding.actual() != null;
    return new FindingKey(
        subject.organization(),
        subject.year(),
        subject.file(),
        finding.rule(),
        finding.where(),
        cells,
        plain(finding.expected()),
        plain(finding.actual()),
        told || namesFiles(finding.rule()) ? "" : finding.message().zh());
  }

  /** The key of the report alone, without rule and figures. */
  static FindingKey subject(Result result) {
    Report report = result.report();
    String organ = report == null || report.organization() == null ? "" : report.organization();
    String year = report == null || report.year() == null ? "" : report.year().toString();
    String file = organ.isBlank() || year.isEmpty() ? name(result.file()) : "";
    return new FindingKey(organ.strip(), year, file, "", "", Map.of(), "", "", "");
  }

  /** Whether the sentences of the rule name other files, which may move. */
  private static boolean namesFiles(String rule) {
    return Catalogue.standard().rule(rule).map(RuleInfo::texts).orElse(Map.of()).values().stream()
        .anyMatch(t -> t.message().zh().contains("{file}"));
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private static String printed(@Nullable CellValue value) {
    if (value == null) {
      return "absent";
    }
    return value.isNumber() ? plain(value.number()) : value.raw().strip();
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }

  /** The key as 32 hexadecimal digits; the same on every machine and in every release. */
  public String fingerprint() {
    StringBuilder all = new StringBuilder("gouji/1");
    add(all, organization);
    add(all, year);
    add(all, file);
    add(all, rule);
    add(all, where);
    cells.forEach(
        (cell, value) -> {
          add(all, cell);
          add(all, value);
        });
    add(all, expected);
    add(all, actual);
    add(all, text);
    return hash(all.toString());
  }

  /** With its length in front, so that no two lists of parts give one text. */
  private static void add(StringBuilder all, String part) {
    all.append('|').append(part.length()).append(':').append(part);
  }

  /** The fingerprint of any text. */
  public static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, FINGERPRINT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
