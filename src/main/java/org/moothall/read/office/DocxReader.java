package org.moothall.read.office;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.moothall.issue.Issue;
import org.moothall.issue.IssueCode;
import org.moothall.read.words.Titles;
import org.moothall.read.words.Transcript;

/// Reads a Word document (ECMA-376, WordprocessingML). Never throws: a package that is broken or made to do harm is an issue.
///
/// POI opens the package and finds its parts; the parts are read as streams of elements, so that the memory taken does not
/// grow with what they hold. Headers, footers, comments and footnotes are other parts and left out.
public final class DocxReader {

  private DocxReader() {}

  /// Reads a document.
  ///
  /// @param bytes the whole file
  /// @param largest the most characters that are read
  public static Transcript read(byte[] bytes, int largest) {
    if (Archive.isCrowded(bytes)) {
      return Transcript.unread(IssueCode.TOO_LARGE, "the package has more than " + Archive.MOST_ENTRIES + " entries; nothing of it was read");
    }
    try (Archive archive = new Archive(bytes)) {
      Transcript transcript = read(archive, largest);
      return archive.isExceeded() ? Transcript.unread(IssueCode.TOO_LARGE, "the package unpacks to more than " + Archive.LARGEST + " bytes; nothing of it was read") : transcript;
    } catch (IOException e) {
      return damaged("the package is no whole archive");
    }
  }

  private static Transcript damaged(String why) {
    return Transcript.unread(IssueCode.DAMAGED_DOCUMENT, why);
  }

  private static Transcript read(Archive archive, int largest) {
    try (OPCPackage document = OPCPackage.open(archive)) {
      return read(document, largest);
    } catch (IOException | OpenXML4JException | XMLStreamException e) {
      return damaged("the package cannot be read as a Word document");
    } catch (RuntimeException e) {
      return damaged("the package contradicts itself");
    } catch (StackOverflowError | OutOfMemoryError e) {
      return damaged("the package is nested or packed beyond reason");
    }
  }

  private static Transcript read(OPCPackage document, int largest) throws IOException, OpenXML4JException, XMLStreamException {
    Optional<PackagePart> main = main(document);
    if (main.isEmpty() || !main.get().getContentType().contains("wordprocessingml")) {
      return Transcript.unread(IssueCode.UNREADABLE_CONTENT, "the package is no Word document");
    }
    Styles styles = Styles.read(part(main.get(), "/styles"));
    Numbering numbering = Numbering.read(part(main.get(), "/numbering"));
    BodyReader body = new BodyReader(styles, numbering, largest);
    body.read(main.get());
    Optional<String> title = document.getPackageProperties().getTitleProperty().flatMap(Titles::told);
    return new Transcript(ParagraphWriter.write(body.paragraphs()), title, issues(body));
  }

  private static List<Issue> issues(BodyReader body) {
    return body.leftOut().stream().map(told -> Issue.of(told.code(), told.message())).toList();
  }

  private static Optional<PackagePart> main(OPCPackage document) {
    return List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT).stream()
        .flatMap(type -> document.getPartsByRelationshipType(type).stream()).findFirst();
  }

  private static Optional<PackagePart> part(PackagePart main, String kind) throws OpenXML4JException {
    for (PackageRelationship relation : main.getRelationships()) {
      if (relation.getRelationshipType().endsWith(kind)) {
        return Optional.ofNullable(main.getPackage().getPart(PackagingURIHelper.createPartName(relation.getTargetURI())));
      }
    }
    return Optional.empty();
  }
}
