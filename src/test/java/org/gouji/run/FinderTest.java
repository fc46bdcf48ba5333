package org.gouji.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FinderTest {
  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    for (String name :
        List.of(
            "b.docx",
            "a/2 某镇.txt",
            "a/10.pdf",
            "a.txt",
            ".git/config",
            "a/.hidden.txt",
            "a/~$b.docx",
            "pic.PNG",
            "style.css",
            "a/deep/er/x.txt",
            "README")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }

  private List<String> names(FileSet found) {
    return found.files().stream()
        .map(f -> f.name().substring(folder.toString().length() + 1))
        .toList();
  }

  private FileSet find(String... paths) {
    Finder finder = new Finder();
    for (String path : paths) {
      finder.add(folder.resolve(path).toString());
    }
    return finder.found();
  }

  @Test
  void a_folder_gives_all_files_below_it_in_the_order_of_their_paths() {
    FileSet found = find("");
    assertThat(names(found))
        .containsExactly("README", "a.txt", "a/10.pdf", "a/2 某镇.txt", "a/deep/er/x.txt", "b.docx");
    assertThat(found.skipped()).isEqualTo(5);
    assertThat(found.single()).isFalse();
  }

  @Test
  void files_of_data_are_taken_if_they_begin_as_a_report_does() throws IOException {
    String report = "青岚县2023年政府信息公开工作年度报告,,\n一、总体情况,,\n";
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.write(data.resolve("1.csv"), report.getBytes(Charset.forName("GB18030")));
    Files.writeString(data.resolve("2.CSV"), "\uFEFF" + report);
    Files.writeString(data.resolve("results.csv"), "file,message\na.txt," + report);
    Files.writeString(data.resolve("sales.csv"), "商品,数量\n茶,3\n");
    Files.writeString(
        data.resolve("word.xml"),
        "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument"
            + " xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"/>");
    Files.writeString(
        data.resolve("excel.xml"),
        "<?xml version=\"1.0\"?><Workbook"
            + " xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>");
    Files.writeString(data.resolve("sitemap.xml"), "<urlset>政府信息公开</urlset>");

    FileSet found = find("data");

    assertThat(names(found))
        .containsExactly("data/1.csv", "data/2.CSV", "data/excel.xml", "data/word.xml");
    assertThat(found.skipped()).isEqualTo(3);
    assertThat(names(find("data/*.csv"))).containsExactly("data/1.csv");
    assertThat(names(find("data/sales.csv"))).containsExactly("data/sales.csv");
  }

  @Test
  void a_file_found_twice_is_given_once() {
    assertThat(names(find("a", "a/10.pdf", "a/../a/10.pdf", "a")))
        .containsExactly("a/10.pdf", "a/2 某镇.txt", "a/deep/er/x.txt");
    assertThat(find("a", "a/10.pdf").files().get(0).named()).isTrue();
    assertThat(find("a/10.pdf", "a").files().get(0).named()).isTrue();
  }

  @Test
  void a_named_file_is_taken_whatever_its_name() {
    FileSet found = find("pic.PNG");
    assertThat(names(found)).containsExactly("pic.PNG");
    assertThat(found.single()).isTrue();
    assertThat(find("pic.PNG", "b.docx").single()).isFalse();
  }

  @Test
  void patterns_are_expanded() {
    assertThat(names(find("*.txt"))).containsExactly("a.txt");
    assertThat(names(find("a/*.{pdf,txt}"))).containsExactly("a/10.pdf", "a/2 某镇.txt");
    assertThat(names(find("[!b].txt"))).containsExactly("a.txt");
    assertThat(names(find("?/*某?.txt"))).containsExactly("a/2 某镇.txt");
    assertThat(names(find("[ab]*"))).contains("a.txt", "b.docx", "a/10.pdf");
  }

  @Test
  void two_stars_stand_for_any_number_of_folders_none_included() {
    assertThat(names(find("**/*.txt"))).containsExactly("a.txt", "a/2 某镇.txt", "a/deep/er/x.txt");
    assertThat(names(find("a/**/x.txt"))).containsExactly("a/deep/er/x.txt");
    assertThat(names(find("a/**"))).containsExactly("a/10.pdf", "a/2 某镇.txt", "a/deep/er/x.txt");
  }

  @Test
  void a_folder_that_a_pattern_cannot_look_into_is_named() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("a/closed"));
    Files.writeString(closed.resolve("y.txt"), "x");
    assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed)); // root reads all
    try {
      FileSet found = find("a/**/*.txt");
      assertThat(names(found)).containsExactly("a/2 某镇.txt", "a/closed", "a/deep/er/x.txt");
      assertThat(found.files().get(1).content()).isEqualTo(new Content.Wanting(Reasons.DENIED));
      assertThat(names(find("a/closed/*.txt"))).containsExactly("a/closed");
    } finally {
      assertThat(closed.toFile().setReadable(true)).isTrue();
    }
  }

  @Test
  void what_is_not_there_is_named() {
    FileSet found = find("none.txt", "none*.txt");
    assertThat(found.files())
        .extracting(Found::content)
        .containsExactly(
            new Content.Wanting(Reasons.NO_MATCH), new Content.Wanting(Reasons.MISSING));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC}) // links need a privilege elsewhere
  void links_in_circles_do_no_harm() throws IOException {
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("a/self"), folder.resolve("a/self"));
    assertThat(names(find("")))
        .containsExactly("README", "a.txt", "a/10.pdf", "a/2 某镇.txt", "a/deep/er/x.txt", "b.docx");
  }
}
