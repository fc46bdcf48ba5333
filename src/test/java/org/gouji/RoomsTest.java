package org.gouji;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the rooms apart. Data flows one way; a room may use only the rooms named here, which all
 * lie below it. A new room gets its line here first.
 */
class RoomsTest {
  /** The product's classes, wherever they were built; the tests' are elsewhere. */
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(Gouji.class.getProtectionDomain().getCodeSource().getLocation());

  /** Room, and the rooms that it may use; {@code .} is the library's door. */
  private static final Map<String, String> MAY_USE = new TreeMap<>();

  static {
    MAY_USE.put("document", "");
    MAY_USE.put("yaml", "");
    MAY_USE.put("form", "yaml document");
    MAY_USE.put("report", "form document");
    MAY_USE.put("read", "document");
    MAY_USE.put("interpret", "report form document");
    MAY_USE.put("narrative", "report form yaml document");
    MAY_USE.put("locate", "form document");
    MAY_USE.put("rule", "locate narrative report form yaml document");
    MAY_USE.put("config", "rule locate narrative interpret report form yaml document");
    MAY_USE.put("run", "config rule locate narrative interpret read report form document");
    MAY_USE.put("output", "run config rule locate narrative report form document");
    MAY_USE.put("annotate", "output run config read report document");
    MAY_USE.put(".", "run config rule locate narrative interpret read report form document");
    MAY_USE.put(
        "cli",
        ". annotate output run config rule locate narrative interpret read report form document");
  }

  /** The corners of {@code interpret}; each may use those before it. */
  private static final List<String> CORNERS =
      List.of("base", "identity", "place", "label", "row", "table", "disputes");

  static List<String> rooms() {
    return List.copyOf(MAY_USE.keySet());
  }

  private static String[] packages(List<String> rooms) {
    List<String> names = new ArrayList<>();
    for (String room : rooms) {
      names.add(room.equals(".") ? "org.gouji" : "org.gouji." + room + "..");
    }
    return names.toArray(String[]::new);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void a_room_uses_only_rooms_below_it(String room) {
    List<String> allowed = List.of(MAY_USE.getOrDefault(room, "").split(" "));
    List<String> forbidden =
        rooms().stream().filter(r -> !r.equals(room) && !allowed.contains(r)).toList();
    ArchRule rule =
        noClasses()
            .that()
            .resideInAnyPackage(packages(List.of(room)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages(forbidden))
            .allowEmptyShould(true);
    rule.check(CLASSES);
  }

  @Test
  void every_class_lives_in_a_known_room() {
    noClasses().should().resideOutsideOfPackages(packages(rooms())).check(CLASSES);
  }

  @Test
  void rooms_form_no_circle() {
    slices().matching("org.gouji.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"output", "interpret", "read.page"})
  void the_corners_of_a_room_form_no_circle_either(String room) {
    slices().matching("org.gouji." + room + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    noClasses()
        .that()
        .resideInAnyPackage("org.gouji." + room + ".*")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.gouji." + room)
        .check(CLASSES);
  }

  @Test
  void a_corner_of_interpret_uses_only_those_before_it() {
    for (int i = 0; i < CORNERS.size(); i++) {
      List<String> behind = CORNERS.subList(i + 1, CORNERS.size());
      noClasses()
          .that()
          .resideInAPackage("org.gouji.interpret." + CORNERS.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              behind.stream().map(c -> "org.gouji.interpret." + c).toArray(String[]::new))
          .check(CLASSES);
    }
    noClasses()
        .that()
        .resideInAPackage("org.gouji.interpret.*")
        .should()
        .resideOutsideOfPackages(
            CORNERS.stream().map(c -> "org.gouji.interpret." + c).toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void a_reader_does_not_know_the_door_that_chooses_it() {
    noClasses()
        .that()
        .resideInAPackage("org.gouji.read.*")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.gouji.read.Formats")
        .check(CLASSES);
  }

  @Test
  void only_the_command_line_speaks_to_the_console_or_ends_the_process() {
    DescribedPredicate<JavaAccess<?>> console =
        DescribedPredicate.describe(
            "System.out, System.err, System.in or an exit",
            access -> {
              String owner = access.getTargetOwner().getName();
              String name = access.getTarget().getName();
              return (owner.equals("java.lang.System")
                      && List.of("out", "err", "in", "exit", "console").contains(name))
                  || (owner.equals("java.lang.Runtime") && List.of("exit", "halt").contains(name));
            });
    noClasses()
        .that()
        .resideOutsideOfPackage("org.gouji.cli..")
        .should()
        .accessTargetWhere(console)
        .check(CLASSES);
  }

  @Test
  void nothing_but_the_command_line_knows_the_default_locale_or_the_day() {
    DescribedPredicate<JavaAccess<?>> surroundings =
        DescribedPredicate.describe(
            "the default locale, the default charset, the clock or a random seed",
            access -> {
              String owner = access.getTargetOwner().getName();
              String name = access.getTarget().getName();
              boolean locale = owner.equals("java.util.Locale") && name.equals("getDefault");
              boolean charset =
                  owner.equals("java.nio.charset.Charset") && name.equals("defaultCharset");
              boolean day = owner.startsWith("java.time.") && name.equals("now");
              boolean clock = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
              boolean random = owner.equals("java.lang.Math") && name.equals("random");
              return locale || charset || day || clock || random;
            });
    noClasses()
        .that()
        .resideOutsideOfPackage("org.gouji.cli..")
        .should()
        .accessTargetWhere(surroundings)
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Date")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Random")
        .check(CLASSES);
  }

  @Test
  void texts_change_case_and_are_formatted_by_a_locale_that_is_named() {
    DescribedPredicate<JavaAccess<?>> byDefault =
        DescribedPredicate.describe(
            "a method that asks the default locale",
            access -> {
              if (!access.getTargetOwner().getName().equals("java.lang.String")) {
                return false;
              }
              String target = access.getTarget().getFullName();
              return target.endsWith("toLowerCase()")
                  || target.endsWith("toUpperCase()")
                  || target.contains("format(java.lang.String, ");
            });
    noClasses().should().accessTargetWhere(byDefault).check(CLASSES);
  }

  @Test
  void values_are_never_floating_point() {
    DescribedPredicate<JavaClass> floating =
        DescribedPredicate.describe(
            "double or float",
            c -> List.of("double", "float").contains(c.getName().toLowerCase(Locale.ROOT)));
    noClasses()
        .that()
        .resideInAnyPackage(packages(List.of("form", "report", "locate", "rule", "narrative")))
        .should()
        .dependOnClassesThat(floating)
        .allowEmptyShould(true)
        .check(CLASSES);
  }
}
