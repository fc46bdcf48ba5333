package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gouji.kit.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ExtractCommandTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void one_named_file_is_one_object_over_several_lines() throws IOException {
    Call call = Call.of("extract", "--output", "json", write("a.txt", ReportFiles.clean()));
    assertThat(call.code()).isZero();
    assertThat(call.out()).startsWith("{\n  \"file\" : ").endsWith("}\n");
    JsonNode root = MAPPER.readTree(call.out());
    assertThat(root.propertyNames())
        .containsExactly(
            "file",
            "format",
            "status",
            "reason",
            "title",
            "organization",
            "year",
            "edition",
            "sections",
            "statements",
            "cells",
            "repaired",
            "unsettled",
            "units",
            "extra_rows",
            "notes");
    assertThat(root.get("status").stringValue()).isEqualTo("report");
    assertThat(root.get("reason").isNull()).isTrue();
    assertThat(root.get("edition").stringValue()).isEqualTo("2021");
    assertThat(root.at("/sections/0").propertyNames()).containsExactly("number", "heading", "text");
    Map<String, String> truth = SampleReport.EDITION_2021.cells();
    assertThat(root.get("cells").propertyNames())
        .containsExactlyInAnyOrderElementsOf(truth.keySet());
    truth.forEach(
        (cell, value) ->
            assertThat(root.get("cells").get(cell).decimalValue())
                .as(cell)
                .isEqualByComparingTo(new BigDecimal(value)));
  }

  @Test
  void locations_are_given_if_asked_for() throws IOException {
    String file = write("a.txt", ReportFiles.clean());
    JsonNode root = MAPPER.readTree(Call.of("extract", "--locations", "--output=json", file).out());
    assertThat(root.at("/locations/requests.granted.total").toString())
        .isEqualTo("{\"kind\":\"text\",\"line\":30,\"column\":31}");
  }

  @Test
  void rows_beyond_the_form_are_given_with_their_label() throws IOException {
    String text =
        """
        青岚县民政局2023年政府信息公开工作年度报告
        二、主动公开政府信息情况
        信息内容\t本年制发件数\t本年废止件数\t现行有效件数
        规章\t0\t0\t0
        行政规范性文件\t3\t1\t20
        其他主动公开文件\t4\t\t6
        """;
    String file = write("a.txt", text);
    JsonNode root = MAPPER.readTree(Call.of("extract", "--output", "json", file).out());
    assertThat(root.get("extra_rows").toString())
        .isEqualTo(
            "[{\"table\":\"disclosure\",\"label\":\"其他主动公开文件\",\"values\":[\"4\",\"\",\"6\"]}]");
    JsonNode placed =
        MAPPER.readTree(Call.of("extract", "--locations", "--output", "json", file).out());
    assertThat(placed.at("/extra_rows/0/location").toString())
        .isEqualTo("{\"kind\":\"text\",\"line\":6,\"column\":1}");
  }

  @Test
  void repairs_are_told_in_the_notes_too() throws IOException {
    String text =
        """
        青岚县民政局2023年政府信息公开工作年度报告
        二、主动公开政府信息情况
        信息内容\t本年制发件数\t本年废止件数\t现行有效件数
        规章\t0\t0\t0
        行政规范性文仵\t3\t1\t20
        """;
    String file = write("a.txt", text);
    JsonNode notes =
        MAPPER
            .readTree(Call.of("extract", "--lang", "en", "--output", "json", file).out())
            .get("notes");
    String note =
        "label differs from the form; read as the nearest one:"
            + " disclosure.normative_documents.issued, disclosure.normative_documents.repealed,"
            + " disclosure.normative_documents.in_force";
    assertThat(notes.valueStream().map(JsonNode::stringValue)).contains(note);
    JsonNode checked =
        MAPPER.readTree(Call.of("check", "--lang", "en", "--output", "json", file).out());
    assertThat(checked.at("/reports/0/notes").valueStream().map(JsonNode::stringValue))
        .contains(note);
  }

  @Test
  void several_inputs_are_an_object_a_line() throws IOException {
    write("a.txt", ReportFiles.clean());
    write("b.txt", "");
    write("c.txt", "一封信\n");
    List<String> lines =
        Call.of("extract", "--output", "json", folder.toString()).out().lines().toList();
    assertThat(lines.stream().map(l -> MAPPER.readTree(l).get("status").stringValue()))
        .containsExactly("report", "not-checked", "not-a-report");
    JsonNode empty = MAPPER.readTree(lines.get(1));
    assertThat(empty.get("reason").stringValue()).isEqualTo("the file is empty");
    assertThat(empty.get("cells").isEmpty()).isTrue();
  }

  @Test
  void cells_that_are_blank_or_text_keep_what_they_are() throws IOException {
    String text =
        ReportFiles.clean()
            .replaceFirst("\\t13\\n（二）部分公开", "\t\n（二）部分公开")
            .replaceFirst("（七）总计\\t[0-9]+\\t", "（七）总计\t若干\t");
    JsonNode cells =
        MAPPER
            .readTree(Call.of("extract", "--output", "json", write("a.txt", text)).out())
            .get("cells");
    assertThat(cells.get("requests.granted.total").isNull()).isTrue();
    assertThat(cells.get("requests.handled.natural_person").stringValue()).isEqualTo("若干");
  }

  @Test
  void text_shows_the_tables_as_they_were_read() throws IOException {
    Call call = Call.of("extract", "--lang", "zh", write("a.txt", ReportFiles.clean()));
    assertThat(call.out())
        .contains(
            "机关：青岚县云溪镇人民政府\n",
            "版式：2021\n",
            "  三、申请办理表\n",
            "自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计\n",
            "  （一）予以公开                                    9         2         0"
                + "             1             1     0    13\n");
  }

  @Test
  void csv_has_a_line_per_cell_and_no_formula() throws IOException {
    String file = write("=1+1,\"x\".txt", ReportFiles.clean());
    List<String> lines =
        Call.of("extract", "--output", "csv-cells", file, "--files-from", write("none", ""))
            .out()
            .lines()
            .toList();
    assertThat(lines.get(0))
        .isEqualTo("file,part,organization,year,edition,cell,state,value,raw,unit,repaired");
    assertThat(lines).hasSize(1 + SampleReport.EDITION_2021.cells().size());
    assertThat(lines.get(1)).contains("\"\"x\"\".txt\",,青岚县云溪镇人民政府,2024,2021,");
    String checked =
        Call.of("check", "--output", "csv-cells", file, "--files-from", write("none", "")).out();
    assertThat(checked.lines().toList()).isEqualTo(lines);
  }
}
