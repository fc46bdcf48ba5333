package org.gouji.narrative;

import java.util.List;

/**
 * A word and what it names.
 *
 * @param kind what it does
 * @param scope the table of rows and columns, the family of subjects and aspects (documents, acts,
 *     fees); else empty
 * @param ids row ids of a row or subject, column ids of a column or aspect; else empty
 * @param with words of which one must stand in the same clause; empty if none
 * @param althoughPublished whether words of publishing beside it do no harm
 */
record Word(
    Kind kind, String scope, List<String> ids, List<String> with, boolean althoughPublished) {
  Word {
    ids = List.copyOf(ids);
    with = List.copyOf(with);
  }

  static Word of(Kind kind) {
    return new Word(kind, "", List.of(), List.of(), false);
  }

  static Word of(Kind kind, String scope, List<String> ids) {
    return new Word(kind, scope, ids, List.of(), false);
  }
}
