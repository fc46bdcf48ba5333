package org.gouji.locate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.gouji.document.Message;
import org.gouji.form.Term;

/**
 * What another source says of the same figures: last year's report of what was carried over, or a
 * statement of this report's own text. The sum of the terms should equal the constant. The witness
 * itself may be wrong: an explanation that contradicts it counts one change more.
 *
 * @param id as it is named among what an explanation settles ({@code rule/where})
 * @param terms cells and their weights
 * @param constant what the source says they add up to; not negative
 * @param name for people, such as 正文“收到申请35件”
 */
public record Witness(String id, List<Term> terms, BigDecimal constant, Message name) {
  public Witness {
    Objects.requireNonNull(id);
    terms = List.copyOf(terms);
    Objects.requireNonNull(constant);
    Objects.requireNonNull(name);
  }
}
