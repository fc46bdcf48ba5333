package org.gouji.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.report.Report;

/** All reports of a run, found by organ and year or by how alike their narratives are. */
final class Gathering {
  /** Reports of one band that are looked at: of a thousand copies some show enough. */
  private static final int BAND_LIMIT = 50;

  private final OrganNames names;
  private final Map<String, List<Dossier>> byOrgan = new HashMap<>();
  private final Map<Long, List<Dossier>> byBand = new HashMap<>();
  private final Function<Dossier, Optional<Report>> loader;

  /**
   * @param loader fetches a report in full; empty if it cannot be had any more
   */
  Gathering(List<Dossier> dossiers, Function<Dossier, Optional<Report>> loader) {
    this.loader = loader;
    this.names =
        new OrganNames(
            dossiers.stream()
                .filter(Dossier::isKnown)
                .map(Dossier::organ)
                .collect(Collectors.toSet()));
    List<Dossier> byPath = new ArrayList<>(dossiers);
    byPath.sort(Comparator.comparing(Dossier::file));
    for (Dossier dossier : byPath) {
      if (dossier.isKnown()) {
        byOrgan.computeIfAbsent(gathered(dossier), o -> new ArrayList<>()).add(dossier);
      }
      for (long band : dossier.sketch().bands()) {
        List<Dossier> alike = byBand.computeIfAbsent(band, b -> new ArrayList<>(1));
        if (alike.size() < BAND_LIMIT) {
          alike.add(dossier);
        }
      }
    }
  }

  /** The reports of the same organ about this year, by path; none of an unknown organ. */
  List<Dossier> reports(Dossier of, int year) {
    return of.isKnown()
        ? byOrgan.getOrDefault(gathered(of), List.of()).stream()
            .filter(d -> d.year() == year)
            .toList()
        : List.of();
  }

  boolean sameOrgan(Dossier one, Dossier other) {
    return one.isKnown() && other.isKnown() && gathered(one).equals(gathered(other));
  }

  /** Reports whose narrative may be like this one's, by path. */
  List<Dossier> alike(Dossier of) {
    Set<Dossier> found = new LinkedHashSet<>();
    for (long band : of.sketch().bands()) {
      found.addAll(byBand.getOrDefault(band, List.of()));
    }
    found.remove(of);
    return found.stream().sorted(Comparator.comparing(Dossier::file)).toList();
  }

  Optional<Report> load(Dossier dossier) {
    return loader.apply(dossier);
  }

  private String gathered(Dossier dossier) {
    return names.gathered(dossier.organ());
  }
}
