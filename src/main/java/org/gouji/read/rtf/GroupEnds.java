package org.gouji.read.rtf;

import java.util.List;
import org.gouji.document.Unread;
import org.gouji.read.UnreadableException;
import org.gouji.read.grid.Item;
import org.gouji.read.word.Fields;

/** What becomes of a group's content where the group ends. */
final class GroupEnds {
  /** Pictures that are no larger on paper, in twentieths of a point, only keep a distance. */
  private static final int SPACER = 32;

  private final Current at;

  GroupEnds(Current at) {
    this.at = at;
  }

  /** Does what is to be done at the end of a group. */
  void finish(Group done) throws UnreadableException {
    Written read = done.target;
    Shape shape = done.shape;
    switch (done.end) {
      case NUMBER -> done.story.number(read == null ? "" : Signs.number(read.take()));
      case NOTE -> at.group().story.note(done.story.finish(done.level()));
      case BOX -> {
        List<Item> box = done.story.finish(done.level());
        if (shape != null) {
          shape.hasText();
        }
        if (shape == null || !shape.isHidden()) {
          at.group().story.box(box);
        }
      }
      case CODE -> {
        if (done.field != null && read != null) {
          done.field.code(read.take());
        }
      }
      case FIELD -> endField(done);
      case PICTURE -> at.show(done.pictureSide > SPACER ? Unread.PICTURE : "");
      case SHAPE -> at.show(shape != null && shape.isPicture() ? Unread.PICTURE : "");
      case NAME -> {
        if (shape != null) {
          shape.endName();
        }
      }
      case VALUE -> {
        if (shape != null) {
          shape.endValue();
        }
      }
      case FORMULA -> at.show(Unread.CHARACTER);
      case FONT -> at.encodings.name(done.look.font(), read == null ? "" : read.take());
      case NOTHING -> {}
    }
  }

  /** A field without a result may show what its code tells to draw. */
  private void endField(Group done) {
    Fields field = done.field;
    if (field == null || done.story.shown() > done.shownBefore) {
      return;
    }
    String symbol = SymbolField.text(field.code());
    at.show(field.end() ? Unread.CHARACTER : symbol);
  }
}
