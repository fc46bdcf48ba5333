package org.gouji.read.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.gouji.document.Note;
import org.gouji.document.Unread;

/**
 * What is read of a number that a format shows. A format may hide decimals: the stored ones are
 * read, since a sum over such cells is one of what is stored, not of what is shown. A format that
 * shows thousands leaves open in which unit the figure is meant.
 */
final class ShownFigures {
  /** An office program keeps no more digits; those behind them come from binary arithmetic. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  /** What arithmetic leaves behind is smaller, for each unit of the figure. */
  private static final BigDecimal NOISE = new BigDecimal("1e-9");

  private static final Pattern FIGURE =
      Pattern.compile("(?:\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+)(?:E[+-]?\\d{1,3})?");

  /** Texts within a format. */
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|[\\\\!_*].");

  /** The mark that Excel writes before a character in China, where others write a backslash. */
  private static final Pattern ESCAPE = Pattern.compile("(\"[^\"]*\")|!(?=[^\"])");

  /** A whole number and a fraction, or that alone. */
  private static final Pattern FRACTION = Pattern.compile("[?#0] */ *[?#\\d]");

  /** Which part of a format holds depends on the number. */
  private static final Pattern CONDITION = Pattern.compile("\\[[<>=]");

  /** A comma behind the digits. */
  private static final Pattern SCALED = Pattern.compile("[0#?],+(?![0#?,])");

  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
  private final DatedFigures dated = new DatedFigures();
  private final Places rounded = new Places();
  private final Places scaled = new Places();

  /**
   * The text of a cell.
   *
   * @param value that is stored
   * @param format the number of its format
   * @param written its format
   * @param since1904 whether days are counted from 1904
   * @param place of the cell, for people
   */
  String text(double value, int format, String written, boolean since1904, String place) {
    String pattern =
        ESCAPE
            .matcher(written)
            .replaceAll(m -> m.group(1) == null ? "\\\\" : Matcher.quoteReplacement(m.group(1)));
    String figure = dated.figure(value, format, pattern, place);
    if (figure != null) {
      return figure;
    }
    if (Hiding.hides(pattern, value)) {
      scaled.add(place);
      return (value < 0 ? "-" : "") + plain(new BigDecimal(value, DIGITS)) + Unread.CHARACTER;
    }
    String shown = formatter.formatRawCellContents(value, format, pattern, since1904);
    boolean bare = DateUtil.isADateFormat(format, pattern) || shown.indexOf('%') >= 0;
    String signed = Signs.kept(shown, value);
    return bare || Double.isNaN(value) || Double.isInfinite(value)
        ? signed
        : stored(signed, new BigDecimal(value, DIGITS), pattern, place);
  }

  /**
   * The text of a cell whose format is not known.
   *
   * @param shown what it shows of the number
   * @param value that is stored
   * @param place of the cell, for people
   */
  String asShown(String shown, double value, String place) {
    BigDecimal figure = new BigDecimal(value, DIGITS);
    if (value != 0 && shown.chars().noneMatch(Character::isDigit)) {
      scaled.add(place);
      return (value < 0 ? "-" : "") + plain(figure) + Unread.CHARACTER;
    }
    return stored(Signs.kept(shown, value), figure, "", place);
  }

  private String stored(String shown, BigDecimal value, String pattern, String place) {
    String sign = value.signum() < 0 ? "-" : "";
    String plain = plain(value);
    String bare = QUOTED.matcher(pattern).replaceAll("");
    if (FRACTION.matcher(bare).find()) {
      rounded.add(place);
      return sign + plain;
    }
    boolean conditional = CONDITION.matcher(bare).find();
    if (value.signum() != 0 && !conditional && SCALED.matcher(bare).find()) {
      scaled.add(place);
      return sign + plain + Unread.CHARACTER;
    }
    Matcher figure = FIGURE.matcher(shown);
    int figures = 0;
    while (figure.find()) {
      figures++;
      BigDecimal read = new BigDecimal(figure.group().replace(",", ""));
      BigDecimal off = read.subtract(value.abs()).abs();
      boolean same = off.compareTo(NOISE.multiply(value.abs().max(BigDecimal.ONE))) <= 0;
      boolean near = off.multiply(BigDecimal.valueOf(2)).compareTo(read.ulp()) <= 0;
      if (same && figure.group().indexOf('E') < 0) {
        return shown;
      }
      if (same || near) {
        if (!same) {
          rounded.add(place);
        }
        return shown.substring(0, figure.start()) + plain + shown.substring(figure.end());
      }
    }
    if (figures == 1) {
      scaled.add(place);
      return sign + plain + Unread.CHARACTER;
    }
    return shown;
  }

  private static String plain(BigDecimal value) {
    return value.abs().stripTrailingZeros().toPlainString();
  }

  /** What showing the cells had to say. */
  List<Note> notes() {
    List<Note> notes = new ArrayList<>(dated.notes());
    if (rounded.count() > 0) {
      notes.add(
          new Note(
              "shown-rounded",
              rounded.count() + " 个数值显示时舍去了小数，已按保存的数值读取：" + rounded.named(),
              rounded.count()
                  + " figures are shown without all of their decimals; read as stored: "
                  + rounded.named()));
    }
    if (scaled.count() > 0) {
      notes.add(
          new Note(
              "shown-scaled",
              scaled.count() + " 个数值按千或其他倍数显示，无法确定以何为准：" + scaled.named(),
              scaled.count()
                  + " figures are shown in thousands or otherwise than stored; which is meant"
                  + " cannot be told: "
                  + scaled.named()));
    }
    return notes;
  }
}
