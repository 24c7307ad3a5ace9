package org.moothall.read.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/// Types Word documents for tests: the markup of the body, of lists and of styles, packed by POI.
public final class Typed {

  private static final String NAMES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
  private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final StringBuilder body = new StringBuilder();
  private String numbering = "";
  private String styles = "";
  private String title = "";

  public Typed markup(String xml) {
    body.append(xml);
    return this;
  }

  public Typed paragraph(String words) {
    return markup("<w:p>" + run(words) + "</w:p>");
  }

  public Typed heading(String words) {
    return markup("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>" + run(words) + "</w:p>");
  }

  public Typed spaced(String words) {
    return markup("<w:p><w:pPr><w:spacing w:after=\"160\"/></w:pPr>" + run(words) + "</w:p>");
  }

  public Typed entry(int list, int level, String words) {
    return markup("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr>" + run(words) + "</w:p>");
  }

  public Typed row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tbl><w:tr>");
    for (String cell : cells) {
      row.append("<w:tc>");
      cell.lines().forEach(line -> row.append("<w:p>").append(run(line)).append("</w:p>"));
      row.append("</w:tc>");
    }
    return markup(row.append("</w:tr></w:tbl>").toString());
  }

  public Typed lists(String xml) {
    numbering = xml;
    return this;
  }

  public Typed styles(String xml) {
    styles = xml;
    return this;
  }

  public Typed titled(String words) {
    title = words;
    return this;
  }

  static String run(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r>";
  }

  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OPCPackage file = OPCPackage.create(out)) {
      PackagePart main = part(file, "/word/document.xml", "document.main+xml", "<w:document " + NAMES + "><w:body>" + body + "</w:body></w:document>");
      file.addRelationship(main.getPartName(), TargetMode.INTERNAL, RELATION + "officeDocument");
      related(file, main, "numbering", "<w:numbering " + NAMES + ">" + numbering + "</w:numbering>");
      related(file, main, "styles", "<w:styles " + NAMES + ">" + styles + "</w:styles>");
      related(file, main, "header", "<w:hdr " + NAMES + "><w:p>" + run("Loxford head of page") + "</w:p></w:hdr>");
      file.getPackageProperties().setTitleProperty(title);
      file.getPackageProperties().setCreatedProperty("2024-05-01T09:00:00Z");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OpenXML4JException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static void related(OPCPackage file, PackagePart main, String kind, String xml) throws IOException, OpenXML4JException {
    PackagePart part = part(file, "/word/" + kind + ".xml", kind + "+xml", xml);
    main.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION + kind);
  }

  private static PackagePart part(OPCPackage file, String name, String type, String xml) throws IOException, OpenXML4JException {
    PackagePartName path = PackagingURIHelper.createPartName(name);
    PackagePart part = file.createPart(path, TYPE + type);
    try (OutputStream out = part.getOutputStream()) {
      out.write(xml.getBytes(StandardCharsets.UTF_8));
    }
    return part;
  }
}
