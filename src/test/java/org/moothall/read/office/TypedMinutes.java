package org.moothall.read.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The Word document of the case `word-minutes-with-counted-lists`; run it to type the case anew.
public final class TypedMinutes {

  static final Path CASE = Path.of("src/test/resources/cases/word-minutes-with-counted-lists/source.docx");

  private static final String LISTS = """
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="14"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
      <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%1)"/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
      """;
  private static final String STYLES = """
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="ItemTitle"><w:name w:val="Item Title"/><w:basedOn w:val="Heading1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
      """;

  private TypedMinutes() {}

  public static void main(String[] args) throws IOException {
    Files.write(CASE, type());
  }

  static byte[] type() {
    Typed minutes = new Typed().titled("Minutes of the Harbour and Slipways Committee").lists(LISTS).styles(STYLES)
        .heading("WESTERLEIGH BAY TOWN COUNCIL").heading("HARBOUR AND SLIPWAYS COMMITTEE")
        .spaced("Minutes of the meeting held on Wednesday 8 May 2024 at 6.30 pm in the Net Loft, Westerleigh Bay");
    minutes.heading("PRESENT:").row("Councillor Morwenna Trevanion\nCouncillor Jago Penhallow\nCouncillor Ifeoma Nwosu", "Chair\nVice-Chair\nMember for Quayside")
        .heading("APOLOGIES:").row("Councillor Petroc Hambly");
    item(minutes, "Declarations of Interest").spaced("There were none.");
    item(minutes, "Slipway Charges").spaced("The Harbour Master, Tamsin Oyelaran, presented the report. Takings had risen from £4,100 to £5,250.")
        .paragraph("RESOLVED:").entry(2, 0, "That the charges for 2024 be approved;").entry(2, 0, "That the Harbour Master be instructed to:")
        .entry(2, 1, "put up a notice of the charges by 31 May 2024; and").entry(2, 1, "write to the sailing club.");
    item(minutes, "Ferry Steps").markup("<w:p><w:r><w:t xml:space=\"preserve\">The steps would be closed </w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t xml:space=\"preserve\">in June </w:t></w:r>"
            + "<w:del><w:r><w:delText>for ever </w:delText></w:r></w:del><w:ins><w:r><w:t>in September for repairs.</w:t></w:r></w:ins></w:p>")
        .paragraph("RESOLVED:").entry(3, 0, "That the report be noted;").entry(3, 0, "That the repair of the steps be deferred to the next meeting.");
    return minutes.spaced("The meeting ended at 7.45 pm.").bytes();
  }

  private static Typed item(Typed minutes, String title) {
    return minutes.markup("<w:p><w:pPr><w:pStyle w:val=\"ItemTitle\"/></w:pPr>" + Typed.run(title) + "</w:p>");
  }
}
