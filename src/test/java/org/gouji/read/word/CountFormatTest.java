package org.gouji.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountFormatTest {
  @ParameterizedTest
  @CsvSource({
    "decimal, 12, 12",
    "decimalZero, 7, 07",
    "decimalZero, 12, 12",
    "decimalFullWidth, 12, １２",
    "upperRoman, 1994, MCMXCIV",
    "lowerRoman, 4, iv",
    "upperLetter, 27, AA",
    "lowerLetter, 9, i",
    "ordinal, 12, 12th",
    "ordinal, 22, 22nd",
    "chineseCounting, 1, 一",
    "chineseCounting, 10, 十",
    "chineseCounting, 12, 十二",
    "chineseCounting, 20, 二十",
    "chineseCountingThousand, 101, 一百〇一",
    "chineseCountingThousand, 110, 一百一十",
    "chineseCountingThousand, 1000, 一千",
    "japaneseCounting, 21, 二十一",
    "japaneseCounting, 111, 百十一",
    "ideographDigital, 10, 一〇",
    "chineseLegalSimplified, 3, 叁",
    "chineseLegalSimplified, 15, 拾伍",
    "decimalEnclosedCircle, 1, ①",
    "decimalEnclosedCircle, 21, ㉑",
    "decimalEnclosedParen, 3, ⑶",
    "decimalEnclosedFullstop, 2, ⒉",
    "ideographEnclosedCircle, 2, ㊁",
    "ideographTraditional, 3, 丙",
    "ideographZodiac, 12, 亥",
    "upperRoman, 0, 0",
    "somethingNew, 5, 5"
  })
  void numbersAreWrittenAsWordWritesThem(String format, int n, String shown) {
    assertThat(CountFormat.format(format, n)).isEqualTo(shown);
  }
}
