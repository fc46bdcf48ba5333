package org.gouji.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.report.Report;
import org.gouji.rule.Catalogue;
import org.gouji.rule.RuleSettings;
import org.gouji.rule.SettingsSource;
import org.gouji.yaml.Item;
import org.jspecify.annotations.Nullable;

/**
 * A configuration: what of the rules and the form differs from the standard, and for which reports.
 * Immutable; one instance serves all threads.
 */
public final class Configuration implements SettingsSource {
  /** The name of the file that is looked for. */
  public static final String FILE_NAME = ".gouji.yaml";

  private static final int MOST_BYTES = 1 << 20;

  private final ConfigFile content;
  private final RuleSettings base;
  private final Forms forms;
  private final @Nullable Path folder;
  private final LocalDate today;

  private Configuration(
      ConfigFile content, RuleSettings base, Forms forms, @Nullable Path folder, LocalDate today) {
    this.content = content;
    this.base = base;
    this.forms = forms;
    this.folder = folder;
    this.today = today;
  }

  /** What holds without a file. */
  public static Configuration standard() {
    Forms forms = Forms.standard();
    return new Configuration(
        ConfigFile.EMPTY, RuleSettings.standard(), forms, null, LocalDate.EPOCH);
  }

  /** The nearest {@code .gouji.yaml} in this folder or above it. */
  public static Optional<Path> nearest(Path folder) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      Path file = at.resolve(FILE_NAME);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a file.
   *
   * @param today the day on which waivers must hold
   * @throws ConfigException if anything in it is wrong
   * @throws IOException if it cannot be read
   */
  public static Configuration load(Path file, LocalDate today) throws IOException, ConfigException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    if (bytes.length > MOST_BYTES) {
      throw new IOException("larger than " + MOST_BYTES + " bytes: " + file);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    Path folder = file.toAbsolutePath().normalize().getParent();
    return parse(text, file.toString().replace('\\', '/'), folder, today);
  }

  /**
   * Reads the text of a file.
   *
   * @param name the file's name in messages
   * @param folder the folder from which paths are seen; null if they are taken as given
   */
  public static Configuration parse(
      String text, String name, @Nullable Path folder, LocalDate today) throws ConfigException {
    Forms standard = Forms.standard();
    ConfigFile content =
        ConfigFile.parse(text.startsWith("\uFEFF") ? text.substring(1) : text, name, standard);
    return new Configuration(
        content, content.on(RuleSettings.standard()), content.labels().on(standard), folder, today);
  }

  /** The same for reports that were published on this day. */
  public Configuration withPublished(@Nullable LocalDate published) {
    return new Configuration(content, base.withPublished(published), forms, folder, today);
  }

  /**
   * The same with further cells that the user vouches for.
   *
   * @throws ConfigException if one of them is no cell of any edition
   */
  public Configuration withPins(List<String> cells) throws ConfigException {
    Problems problems = new Problems("--pin");
    List<Item> items = cells.stream().<Item>map(c -> new Item.Scalar(1, c)).toList();
    Set<CellId> pins = new LinkedHashSet<>(base.pins());
    pins.addAll(PinConfig.of(new Item.Sequence(1, items), problems, forms));
    problems.throwIfAny();
    return new Configuration(content, base.withPins(pins), forms, folder, today);
  }

  /** The form with the configured spellings of labels. */
  public Forms forms() {
    return forms;
  }

  /** The rules of the product and those of the file. */
  public Catalogue catalogue() {
    return Catalogue.standard().with(base.ownRules());
  }

  @Override
  public RuleSettings settings(String file, Report report) {
    if (content.specials().isEmpty() && content.waivers().isEmpty()) {
      return base;
    }
    String path = seenFromFolder(file);
    RuleSettings settings = base;
    for (Special special : content.specials()) {
      if (special.aim().hits(path, report)) {
        settings = special.on(settings);
      }
    }
    return settings.withWaivers(
        content.waivers().stream()
            .filter(w -> w.holds(today) && w.aim().hits(path, report))
            .map(WaiverConfig::waiver)
            .toList());
  }

  /** What holds, and where it comes from: all rules, then everything else that is configured. */
  public List<Effective> effective() {
    return EffectiveList.of(content, base, today);
  }

  /** A path outside the folder, and one that is no path of this machine, stays as it is. */
  private String seenFromFolder(String file) {
    if (folder == null || file.isEmpty()) {
      return file;
    }
    try {
      Path path = Path.of(file).toAbsolutePath().normalize();
      return path.startsWith(folder) ? folder.relativize(path).toString().replace('\\', '/') : file;
    } catch (InvalidPathException e) {
      return file;
    }
  }
}
