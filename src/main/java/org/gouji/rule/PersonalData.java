package org.gouji.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A citizen identity number, or a mobile number where no contact is given. The finding masks what
 * it found: it must not spread it.
 */
final class PersonalData implements ReportRule {
  private static final Pattern IDENTITY =
      Pattern.compile(
          "(?<![0-9A-Za-z])([1-8]\\d{5}(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[0-9Xx])(?![0-9A-Za-z])");
  private static final Pattern MOBILE =
      Pattern.compile("(?<![0-9A-Za-z.])(1[3-9]\\d{9})(?![0-9A-Za-z])");
  private static final Pattern CONTACT =
      Pattern.compile("电话|联系|手机|拨打|致电|传真|咨询|热线|监督|举报|邮编|邮箱|地址|客服|微信号");

  /**
   * Persons that an office deals with, right before the number: nobody gives theirs for the public
   * to call. Where they are told to call somebody, it is another's.
   */
  private static final Pattern PRIVATE_PERSON =
      Pattern.compile("(?:申请人|当事人|投诉人|举报人|信访人|来电人|反映人|被处罚人|村民|居民|业主|住户)[^。可请拨询应通]{0,20}$");

  /** Characters before a number in which words may give it as a contact. */
  private static final int CONTACT_REACH = 40;

  /** Digits left visible at either end. */
  private static final int SHOWN = 3;

  /** GB 11643: weights of the first 17 digits and the check digit by remainder. */
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private static final String CHECKS = "10X98765432";

  @Override
  public String id() {
    return "personal-data";
  }

  @Override
  public Result judge(Subject subject) {
    List<Hit> hits = new ArrayList<>();
    for (Prose.Part part : Prose.parts(subject.report())) {
      String text = part.plain();
      Matcher identity = IDENTITY.matcher(text);
      while (identity.find()) {
        if (isIdentity(identity.group(1))) {
          hits.add(hit("fires", identity.group(1), part));
        }
      }
      Matcher mobile = MOBILE.matcher(text);
      while (mobile.find()) {
        if (!isContact(text, mobile.start())) {
          hits.add(hit("mobile", mobile.group(1), part));
        }
      }
    }
    return Result.ran(hits);
  }

  /** Whether the words before the number give it as a contact. */
  private static boolean isContact(String text, int start) {
    String before = text.substring(Math.max(0, start - CONTACT_REACH), start);
    return CONTACT.matcher(before).find() && !PRIVATE_PERSON.matcher(before).find();
  }

  static boolean isIdentity(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (number.charAt(i) - '0') * WEIGHTS[i];
    }
    return number.toUpperCase(Locale.ROOT).charAt(17) == CHECKS.charAt(sum % 11);
  }

  private static Hit hit(String key, String number, Prose.Part part) {
    String masked =
        number.substring(0, SHOWN)
            + "*".repeat(number.length() - 2 * SHOWN)
            + number.substring(number.length() - SHOWN);
    return Hit.of(key, masked).with("number", masked).at(part.location());
  }
}
