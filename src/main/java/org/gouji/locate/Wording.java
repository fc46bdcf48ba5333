package org.gouji.locate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.document.Message;
import org.gouji.form.Names;
import org.jspecify.annotations.Nullable;

/** Explanations in words, both languages. */
final class Wording {
  private final Names labels;

  Wording(Names labels) {
    this.labels = labels;
  }

  /**
   * The sentence for a proposal.
   *
   * @param besides what must change as well
   * @param failing how many equations fail
   * @param ending what follows the effect
   */
  Message explain(Proposal proposal, Message besides, int failing, Message ending) {
    Proposal.Operation operation = proposal.operation();
    Message what =
        operation != null && !operation.words().en().isEmpty()
            ? operation.words()
            : join(proposal.changes().stream().map(this::step).toList(), "，", " and ");
    Message look =
        operation != null && operation.layout()
            ? new Message("（请先核对读取是否有误）", " (check the reading first)")
            : proposal.shares()
                ? new Message("（各改多少不能确定，只知其和）", " (or other shares of the same sum)")
                : new Message("", "");
    Message against = against(proposal.contradicted());
    return new Message(
        "若"
            + what.zh()
            + look.zh()
            + besides.zh()
            + "，"
            + effectZh(failing)
            + against.zh()
            + ending.zh(),
        "if "
            + what.en()
            + look.en()
            + besides.en()
            + ", "
            + effectEn(failing)
            + against.en()
            + ending.en());
  }

  private Message step(Proposal.Step step) {
    Message cell = labels.brief(step.cell());
    Optional<TypingError> slip = TypingError.between(step.printed(), step.suggested());
    String value = plain(step.suggested());
    String zh =
        "“" + cell.zh() + "”为" + value + "（" + printedZh(step.printed()) + slipZh(slip) + "）";
    String en =
        cell.en()
            + " were "
            + value
            + " instead of "
            + (step.printed() == null ? "blank" : plain(step.printed()))
            + slip.filter(s -> s != TypingError.NOT_FILLED_IN)
                .map(s -> " (" + s.words().en() + ")")
                .orElse("");
    return new Message(zh, en);
  }

  private static String printedZh(@Nullable BigDecimal printed) {
    return printed == null ? "现为空白" : "现为" + plain(printed);
  }

  private static String slipZh(Optional<TypingError> slip) {
    return slip.filter(s -> s != TypingError.NOT_FILLED_IN)
        .map(s -> "，" + s.words().zh())
        .orElse("");
  }

  private static String effectZh(int failing) {
    return failing == 1 ? "这项不成立的核对即成立" : "这" + failing + "项不成立的核对都成立";
  }

  private static String effectEn(int failing) {
    return switch (failing) {
      case 1 -> "the failing check would hold";
      case 2 -> "both failing checks would hold";
      default -> "all " + failing + " failing checks would hold";
    };
  }

  private static Message against(List<Message> witnesses) {
    if (witnesses.isEmpty()) {
      return new Message("", "");
    }
    Message names = join(witnesses, "、", " and ");
    return new Message("，但与" + names.zh() + "不符", ", against " + names.en());
  }

  static Message join(List<Message> parts, String zh, String en) {
    List<String> chinese = new ArrayList<>();
    List<String> english = new ArrayList<>();
    parts.forEach(
        p -> {
          chinese.add(p.zh());
          english.add(p.en());
        });
    return new Message(String.join(zh, chinese), String.join(en, english));
  }

  /** Where further changes are needed. */
  static Message besides(List<Certain> places) {
    List<Message> names =
        places.stream()
            .map(
                p ->
                    p.id().isEmpty()
                        ? new Message("另一处", "one more figure")
                        : new Message(
                            p.words().zh() + "另有一处", "one more figure of " + p.words().en()))
            .toList();
    Message all = join(names, "、", " and ");
    return new Message("，且" + all.zh() + "也更正", " and " + all.en() + " were put right");
  }

  static Message onlySingle() {
    return new Message("；改动其他任何一个数字都做不到", "; no other single figure does");
  }

  static Message onlySingleButPairs() {
    return new Message(
        "；改动其他任何一个数字都做不到，但两个数字同时有误也可能如此",
        "; no other single figure does, but two wrong figures could look the same");
  }

  static Message onlySingleButBlank() {
    return new Message(
        "；改动其他任何一个数字都做不到，但这些核对中另有空白格",
        "; no other single figure does, but a cell of these checks is blank");
  }

  static Message only() {
    return new Message("；没有同样简单的其他解释", "; no other explanation is as simple");
  }

  /** For one of several. */
  Message several(int others, Certain certain, boolean cut) {
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    if (others > 0) {
      zh.append("；另有").append(cut ? "至少" : "").append(others).append("种解释");
      en.append("; ")
          .append(cut ? "at least " : "")
          .append(others)
          .append(others == 1 ? " other explanation does too" : " other explanations do too");
    }
    if (cut) {
      zh.append("（查找到规定步数为止）");
      en.append(" (the search ended at its fixed limit of steps)");
    }
    if (!certain.id().isEmpty()) {
      zh.append("；可以确定的是").append(certain.words().zh());
      en.append("; in any case it concerns ").append(certain.words().en());
    }
    return new Message(zh.toString(), en.toString());
  }

  static Message nothing(int failing, boolean cut, boolean beyond) {
    String zh = "改动至多三个数字，无法使这" + failing + "项不成立的核对都成立";
    String en =
        "no change of up to three figures makes "
            + (failing == 1 ? "the failing check" : "all " + failing + " failing checks")
            + " hold";
    if (beyond) {
      zh = "数字过大或小数位过多，未查找解释";
      en = "figures are too large or have too many decimals to be searched for an explanation";
    } else if (cut) {
      zh += "（查找到规定步数为止）";
      en += " (the search ended at its fixed limit of steps)";
    }
    return new Message(zh, en);
  }

  static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.signum() == 0 ? "0" : stripped.toPlainString();
  }
}
