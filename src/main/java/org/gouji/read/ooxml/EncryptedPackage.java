package org.gouji.read.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;

/** An Office Open XML package behind a password. */
public final class EncryptedPackage {
  /** What office programs use where a file is protected from changes only, and no password. */
  private static final List<String> KNOWN = List.of(Decryptor.DEFAULT_PASSWORD, "");

  /** Office programs hash 100,000 times; a file may ask for days of it. */
  private static final int MOST_SPINS = 1_000_000;

  private EncryptedPackage() {}

  /**
   * The package inside.
   *
   * @throws UnreadableException if it needs a password of its own
   */
  public static byte[] open(byte[] bytes, Limits limits) throws UnreadableException {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      EncryptionInfo info = new EncryptionInfo(file);
      Decryptor decryptor = info.getDecryptor();
      for (String password : KNOWN) {
        if (info.getVerifier().getSpinCount() <= MOST_SPINS && decryptor.verifyPassword(password)) {
          try (InputStream in = decryptor.getDataStream(file)) {
            return in.readNBytes((int) Math.min(limits.maxBytes(), 1 << 30));
          }
        }
      }
    } catch (IOException | GeneralSecurityException | EncryptedDocumentException e) {
      // Whatever cannot be opened needs what only its author has.
    }
    throw UnreadableException.encrypted();
  }
}
