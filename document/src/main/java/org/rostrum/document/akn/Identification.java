package org.rostrum.document.akn;

/**
 * Writes {@code identification} and {@code publication}: the same facts as the component's address,
 * as metadata.
 */
final class Identification {
  private Identification() {}

  /**
   * Writes both blocks.
   *
   * @param submitter the identifier of who filed the statement, empty when nobody did
   */
  static void write(Markup out, Component component, String submitter) {
    String dated = component.imprint().dated().toString();
    String distributed = component.imprint().distributed().toString();
    out.raw("<identification source=\"#rostrum\">\n<FRBRWork>");
    addresses(out, component.workComponent(), component.work());
    out.raw("<FRBRdate").attribute("date", dated).raw(" name=\"document\"/>");
    out.raw("<FRBRauthor href=\"#").raw(Component.ACTOR).raw("\"/>");
    if (!submitter.isEmpty()) {
      out.raw("<FRBRauthor").attribute("href", "#" + submitter).raw(" as=\"#submitter\"/>");
    }
    out.raw("<FRBRcountry value=\"un\"/>");
    out.raw("<FRBRsubtype").attribute("value", component.subtype()).raw("/>");
    out.raw("<FRBRnumber").attribute("value", component.number());
    out.attribute("showAs", component.numberAsPrinted()).raw("/>");
    out.raw("</FRBRWork>\n<FRBRExpression>");
    addresses(out, component.expressionComponent(), component.expression());
    out.raw("<FRBRdate").attribute("date", distributed).raw(" name=\"publication\"/>");
    out.raw("<FRBRauthor href=\"#rostrum\"/>");
    out.raw("<FRBRlanguage").attribute("language", component.language()).raw("/>");
    out.raw("</FRBRExpression>\n<FRBRManifestation>");
    addresses(out, component.manifestationComponent(), component.manifestation());
    out.raw("<FRBRdate").attribute("date", distributed).raw(" name=\"markup\"/>");
    out.raw("<FRBRauthor href=\"#rostrum\"/><FRBRformat value=\"application/akn+xml\"/>");
    out.raw("</FRBRManifestation>\n</identification>\n");
    out.raw("<publication").attribute("date", distributed).raw(" name=\"document\"");
    out.attribute("showAs", component.numberAsPrinted());
    if (!component.imprint().symbol().isEmpty()) {
      out.attribute("number", component.imprint().symbol());
    }
    out.raw("/>");
  }

  private static void addresses(Markup out, String component, String whole) {
    out.raw("<FRBRthis").attribute("value", component).raw("/>");
    out.raw("<FRBRuri").attribute("value", whole).raw("/>");
  }
}
