package org.gouji.bench;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.locate.Grids;

/**
 * Makes the table of {@code src/docs/localisation.md}: what localisation says of simulated errors.
 * Seeded, so that every run gives the same table. Arguments: reports per line (default 2000), seed
 * (default 1).
 */
public final class LocalisationTable {
  private static final List<String> HEADS =
      List.of(
          "error",
          "also known",
          "reports that fail",
          "found and unique",
          "found among several",
          "found first",
          "called what it is",
          "row or column right",
          "nothing said",
          "a smaller explanation exists",
          "not listed for want of room",
          "wrong",
          "medium and wrong",
          "high and wrong",
          "one figure at medium: right, wrong");

  private LocalisationTable() {}

  public static void main(String[] args) {
    int reports = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(row(HEADS.stream()));
    out.println(row(HEADS.stream().map(h -> "---")).replace(" ", ""));
    for (Spoiling spoiling : Spoiling.values()) {
      for (Known known : spoiling.known()) {
        out.println(line(spoiling, known, reports, seed));
      }
    }
  }

  private static String line(Spoiling spoiling, Known known, int reports, long seed) {
    SplittableRandom random = new SplittableRandom(seed * 1000 + spoiling.ordinal());
    Score score = new Score();
    for (int i = 0; i < reports; i++) {
      Sample sample = new Sample(random, Grids.anySize(random));
      spoiling.spoil(sample);
      score.judge(sample, known, spoiling.names);
    }
    Stream<Integer> shares =
        Stream.of(
            score.unique,
            score.among,
            score.first,
            score.named,
            score.place,
            score.nothing,
            score.smaller,
            score.unlisted,
            score.wrong);
    List<String> percents = shares.map(n -> percent(n, score.fails)).collect(Collectors.toList());
    if (spoiling.names.isEmpty()) {
      percents.set(3, "");
    }
    return row(
        Stream.of(
                Stream.of(spoiling.words, known.words, "" + score.fails),
                percents.stream(),
                Stream.of(
                    "" + score.mediumWrong,
                    "" + score.highWrong,
                    score.loneRight + ", " + score.loneWrong))
            .flatMap(s -> s));
  }

  private static String row(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String percent(int part, int whole) {
    return whole == 0 ? "–" : BigDecimal.valueOf(part * 1000L / whole, 1).toPlainString() + " %";
  }
}
