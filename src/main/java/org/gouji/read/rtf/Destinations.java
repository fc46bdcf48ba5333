package org.gouji.read.rtf;

import java.util.Set;

/** Groups by the word that they begin with: what is in them is read, or not. */
final class Destinations {
  /** Those that a reader may pass over by their own word, and that hold text. */
  private static final Set<String> READ =
      Set.of(
          "shpinst",
          "shptxt",
          "shppict",
          "shpgrp",
          "do",
          "ud",
          "nesttableprops",
          "fldinst",
          "fldrslt",
          "footnote",
          "listtext",
          "pntext",
          "moMath",
          "moMathPara",
          "mmath",
          "fonttbl",
          "colortbl");

  /** Those whose content is not the document's text, or stands there once more. */
  private static final Set<String> PASSED =
      Set.of(
          "stylesheet",
          "info",
          "filetbl",
          "listtable",
          "listoverridetable",
          "revtbl",
          "rsidtbl",
          "generator",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "objdata",
          "objclass",
          "objname",
          "objalias",
          "objsect",
          "datafield",
          "nonesttables",
          "nonshppict",
          "shprslt",
          "mmathPict",
          "xe",
          "tc",
          "tcn",
          "rxe",
          "private",
          "template",
          "background",
          "pgdsctbl",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "annotation",
          "atnid",
          "atnauthor",
          "bkmkstart",
          "bkmkend",
          "pn",
          "pnseclvl",
          "pntxta",
          "pntxtb",
          "panose",
          "falt",
          "fontemb",
          "picprop",
          "blipuid",
          "themedata",
          "datastore");

  /** Formulas whose text does not read in one line: what it says is not what it means. */
  private static final Set<String> FORMULAS =
      Set.of("mf", "msSubSup", "msPre", "mrad", "mnary", "mm", "mlimLow", "mlimUpp");

  private Destinations() {}

  /** Whether a group is read though {@code \*} allows to pass over it. */
  static boolean isRead(String word) {
    return READ.contains(word);
  }

  static boolean isPassed(String word) {
    return PASSED.contains(word) || word.startsWith("m") && word.endsWith("Pr");
  }

  static boolean isFormula(String word) {
    return FORMULAS.contains(word);
  }
}
