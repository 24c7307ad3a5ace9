"use strict";
// Completion of prefixes and properties would call public services: only variables are completed here.
Yasgui.Yasqe.defaults.autocompleters = ["variables"];
const query = new URLSearchParams(location.search).get("query");
const yasgui = new Yasgui(document.getElementById("editor"), {
  requestConfig: { endpoint: location.origin + "/sparql", method: "POST" },
  copyEndpointOnNewTab: false,
  populateFromUrl: false,
  persistenceId: "moothall",
});
if (query) {
  const tab = yasgui.addTab(true, { name: "Query" });
  tab.setQuery(query);
  tab.query();
}
