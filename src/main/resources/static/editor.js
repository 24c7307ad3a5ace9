"use strict";
// Completion of prefixes and properties would call public services: only variables are completed here.
Yasgui.Yasqe.defaults.autocompleters = ["variables"];
Yasgui.Yasqe.defaults.value = `PREFIX moot: <https://w3id.org/moothall/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?date ?meeting ?name WHERE {
  ?meeting a moot:Meeting ; rdfs:label ?name .
  OPTIONAL { ?meeting moot:date ?date }
}
ORDER BY DESC(?date)
LIMIT 20`;
const query = new URLSearchParams(location.search).get("query");
const yasgui = new Yasgui(document.getElementById("editor"), {
  requestConfig: { endpoint: location.origin + "/sparql", method: "POST" },
  copyEndpointOnNewTab: false,
  populateFromUrl: false,
  persistenceId: "moothall",
});
if (query) {
  const current = yasgui.getTab();
  const tab = current && current.getQuery() === Yasgui.Yasqe.defaults.value ? current : yasgui.addTab(true, { name: "Query" });
  tab.setQuery(query);
  tab.query();
}
