package org.gouji.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.gouji.read.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {
  private static final Charset GB18030 = Charset.forName("GB18030");

  @TempDir Path folder;

  private RunOptions options = RunOptions.DEFAULT.withJobs(2);

  private static byte[] zip(Charset names, Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.setEncoding(names.name());
      zip.setUseLanguageEncodingFlag(false);
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putArchiveEntry(new ZipArchiveEntry(member.getKey()));
        zip.write(member.getValue());
        zip.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(Charset names, Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, names.name())) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(member.getKey());
        entry.setSize(member.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(member.getValue());
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    }
    return bytes.toByteArray();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> members(Object... namesAndContents) {
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndContents.length; i += 2) {
      Object content = namesAndContents[i + 1];
      members.put(
          (String) namesAndContents[i], content instanceof byte[] b ? b : text((String) content));
    }
    return members;
  }

  private Map<String, String> run(String name, byte[] archive) throws Exception {
    Path file = folder.resolve(name);
    Files.write(file, archive);
    Finder finder = new Finder();
    finder.add(file.toString());
    Map<String, String> statuses = new LinkedHashMap<>();
    Summary summary =
        new Run(Fakes.pipeline(null), options)
            .execute(
                finder.found(),
                r -> {
                  Reason reason = r.reason();
                  statuses.put(
                      r.file().substring(folder.toString().length() + 1),
                      r.status().id() + (reason == null ? "" : " " + reason.code()));
                });
    statuses.put("skipped", String.valueOf(summary.skipped()));
    return statuses;
  }

  @Test
  void members_of_a_zip_are_read_as_files_of_a_folder() throws Exception {
    byte[] zip =
        zip(
            StandardCharsets.UTF_8,
            members(
                "乡镇/b.txt",
                "500",
                "a.txt",
                "1",
                "logo.png",
                "x",
                "__MACOSX/._a.txt",
                "x",
                "c.txt",
                "foreign",
                "d.txt",
                "letter"));

    assertThat(run("年报.zip", zip))
        .containsExactly(
            Map.entry("年报.zip!/a.txt", "clean"),
            Map.entry("年报.zip!/d.txt", "not-a-report unrelated"),
            Map.entry("年报.zip!/乡镇/b.txt", "findings"),
            Map.entry("skipped", "3"));
  }

  @Test
  void members_of_data_are_read_if_they_begin_as_a_report_does() throws Exception {
    byte[] zip =
        zip(
            StandardCharsets.UTF_8,
            members("a.csv", "青岚县政府信息公开工作年度报告", "b.csv", "file,message\n", "c.xml", "<a/>"));

    assertThat(run("年报.zip", zip).keySet()).containsExactly("年报.zip!/a.csv", "skipped");
  }

  @Test
  void a_file_named_like_the_type_of_a_package_makes_none_of_an_archive() throws Exception {
    byte[] zip = zip(StandardCharsets.UTF_8, members("x.txt", "1", "mimetype", "2"));
    byte[] first = zip(StandardCharsets.UTF_8, members("mimetype", "2", "x.txt", "1"));

    assertThat(run("a.zip", zip)).containsKey("a.zip!/x.txt");
    assertThat(run("a.zip", first)).containsKey("a.zip!/x.txt");
  }

  @Test
  void names_written_by_chinese_windows_are_read() throws Exception {
    assertThat(run("a.zip", zip(GB18030, members("某镇年报.txt", "1")))).containsKey("a.zip!/某镇年报.txt");
    assertThat(run("a.tar", tar(GB18030, members("某镇年报.txt", "1")))).containsKey("a.tar!/某镇年报.txt");
    assertThat(run("b.tar", tar(StandardCharsets.UTF_8, members("某镇年报.txt", "1"))))
        .containsKey("b.tar!/某镇年报.txt");
  }

  @Test
  void packed_tars_and_single_packed_files_are_opened() throws Exception {
    assertThat(
            run("a.tar.gz", gzip(tar(StandardCharsets.UTF_8, members("x.txt", "1", "y.txt", "2")))))
        .containsKeys("a.tar.gz!/x.txt", "a.tar.gz!/y.txt");
    assertThat(run("report.txt.gz", gzip(text("7")))).containsKey("report.txt.gz!/report.txt");
  }

  @Test
  void archives_in_archives_are_opened_down_to_a_small_depth() throws Exception {
    byte[] two = zip(StandardCharsets.UTF_8, members("x.txt", "1"));
    byte[] one = zip(StandardCharsets.UTF_8, members("two.zip", two, "y.txt", "2"));
    byte[] zero = zip(StandardCharsets.UTF_8, members("one.zip", one));

    assertThat(run("zero.zip", zero))
        .containsEntry("zero.zip!/one.zip!/two.zip!/x.txt", "clean")
        .containsEntry("zero.zip!/one.zip!/y.txt", "clean");

    options = withLimits(new ArchiveLimits(100, 1 << 20, 100, 1 << 20, 2));
    assertThat(run("zero.zip", zero))
        .containsEntry("zero.zip!/one.zip!/two.zip", "not-checked too-large")
        .containsEntry("zero.zip!/one.zip!/y.txt", "clean");
  }

  private static RunOptions withLimits(ArchiveLimits limits) {
    return new RunOptions(2, Duration.ofSeconds(20), Limits.DEFAULT, limits);
  }

  @Test
  void an_archive_beyond_its_limits_says_so_and_the_rest_of_it_is_read() throws Exception {
    byte[] zip = zip(StandardCharsets.UTF_8, members("a.txt", "1", "b.txt", "2", "c.txt", "3"));
    options = withLimits(new ArchiveLimits(2, 1 << 20, 100, 1 << 20, 3));
    assertThat(run("many.zip", zip))
        .containsEntry("many.zip!/a.txt", "clean")
        .containsEntry("many.zip!/…", "not-checked archive-limit")
        .doesNotContainKey("many.zip!/c.txt");

    byte[] bomb = zip(StandardCharsets.UTF_8, members("a.txt", new byte[4 << 20]));
    options = withLimits(new ArchiveLimits(10, 1L << 30, 100, 1 << 20, 3));
    assertThat(run("bomb.zip", bomb)).containsEntry("bomb.zip!/…", "not-checked archive-limit");

    options = withLimits(new ArchiveLimits(10, 3 << 20, 1000_000, 1 << 20, 3));
    assertThat(run("large.zip", bomb)).containsEntry("large.zip!/…", "not-checked archive-limit");
  }

  @Test
  void a_damaged_archive_is_refused_and_what_could_be_unpacked_is_read() throws Exception {
    byte[] zip = zip(StandardCharsets.UTF_8, members("a.txt", "1"));
    byte[] cut = java.util.Arrays.copyOf(zip, zip.length / 2);
    assertThat(run("cut.zip", cut)).containsEntry("cut.zip", "not-checked broken");

    byte[] tar = tar(StandardCharsets.UTF_8, members("a.txt", "1", "b.txt", "2".repeat(5000)));
    assertThat(run("cut.tar", java.util.Arrays.copyOf(tar, 2048)))
        .containsEntry("cut.tar!/a.txt", "clean")
        .containsEntry("cut.tar!/…", "not-checked broken");
  }

  @Test
  void names_of_members_are_only_shown() throws Exception {
    String[] names = {
      "../../../etc/up.txt",
      "/etc/root.txt",
      "C:\\Users\\x\\drive.txt",
      "..\\..\\back.txt",
      "a/./b/../../../mixed.txt",
      "line\nbreak.txt",
      "\u001b[31mred.txt",
      "x".repeat(3000) + ".txt"
    };
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (String name : names) {
      members.put(name, text("1"));
    }
    for (String kind : new String[] {"zip", "tar"}) {
      byte[] archive =
          kind.equals("zip")
              ? zip(StandardCharsets.UTF_8, members)
              : tar(StandardCharsets.UTF_8, longNames(members));
      Map<String, String> found = run("names." + kind, archive);
      assertThat(found.values().stream().filter("clean"::equals)).as(kind).hasSize(names.length);
      assertThat(found.keySet()).contains("names." + kind + "!/../../../etc/up.txt");
    }
    assertThat(folder.resolve("../../../etc/up.txt")).doesNotExist();
    try (var left = Files.list(folder)) {
      assertThat(left.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("names.zip", "names.tar");
    }
  }

  private static Map<String, byte[]> longNames(Map<String, byte[]> members) {
    Map<String, byte[]> short100 = new LinkedHashMap<>();
    members.forEach((n, b) -> short100.put(n.length() > 99 ? n.substring(n.length() - 99) : n, b));
    return short100;
  }

  @Test
  void of_members_with_one_name_each_is_read() throws Exception {
    byte[] zip = zip(StandardCharsets.UTF_8, members("a.txt", "1", "b.txt", "500"));
    for (int i = 0; i + 5 < zip.length; i++) {
      if (zip[i] == 'b' && zip[i + 1] == '.' && zip[i + 2] == 't') {
        zip[i] = 'a';
      }
    }
    List<String> statuses = new ArrayList<>();
    Path file = Files.write(folder.resolve("twice.zip"), zip);
    Finder finder = new Finder();
    finder.add(file.toString());
    new Run(Fakes.pipeline(null), options)
        .execute(finder.found(), r -> statuses.add(r.status().id()));
    assertThat(statuses).containsExactlyInAnyOrder("clean", "findings");
  }

  @Test
  void links_and_devices_of_a_tar_are_not_followed() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
      for (byte kind :
          new byte[] {
            TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_CHR, TarConstants.LF_FIFO
          }) {
        TarArchiveEntry entry = new TarArchiveEntry("link" + (char) kind + ".txt", kind);
        entry.setLinkName("/etc/passwd");
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
      }
      TarArchiveEntry file = new TarArchiveEntry("a.txt");
      file.setSize(1);
      tar.putArchiveEntry(file);
      tar.write('1');
      tar.closeArchiveEntry();
    }
    Map<String, String> found = run("links.tar", bytes.toByteArray());
    assertThat(found).containsEntry("links.tar!/a.txt", "clean");
    assertThat(found.keySet()).noneMatch(n -> n.contains("link1") || n.contains("link2"));
  }

  @Test
  void many_members_and_a_packed_bomb_end_at_the_limits() throws Exception {
    options = withLimits(new ArchiveLimits(2_000, 1L << 30, 200, 1 << 20, 3));
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i < 5_000; i++) {
      many.put(i + ".txt", text("1"));
    }
    assertThat(run("many.zip", zip(StandardCharsets.UTF_8, many)))
        .hasSize(2_000 + 2)
        .containsEntry("many.zip!/…", "not-checked archive-limit");

    byte[] tar = tar(StandardCharsets.UTF_8, members("a.txt", "1", "b.txt", new byte[20 << 20]));
    assertThat(run("bomb.tar.gz", gzip(tar)))
        .containsEntry("bomb.tar.gz!/a.txt", "clean")
        .containsEntry("bomb.tar.gz!/…", "not-checked archive-limit");
    assertThat(run("twice.gz", gzip(gzip(tar)))).hasSizeGreaterThan(1);
  }

  @Test
  void whatever_the_damage_an_archive_gives_results() throws Exception {
    byte[] zip = zip(StandardCharsets.UTF_8, members("a.txt", "1", "b/c.txt", "2".repeat(300)));
    byte[] tar = gzip(tar(StandardCharsets.UTF_8, members("a.txt", "1", "b.txt", "2")));
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 100; i++) {
      byte[] noisy = (i % 2 == 0 ? zip : tar).clone();
      for (int k = random.nextInt(1, 6); k > 0; k--) {
        noisy[random.nextInt(noisy.length)] = (byte) random.nextInt();
      }
      assertThat(run("noisy" + i, noisy).values())
          .as("round " + i)
          .noneMatch(s -> s.contains("internal-error"));
    }
  }

  @Test
  void a_member_behind_a_password_is_named() throws Exception {
    byte[] zip = zip(StandardCharsets.UTF_8, members("a.txt", "1"));
    // The first bit of the flags, in the local header and in the directory.
    for (int i = 0; i + 10 < zip.length; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3) {
        zip[i + 6] |= 1;
      } else if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1) {
        zip[i + 8] |= 1;
      }
    }
    assertThat(run("locked.zip", zip)).containsEntry("locked.zip!/a.txt", "not-checked encrypted");
  }
}
