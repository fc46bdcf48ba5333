package org.gouji.locate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.gouji.document.Message;
import org.jspecify.annotations.Nullable;

/** How a slip of the hand or of the eye leads from the right figure to the printed one. */
enum TypingError {
  NOT_FILLED_IN("not filled in", "未填"),
  LEFT_AT_ZERO("left at 0", "填成0"),
  SIGN("sign", "正负号有误"),
  DIGITS_SWAPPED("digits swapped", "两位数字颠倒"),
  ZERO_TOO_MANY("a zero too many", "多一个0"),
  ZERO_TOO_FEW("a zero too few", "少一个0"),
  POINT_MOVED("decimal point moved", "小数点错位"),
  FACTOR("a factor of 100 or 10,000", "相差100倍或一万倍"),
  DIGIT_CHANGED("one digit changed", "一位数字有误"),
  DIGIT_ADDED("one digit added", "多一位数字"),
  DIGIT_DROPPED("one digit dropped", "少一位数字");

  /**
   * What two figures weigh that no slip leads to; a slip weighs less, the more telling the less.
   */
  static final int NONE = 5;

  /** The word in machine output and in English sentences. */
  final String id;

  private final String zh;

  TypingError(String id, String zh) {
    this.id = id;
    this.zh = zh;
  }

  Message words() {
    return new Message(zh, id);
  }

  /**
   * How little is said for a change: {@link #NONE} if no slip leads from one figure to the other,
   * else less. That one digit of many differs says more than that of figures below ten, and any
   * figure can have been left at 0.
   */
  static int weight(@Nullable BigDecimal printed, BigDecimal suggested) {
    Optional<TypingError> slip = between(printed, suggested);
    if (slip.isEmpty()) {
      return NONE;
    }
    return switch (slip.get()) {
      case LEFT_AT_ZERO -> 3;
      case NOT_FILLED_IN -> 2;
      case DIGIT_CHANGED -> suggested.compareTo(BigDecimal.TEN) < 0 ? 3 : 2;
      default -> 1;
    };
  }

  /** The first relation that fits, from the most telling to the least; empty if none does. */
  static Optional<TypingError> between(@Nullable BigDecimal printed, BigDecimal suggested) {
    if (printed == null) {
      return Optional.of(NOT_FILLED_IN);
    }
    if (printed.signum() == 0) {
      return Optional.of(LEFT_AT_ZERO);
    }
    if (printed.negate().compareTo(suggested) == 0) {
      return Optional.of(SIGN);
    }
    if (suggested.signum() == 0 || printed.signum() < 0) {
      return suggested.signum() == 0 && printed.precision() == 1
          ? Optional.of(DIGIT_CHANGED)
          : Optional.empty();
    }
    Optional<TypingError> scaled = scaled(printed, suggested);
    if (scaled.isPresent()) {
      return scaled;
    }
    int scale =
        Math.max(
            0,
            Math.max(printed.stripTrailingZeros().scale(), suggested.stripTrailingZeros().scale()));
    return digits(digits(printed, scale), digits(suggested, scale));
  }

  private static Optional<TypingError> scaled(BigDecimal printed, BigDecimal suggested) {
    boolean whole =
        printed.stripTrailingZeros().scale() <= 0 && suggested.stripTrailingZeros().scale() <= 0;
    for (int power : new int[] {1, 2, 3, 4}) {
      boolean tooMuch = printed.compareTo(suggested.scaleByPowerOfTen(power)) == 0;
      boolean tooLittle = suggested.compareTo(printed.scaleByPowerOfTen(power)) == 0;
      if (tooMuch || tooLittle) {
        if (!whole) {
          return Optional.of(POINT_MOVED);
        }
        if (power > 1) {
          return power == 3 ? Optional.empty() : Optional.of(FACTOR);
        }
        return Optional.of(tooMuch ? ZERO_TOO_MANY : ZERO_TOO_FEW);
      }
    }
    return Optional.empty();
  }

  private static String digits(BigDecimal number, int scale) {
    BigInteger shifted = number.scaleByPowerOfTen(scale).toBigInteger();
    return shifted.toString();
  }

  private static Optional<TypingError> digits(String printed, String right) {
    if (printed.length() == right.length()) {
      int first = -1;
      int differences = 0;
      for (int i = 0; i < printed.length(); i++) {
        if (printed.charAt(i) != right.charAt(i)) {
          first = first < 0 ? i : first;
          differences++;
        }
      }
      if (differences == 1) {
        return Optional.of(DIGIT_CHANGED);
      }
      boolean swapped =
          differences == 2
              && first + 1 < printed.length()
              && printed.charAt(first) == right.charAt(first + 1)
              && printed.charAt(first + 1) == right.charAt(first);
      return swapped ? Optional.of(DIGITS_SWAPPED) : Optional.empty();
    }
    if (printed.length() == right.length() + 1 && oneLess(printed, right)) {
      return Optional.of(DIGIT_ADDED);
    }
    if (right.length() == printed.length() + 1 && oneLess(right, printed)) {
      return Optional.of(DIGIT_DROPPED);
    }
    return Optional.empty();
  }

  private static boolean oneLess(String longer, String shorter) {
    int i = 0;
    while (i < shorter.length() && longer.charAt(i) == shorter.charAt(i)) {
      i++;
    }
    return longer.substring(i + 1).equals(shorter.substring(i));
  }
}
