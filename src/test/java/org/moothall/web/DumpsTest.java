package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.web.Northmoor.header;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DumpsTest {

  private static final String CSVW = "/rules/csvw.schema.json";

  @AutoClose static final Northmoor northmoor = Northmoor.started();

  @Test
  void the_quads_are_the_dataset() throws Exception {
    DatasetGraph dump = Harvest.dataset(Harvest.unpacked(file("moothall.nq.gz")), Lang.NQUADS);
    assertThat(Harvest.differing(dump, Harvest.of(northmoor.store))).isEmpty();
  }

  @Test
  void the_lines_of_json_are_the_dataset() throws Exception {
    String context = JsonMapper.shared().readTree(Harvest.bytes(northmoor, "/context.jsonld")).get("@context").toString();
    DatasetGraph dump = DatasetGraphFactory.create();
    String lines = Harvest.text(Harvest.unpacked(file("moothall.jsonl.gz")));
    assertThat(lines.lines()).allMatch(line -> line.startsWith("{\"@context\":\"http://localhost:7070/context.jsonld\""));
    // The context is read once, for all lines together: in the way that a client with a cache of contexts reads them.
    String all = "{\"@context\":" + context + ",\"graph\":[" + String.join(",", lines.lines().map(DumpsTest::withoutContext).toList()) + "]}";
    RDFParser.create().source(new StringReader(all)).lang(Lang.JSONLD11).parse(dump);
    assertThat(Harvest.differing(dump, Harvest.of(northmoor.store))).isEmpty();
  }

  @Test
  void a_line_of_json_reads_well_as_plain_json() throws Exception {
    String lines = Harvest.text(Harvest.unpacked(file("moothall.jsonl.gz")));
    JsonNode line = lines.lines().filter(one -> one.contains("\"attendee\":")).findFirst().map(JsonMapper.shared()::readTree).orElseThrow().get("graph");
    assertThat(line.get("attendee").asString()).startsWith("http://localhost:7070/id/person/");
    assertThat(line.get("attendanceStatus").asString()).isNotEmpty();
  }

  @Test
  void the_turtle_is_the_union_of_the_graphs() throws Exception {
    Model dump = Harvest.model(Harvest.text(Harvest.unpacked(file("moothall.ttl.gz"))), Lang.TURTLE);
    Graph union = GraphMemFactory.createDefaultGraphSameTerm();
    Harvest.of(northmoor.store).find().forEachRemaining(quad -> union.add(quad.asTriple()));
    assertThat(dump.getGraph().isIsomorphicWith(union)).isTrue();
    assertThat(dump.size()).isEqualTo(union.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"people", "holdings", "bodies", "meetings", "attendance", "decisions", "actions", "figures"})
  void a_table_holds_the_rows_of_its_query_in_the_columns_that_are_described(String table) throws Exception {
    JsonNode described = JsonMapper.shared().readTree(file("csv-metadata.json")).get("tables");
    JsonNode columns = described.valueStream().filter(one -> one.get("url").asString().equals(table + ".csv")).findFirst().orElseThrow().get("tableSchema").get("columns");
    List<List<String>> cells = Csv.rows(Harvest.text(file(table + ".csv")));
    assertThat(cells.getFirst()).containsExactlyElementsOf(columns.valueStream().map(column -> column.get("name").asString()).toList());
    List<List<String>> rows = Harvest.rows(northmoor.store, Files.readString(Path.of("src/main/resources/tables", table + ".rq")));
    assertThat(cells.subList(1, cells.size())).isNotEmpty().containsExactlyInAnyOrderElementsOf(rows);
    List<String> datatypes = columns.valueStream().map(column -> column.get("datatype").asString()).toList();
    assertThat(cells.subList(1, cells.size())).allSatisfy(row -> assertThat(misfits(row, datatypes)).isEmpty());
  }

  @Test
  void the_tables_are_described_by_the_rules_of_csv_on_the_web() throws Exception {
    String described = Harvest.text(file("csv-metadata.json"));
    assertThat(JsonRules.broken(described, CSVW)).isEmpty();
    assertThat(JsonMapper.shared().readTree(described).get("tables").valueStream().map(table -> table.get("tableSchema").get("columns").valueStream().map(column -> column.get("name")).toList()))
        .hasSize(8).allSatisfy(names -> assertThat(names).doesNotHaveDuplicates());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      "http://www.w3.org/ns/csvw" | "http://www.w3.org/ns/csv"
      "@language" : "en"          | "@language" : "en_GB"
      "header" : true             | "header" : "yes"
      "encoding"                  | "charset"
      "tables"                    | "files"
      "url" : "actions.csv"       | "href" : "actions.csv"
      "columns"                   | "fields"
      "datatype" : "anyURI"       | "datatype" : "uri"
      "name" : "council"          | "name" : "_council"
      "aboutUrl" : "{+action}"    | "aboutUrl" : "{action"
      "dc:license"                | "license"
      """)
  void a_description_that_breaks_a_rule_of_csv_on_the_web_is_told(String part, String wrong) throws Exception {
    String described = Harvest.text(file("csv-metadata.json"));
    assertThat(described).contains(part);
    assertThat(JsonRules.broken(described.replace(part, wrong), CSVW)).isNotEmpty();
  }

  @Test
  void a_file_stands_under_its_version_for_ever() throws Exception {
    HttpResponse<String> latest = northmoor.get("/dumps/latest/people.csv", "*/*");
    assertThat(latest.statusCode()).isEqualTo(303);
    HttpResponse<String> file = northmoor.get(header(latest, "Location"), "*/*");
    assertThat(header(file, "Cache-Control")).contains("immutable");
    assertThat(header(file, "Content-Type")).isEqualTo("text/csv; charset=utf-8");
    assertThat(header(file, "Link")).contains("csv-metadata.json").contains("describedby");
    HttpRequest.Builder again = HttpRequest.newBuilder(northmoor.uri(header(latest, "Location"))).header("If-None-Match", header(file, "ETag"));
    assertThat(northmoor.send(again).statusCode()).isEqualTo(304);
    HttpResponse<String> head = northmoor.send(HttpRequest.newBuilder(northmoor.uri(header(latest, "Location"))).HEAD());
    assertThat(header(head, "Content-Length")).isEqualTo(String.valueOf(file.body().getBytes(StandardCharsets.UTF_8).length));
    assertThat(head.body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"bytes=0-9, 206", "bytes=5-, 206", "bytes=-7, 206", "bytes=0-1000000000, 206", "bytes=1000000000-, 416", "'bytes=0-1,4-5', 200", "lines=1-2, 200", "bytes=9-3, 200"})
  void a_range_of_bytes_is_that_part_of_the_file(String range, int status) throws Exception {
    String path = header(northmoor.get("/dumps/latest/moothall.nq.gz", "*/*"), "Location");
    byte[] whole = Harvest.bytes(northmoor, path);
    HttpResponse<byte[]> part = northmoor.client.send(HttpRequest.newBuilder(northmoor.uri(path)).header("Range", range).build(), HttpResponse.BodyHandlers.ofByteArray());
    assertThat(part.statusCode()).isEqualTo(status);
    if (status == 206) {
      long[] ends = Arrays.stream(header(part, "Content-Range").replaceFirst("bytes (\\d+-\\d+)/.*", "$1").split("-")).mapToLong(Long::parseLong).toArray();
      assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole, (int) ends[0], (int) ends[1] + 1));
    } else if (status == 416) {
      assertThat(header(part, "Content-Range")).isEqualTo("bytes */" + whole.length);
    } else {
      assertThat(part.body()).isEqualTo(whole);
    }
  }

  @Test
  void a_range_of_another_state_of_the_file_is_the_whole_file() throws Exception {
    String path = header(northmoor.get("/dumps/latest/people.csv", "*/*"), "Location");
    HttpRequest.Builder request = HttpRequest.newBuilder(northmoor.uri(path)).header("Range", "bytes=0-3").header("If-Range", "\"other\"");
    assertThat(northmoor.send(request).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"/dumps/latest/release.json, 404", "/dumps/latest/..%2Fversion, 404", "/dumps/1/people.csv, 404", "/dumps/1600000000000/people.csv, 410", "/dumps/x/people.csv, 404"})
  void what_is_no_file_of_a_release_is_not_sent(String path, int status) throws Exception {
    Harvest.bytes(northmoor, "/dumps/latest/people.csv");
    assertThat(northmoor.get(path, "*/*").statusCode()).isEqualTo(status);
  }

  @Test
  void each_version_of_the_dataset_has_its_own_files_and_the_last_two_are_kept(@TempDir Path other) throws Exception {
    try (Northmoor council = new Northmoor(other)) {
      String first = header(council.get("/dumps/latest/people.csv", "*/*"), "Location");
      add(council, "one");
      String second = header(council.get("/dumps/latest/people.csv", "*/*"), "Location");
      add(council, "two");
      String third = header(council.get("/dumps/latest/people.csv", "*/*"), "Location");
      assertThat(Stream.of(first, second, third).distinct()).hasSize(3);
      assertThat(council.get(first, "*/*").statusCode()).isEqualTo(410);
      assertThat(council.get(second, "*/*").statusCode()).isEqualTo(200);
      assertThat(Harvest.text(Harvest.bytes(council, third))).contains("Person two");
      assertThat(council.get(second, "*/*").body()).contains("Person one").doesNotContain("Person two");
    }
  }

  private static void add(Northmoor council, String name) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    var person = NodeFactory.createURI("http://localhost:7070/id/person/northmoor/" + name);
    graph.add(person, NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"), NodeFactory.createURI("https://w3id.org/moothall/ontology#Person"));
    graph.add(person, NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label"), NodeFactory.createLiteralString("Person " + name));
    council.store.replace(Map.of(NodeFactory.createURI("http://localhost:7070/id/graph/" + name), graph), List.of());
  }

  private static byte[] file(String name) throws IOException, InterruptedException {
    return Harvest.bytes(northmoor, "/dumps/latest/" + name);
  }

  private static String withoutContext(String line) {
    return line.replaceFirst("\"@context\":\"[^\"]*\",", "");
  }

  /// The cells of a row that are not of the datatype of their column.
  private static List<String> misfits(List<String> row, List<String> datatypes) {
    return IntStream.range(0, row.size()).filter(i -> !row.get(i).isEmpty())
        .filter(i -> !TypeMapper.getInstance().getSafeTypeByName("http://www.w3.org/2001/XMLSchema#" + datatypes.get(i)).isValid(row.get(i)))
        .mapToObj(row::get).toList();
  }
}
