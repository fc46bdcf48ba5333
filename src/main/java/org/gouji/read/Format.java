package org.gouji.read;

/** The kinds of file that gouji tells apart, by content. */
public enum Format {
  /** Plain text in any encoding; also Markdown. */
  TEXT,
  /** Word-processing document of Office Open XML. */
  DOCX,
  /** A Word document as one XML file: Word 2003 XML, or the parts of a DOCX without a ZIP. */
  WORD_XML,
  /** Word 97 binary; WPS Writer's own files are the same. */
  DOC,
  /** Rich Text Format, most often under the name of DOC. */
  RTF,
  /** Text of OpenDocument, as a package or as one XML file. */
  ODT,
  PDF,
  /** Fixed-layout document of GB/T 33190. */
  OFD,
  HTML,
  /** A web page with its parts in one MIME message. */
  MHTML,
  /** Workbook of Office Open XML. */
  XLSX,
  /** Excel 97 binary. */
  XLS,
  /** Spreadsheet of OpenDocument, as a package or as one XML file. */
  ODS,
  /** Excel 2003 workbook as one XML file. */
  EXCEL_XML,
  /** A compound file whose directory lies beyond the bytes given: DOC, XLS or something else. */
  COMPOUND,
  /** An Office Open XML document behind a password. */
  ENCRYPTED_OFFICE,
  /** An archive, or a package whose directory lies beyond the bytes given. */
  ZIP,
  TAR,
  /** A compressed file, which may be a TAR. */
  GZIP,
  /** No bytes, or nothing but white space. */
  EMPTY,
  /** A kind that gouji does not read. */
  UNKNOWN;

  /** Whether files are to be looked for inside. */
  public boolean isArchive() {
    return this == ZIP || this == TAR || this == GZIP;
  }

  /** Whether a reader may make a document of it; {@link Formats#read} then says for certain. */
  public boolean isDocument() {
    return !isArchive() && this != EMPTY && this != UNKNOWN;
  }
}
