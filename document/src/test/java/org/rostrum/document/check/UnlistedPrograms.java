package org.rostrum.document.check;

import static org.rostrum.document.safety.Severity.REFUSE;
import static org.rostrum.document.safety.Severity.TELL;

/** Programs, objects and sources under other names and in other parts. */
final class UnlistedPrograms extends UnlistedAttacks {
  @Override
  void make() {
    programs();
  }

  private void programs() {
    add(
        8,
        "macros, every part of the file being declared to be one",
        REFUSE,
        "macro",
        () ->
            clean()
                .part(
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/vnd.ms-word.document.MacroEnabled.main+xml\"/></Types>")
                .bytes());
    add(
        8,
        "macros by their content alone",
        REFUSE,
        "embedded-object",
        () ->
            clean().part("word/theme/theme7.xml", ZipBytes.latin(OLE + "\0".repeat(600))).bytes());
    add(
        8,
        "macros by a content type alone",
        REFUSE,
        "macro",
        () ->
            clean()
                .part("word/x.bin", "x")
                .part(
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")
                .bytes());
    add(
        8,
        "a template with macros renamed",
        REFUSE,
        "macro",
        () ->
            clean()
                .mainType("application/vnd.ms-word.template.macroEnabledTemplate.main+xml")
                .bytes());
    add(
        8,
        "an object without a relation",
        REFUSE,
        "embedded-object",
        () ->
            clean(
                    para(
                        "<w:r><w:object><o:OLEObject Type=\"Link\" ProgID=\"htmlfile\" r:id=\"none\"/></w:object></w:r>"))
                .bytes());
    add(
        8,
        "an object in a header",
        REFUSE,
        "embedded-object",
        () ->
            clean()
                .header(
                    1,
                    para(
                        "<w:r><w:object><o:OLEObject ProgID=\"Package\" r:id=\"o\"/></w:object></w:r>"))
                .bytes());
    add(
        8,
        "a shortcut to a program",
        REFUSE,
        "foreign-content",
        () ->
            clean()
                .part(
                    "word/media/a.lnk",
                    ZipBytes.latin("L\0\0\0\u0001\u0014\u0002\0\0\0\0\0\u00C0\0\0\0\0\0\0F"))
                .bytes());
    add(
        8,
        "a script for Windows",
        REFUSE,
        "foreign-content",
        () -> clean().part("word/media/a.png", "@echo off\r\ncalc.exe").bytes());
    add(
        8,
        "a help file",
        REFUSE,
        "foreign-content",
        () -> clean().part("word/media/a.dat", "ITSF\3\0\0\0").bytes());
    add(
        14,
        "keys bound to commands",
        TELL,
        "custom-data",
        () ->
            clean()
                .part(
                    "word/customizations.xml",
                    "<wne:tcg xmlns:wne=\"http://schemas.microsoft.com/office/word/2006/wordml\"><wne:keymaps><wne:keymap wne:kcmPrimary=\"0241\"><wne:macro wne:macroName=\"X\"/></wne:keymap></wne:keymaps></wne:tcg>")
                .part(
                    "word/_rels/document.xml.rels",
                    rels(
                        rel(
                            "http://schemas.microsoft.com/office/2006/relationships/keyMapCustomizations",
                            "customizations.xml",
                            "")))
                .bytes());
    add(
        14,
        "a data source under Strict",
        REFUSE,
        "data-source",
        () ->
            clean()
                .settings("<w:mailMerge><w:dataSource r:id=\"x\"/></w:mailMerge>")
                .part(
                    "word/_rels/settings.xml.rels",
                    rels(rel(STRICT + "mailMergeSource", "file://host/x.odc", "External")))
                .strict()
                .bytes());
    add(
        14,
        "a task pane by its relation, named otherwise",
        REFUSE,
        "add-in",
        () ->
            clean()
                .relation("x", "webextensiontaskpanes", "x/y.xml")
                .part("word/x/y.xml", "<x/>")
                .bytes());
  }
}
