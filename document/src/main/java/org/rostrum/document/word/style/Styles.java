package org.rostrum.document.word.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.word.xml.Cursor;

/** The styles of one Word file, each resolved over its ancestors. For one thread. */
public final class Styles {
  private static final int LONGEST_CHAIN = 64;

  private final Map<String, Style> byId = new HashMap<>();
  private final Map<String, ParagraphStyle> paragraphs = new HashMap<>();
  private final Map<String, CharacterFormat> characters = new HashMap<>();
  private CharacterFormat defaults = CharacterFormat.NONE;
  private ParagraphFormat paragraphDefaults = ParagraphFormat.NONE;
  private String defaultParagraph = "";

  /** A file without styles. */
  public Styles() {}

  /** Reads styles.xml; the cursor stands at its root. */
  public static Styles read(Cursor cursor, Limits limits) throws XMLStreamException {
    Styles styles = new Styles();
    int level = cursor.level();
    while (cursor.child(level)) {
      switch (cursor.name()) {
        case "docDefaults" -> styles.readDefaults(cursor);
        case "style" -> {
          if (styles.byId.size() >= limits.definitions()) {
            throw new XMLStreamException("styles over the limit");
          }
          styles.readStyle(cursor);
        }
        default -> {
          // latent styles say nothing of the text
        }
      }
    }
    return styles;
  }

  private void readDefaults(Cursor cursor) throws XMLStreamException {
    int level = cursor.level();
    while (cursor.child(level)) {
      int inner = cursor.level();
      while (cursor.child(inner)) {
        if (cursor.word("rPr")) {
          defaults = Properties.character(cursor);
        } else if (cursor.word("pPr")) {
          paragraphDefaults = Properties.paragraph(cursor);
        }
      }
    }
  }

  private void readStyle(Cursor cursor) throws XMLStreamException {
    String id = cursor.attribute("styleId");
    String type = cursor.attribute("type", "paragraph");
    boolean isDefault = cursor.on("default");
    String name = "";
    String basedOn = "";
    ParagraphFormat paragraph = ParagraphFormat.NONE;
    CharacterFormat character = CharacterFormat.NONE;
    int level = cursor.level();
    while (cursor.child(level)) {
      switch (cursor.name()) {
        case "name" -> name = cursor.attribute("val");
        case "basedOn" -> basedOn = cursor.attribute("val");
        case "pPr" -> paragraph = Properties.paragraph(cursor);
        case "rPr" -> character = Properties.character(cursor);
        default -> {
          // table parts and user interface
        }
      }
    }
    byId.putIfAbsent(id, new Style(id, type, name, basedOn, paragraph, character));
    if (isDefault && type.equals("paragraph") && defaultParagraph.isEmpty()) {
      defaultParagraph = id;
    }
  }

  /** What the document says of letters where nothing else does. */
  public CharacterFormat defaults() {
    return defaults;
  }

  /** A paragraph style by id; the default one when null or unknown. */
  public ParagraphStyle paragraph(@Nullable String id) {
    String known = id != null && byId.containsKey(id) ? id : defaultParagraph;
    ParagraphStyle style = paragraphs.get(known);
    if (style == null) {
      style = resolve(known);
      paragraphs.put(known, style);
    }
    return style;
  }

  /** What a character style says, its ancestors asked. */
  public CharacterFormat character(String id) {
    if (id.isEmpty()) {
      return CharacterFormat.NONE;
    }
    CharacterFormat format = characters.get(id);
    if (format == null) {
      format = CharacterFormat.NONE;
      for (Style ancestor : chain(id)) {
        format = format.over(ancestor.character());
      }
      characters.put(id, format);
    }
    return format;
  }

  private ParagraphStyle resolve(String id) {
    ParagraphFormat paragraph = ParagraphFormat.NONE;
    CharacterFormat character = CharacterFormat.NONE;
    List<Style> chain = chain(id);
    List<String> ids = new ArrayList<>();
    for (Style ancestor : chain) {
      paragraph = paragraph.over(ancestor.paragraph());
      character = character.over(ancestor.character());
      ids.add(ancestor.id());
    }
    paragraph = paragraph.over(paragraphDefaults);
    return new ParagraphStyle(
        ids,
        paragraph,
        character,
        StyleNames.headingLevel(chain),
        StyleNames.role(chain),
        id.equals(defaultParagraph));
  }

  /** The style and its ancestors, nearest first; cut where it comes back to itself. */
  private List<Style> chain(String id) {
    List<Style> chain = new ArrayList<>();
    Style style = byId.get(id);
    while (style != null && !chain.contains(style) && chain.size() < LONGEST_CHAIN) {
      chain.add(style);
      style = byId.get(style.basedOn());
    }
    return chain;
  }
}
