package org.moothall.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moothall.query.NamedQueries;
import org.moothall.query.NamedQuery;
import tools.jackson.databind.json.JsonMapper;

/// The tables of the dataset, each the rows of a query in the folder `tables`, and their description after CSV on the Web.
final class Tables {

  /// The file of the description.
  static final String METADATA = "csv-metadata.json";

  private final Site site;
  private final NamedQueries queries;
  private final Map<String, Column> columns = Column.all();

  Tables(Site site) {
    this.site = site;
    this.queries = NamedQueries.read("tables", site.base());
  }

  /// The queries of the tables.
  Collection<NamedQuery> list() {
    return queries.list();
  }

  /// The name of a table's file.
  static String file(NamedQuery table) {
    return table.name() + ".csv";
  }

  /// The description of all tables.
  byte[] metadata() {
    Map<String, Object> group = new LinkedHashMap<>();
    group.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")));
    group.put("dc:publisher", site.imprint().publisher());
    group.put("dc:license", Map.of("@id", site.imprint().licence()));
    group.put("dialect", Map.of("header", true, "encoding", "utf-8"));
    group.put("tables", list().stream().map(this::table).toList());
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(group);
  }

  private Map<String, Object> table(NamedQuery query) {
    List<Map<String, Object>> described = new ArrayList<>();
    query.columns().forEach(name -> described.add(column(name)));
    Map<String, Object> table = new LinkedHashMap<>();
    table.put("url", file(query));
    table.put("dc:title", query.title());
    table.put("dc:description", query.description());
    table.put("tableSchema", Map.of("columns", described, "aboutUrl", "{+" + query.columns().getFirst() + "}"));
    return table;
  }

  private Map<String, Object> column(String name) {
    Column column = columns.get(name);
    if (column == null) {
      throw new IllegalStateException("[tables] no column " + name);
    }
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("name", name);
    described.put("titles", name);
    described.put("datatype", column.datatype());
    described.put("dc:description", column.what());
    return described;
  }
}
