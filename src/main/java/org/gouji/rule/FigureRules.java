package org.gouji.rule;

import java.util.List;
import java.util.Optional;
import org.gouji.form.ValueKind;

/** What may be wrong with a figure by itself. */
final class FigureRules {
  /** 万元 with four decimals is one 元. */
  private static final int DECIMALS = 4;

  private FigureRules() {}

  static List<ReportRule> all() {
    return List.of(
        new Figures("negative-count", FigureRules::negative),
        new Figures("fractional-count", FigureRules::fractional),
        new Figures("unit-in-cell", FigureRules::unit),
        new Figures("fee-precision", FigureRules::fee));
  }

  private static Optional<String> negative(Figures.Figure figure) {
    return fires(figure.column().kind() == ValueKind.COUNT && figure.number().signum() < 0);
  }

  private static Optional<String> fractional(Figures.Figure figure) {
    return fires(figure.column().kind() != ValueKind.AMOUNT && decimals(figure) > 0);
  }

  /** Where the form names no unit for an amount, as for procurement in 2019, it must be printed. */
  private static Optional<String> unit(Figures.Figure figure) {
    boolean needed = figure.column().kind() == ValueKind.AMOUNT && figure.column().unit().isEmpty();
    return fires(!needed && !figure.value().unit().isEmpty());
  }

  private static Optional<String> fee(Figures.Figure figure) {
    if (!figure.column().unit().equals("万元")) {
      return Optional.empty();
    }
    if (figure.unit().equals("元") && figure.number().signum() != 0) {
      return Optional.of("unit");
    }
    return fires(decimals(figure) > DECIMALS);
  }

  private static int decimals(Figures.Figure figure) {
    return Math.max(0, figure.number().stripTrailingZeros().scale());
  }

  private static Optional<String> fires(boolean wrong) {
    return wrong ? Optional.of("fires") : Optional.empty();
  }
}
