package org.moothall.statement;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;
import org.moothall.identity.Digest;
import org.moothall.issue.IssueCode;

/// The terms of a file of statements as the store takes them: nameless things get names, relative addresses of Turtle and TriG follow the store's base,
/// and what cannot be taken is told with its line and column.
final class FileTerms extends ParserProfileStd {

  private static final int KNOWN = 1 << 14;
  private static final int LONGEST_KNOWN = 300;
  private static final int LONGEST_NAME = 8_192;
  private static final int MOST_GRAPHS = 10_000;
  private static final int LONG_DIGITS = 19;
  private static final int MOST_DIGITS = 100;
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d++");
  private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9_.-]{1,60}");

  private final Place place;
  private final Names names;
  private final Set<Node> graphs = new HashSet<>();
  private final @Nullable String[] spellings = new String[KNOWN];
  private final @Nullable Node[] terms = new Node[KNOWN];
  private IRIxResolver resolver;
  private Node graph = Node.ANY;
  // Many values in a row are of one datatype.
  private String datatype = "";
  private String datatypeName = "";
  private long nameless;

  private FileTerms(Names names, IRIxResolver resolver, Place place) {
    super(new FactoryRDFStd(), place, resolver, PrefixMapFactory.create(), Context.emptyContext(), false, false);
    this.names = names;
    this.resolver = resolver;
    this.place = place;
  }

  /// The terms of a file in a language.
  static FileTerms of(Lang language, Names names) {
    boolean isResolved = language.equals(Lang.TURTLE) || language.equals(Lang.TRIG);
    IRIxResolver.Builder resolver = IRIxResolver.create().resolve(isResolved).allowRelative(false);
    return new FileTerms(names, (isResolved ? resolver.base(names.base()) : resolver.noBase()).build(), new Place());
  }

  /// Which names the file may give.
  ///
  /// @param base what relative addresses follow
  /// @param nameless what the names of nameless things begin with
  /// @param statements the graph of the statements that name none
  /// @param isTaken whether the name of a graph is somebody else's
  /// @param isWithheld whether something of a name is to stay out
  record Names(String base, String nameless, Node statements, Predicate<Node> isTaken, Predicate<String> isWithheld) {}

  /// Where in the file the reader is.
  Place place() {
    return place;
  }

  @Override
  public void setBaseIRI(String base) {
    resolver = resolver.resetBase(resolver.resolve(base));
    Arrays.fill(spellings, null);
    datatype = "";
  }

  @Override
  public String getBaseURI() {
    return resolver.getBaseURI();
  }

  @Override
  public String resolveIRI(String spelling, long line, long column) {
    if (!spelling.equals(datatype)) {
      datatypeName = name(spelling, line, column);
      datatype = spelling;
    }
    return datatypeName;
  }

  private String name(String spelling, long line, long column) {
    place.at(line, column);
    String name = resolved(spelling);
    if (name.length() > LONGEST_NAME) {
      throw place.unfit("a name of more than " + LONGEST_NAME + " characters");
    }
    if (names.isWithheld().test(name)) {
      throw place.unfit(IssueCode.REFUSED_STATEMENT, "it names what was withdrawn for good");
    }
    return name;
  }

  private String resolved(String spelling) {
    try {
      return resolver.resolve(spelling).str();
    } catch (IRIException e) {
      throw place.unfit("<" + shown(spelling) + "> is no absolute address: " + e.getMessage());
    }
  }

  @Override
  public Node createURI(String spelling, long line, long column) {
    if (spelling.length() > LONGEST_KNOWN) {
      return NodeFactory.createURI(name(spelling, line, column));
    }
    int at = spread(spelling);
    if (!spelling.equals(spellings[at])) {
      terms[at] = NodeFactory.createURI(name(spelling, line, column));
      spellings[at] = spelling;
    }
    return known(at);
  }

  @Override
  public Node createTypedLiteral(String words, RDFDatatype type, long line, long column) {
    if (words.length() >= LONG_DIGITS && type.equals(XSDDatatype.XSDinteger) && WHOLE.matcher(words).matches()
        && (words.length() > MOST_DIGITS || new BigInteger(words).bitLength() >= Long.SIZE)) {
      place.at(line, column);
      throw place.unfit(IssueCode.REFUSED_STATEMENT, "a whole number of more than 64 bits, which the database would change");
    }
    return super.createTypedLiteral(words, type, line, column);
  }

  @Override
  public Node createBlankNode(Node scope, String label, long line, long column) {
    return NodeFactory.createURI(names.nameless() + "l-" + (LABEL.matcher(label).matches() ? label : Digest.of(label)));
  }

  @Override
  public Node createBlankNode(Node scope, long line, long column) {
    return NodeFactory.createURI(names.nameless() + "a-" + ++nameless);
  }

  @Override
  public Node createTripleTerm(Node subject, Node predicate, Node object, long line, long column) {
    place.at(line, column);
    throw noTripleTerm();
  }

  @Override
  public Node createTripleTerm(Triple triple, long line, long column) {
    place.at(line, column);
    throw noTripleTerm();
  }

  @Override
  public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
    place.at(line, column);
    if (object.isTripleTerm()) {
      throw noTripleTerm();
    }
    checkTriple(subject, predicate, object, line, column);
    return Triple.create(subject, predicate, object);
  }

  @Override
  public Quad createQuad(@Nullable Node named, Node subject, Node predicate, Node object, long line, long column) {
    Triple triple = createTriple(subject, predicate, object, line, column);
    return Quad.create(named == null || Quad.isDefaultGraph(named) ? names.statements() : graph(named), triple);
  }

  private Node graph(Node named) {
    if (!named.equals(graph) && graphs.add(named)) {
      if (graphs.size() > MOST_GRAPHS) {
        throw place.unfit(IssueCode.TOO_LARGE, "more than " + MOST_GRAPHS + " graphs");
      }
      if (names.isTaken().test(named)) {
        throw place.unfit(IssueCode.REFUSED_STATEMENT, "the graph <" + shown(named.getURI()) + "> is the store's own or another file's");
      }
    }
    graph = named;
    return named;
  }

  private UnfitException noTripleTerm() {
    return place.unfit(IssueCode.REFUSED_STATEMENT, "a statement about a statement (a triple term), which not all formats of this program can tell");
  }

  private static String shown(String words) {
    return words.length() > 200 ? words.substring(0, 200) + "…" : words;
  }

  private Node known(int at) {
    Node term = terms[at];
    if (term == null) {
      throw new IllegalStateException("[statement] a spelling without its term");
    }
    return term;
  }

  private static int spread(String words) {
    int hash = words.hashCode();
    return (hash ^ (hash >>> 16)) & (KNOWN - 1);
  }

  /// Where in the file the reader is, and what is wrong there.
  static final class Place implements ErrorHandler {

    private long line = 1;
    private long column = 1;

    void at(long newLine, long newColumn) {
      line = newLine;
      column = newColumn;
    }

    UnfitException unfit(String what) {
      return unfit(IssueCode.DAMAGED_DOCUMENT, what);
    }

    UnfitException unfit(IssueCode code, String what) {
      return new UnfitException(code, "line " + line + ", column " + column + ": " + what + "; nothing of it was loaded");
    }

    // What is doubtful only, such as a number that is none, is taken as it stands.
    @Override
    public void warning(String message, long newLine, long newColumn) {
      if (message.contains("IRI")) {
        error(message, newLine, newColumn);
      }
    }

    @Override
    public void error(String message, long newLine, long newColumn) {
      at(newLine, newColumn);
      throw unfit(shown(message));
    }

    @Override
    public void fatal(String message, long newLine, long newColumn) {
      error(message, newLine, newColumn);
    }
  }
}
