"use strict";
// The editor: YASGUI with completion from our own terms, results as table, chart and graph, a link that anybody can open,
// and errors shown at their place. Completion of others would call public services, so there is none.
const editor = document.getElementById("editor");
const fault = document.getElementById("fault");
const vocabulary = { prefixes: {}, terms: [] };

// A refused query is answered with a document that has the line and the column of the error.
const plainFetch = window.fetch.bind(window);
window.fetch = async (...request) => {
  const response = await plainFetch(...request);
  if (!(response.headers.get("Content-Type") || "").startsWith("application/problem+json")) {
    return response;
  }
  const problem = await response.json();
  showFault(problem);
  return new Response(problem.title + ": " + problem.detail, { status: response.status, statusText: problem.title, headers: { "Content-Type": "text/plain" } });
};

let marked;
function clearFault() {
  fault.hidden = true;
  marked = marked && marked.clear();
}

function showFault(problem) {
  clearFault();
  fault.hidden = false;
  fault.textContent = problem.title + ". " + problem.detail;
  if (problem.line > 0) {
    const text = yasgui.getTab().getYasqe().getDoc();
    const from = { line: problem.line - 1, ch: Math.max(0, (problem.column || 1) - 1) };
    const to = { line: from.line, ch: Math.max(from.ch + 1, (text.getLine(from.line) || "").length) };
    marked = text.markText(from, to, { className: "fault-here" });
    const go = document.createElement("button");
    go.type = "button";
    go.textContent = "Go to line " + problem.line + ", column " + (problem.column || 1);
    go.addEventListener("click", () => { text.setCursor(from); yasgui.getTab().getYasqe().focus(); });
    fault.append(" ", go);
  }
}

function matching(written) {
  const [prefix, local] = written.split(":");
  const wanted = (local === undefined ? prefix : local).toLowerCase();
  return vocabulary.terms.filter(term => (local === undefined || term.name.startsWith(prefix + ":"))
    && (term.name.toLowerCase().includes(wanted) || term.label.toLowerCase().includes(wanted)));
}

// A term is written with its prefix, so completion begins at a prefix with its colon or at the beginning of a word.
const TERM = /^[A-Za-z][\w-]*(:[\w-]*)?$/;
Yasgui.Yasqe.registerAutocompleter({
  name: "terms",
  bulk: false,
  autoShow: true,
  isValidCompletionPosition: yasqe => {
    const token = yasqe.getCompleteToken();
    return TERM.test(token.string) && token.string.length > 2 && !(token.type || "").includes("keyword");
  },
  get: (_, token) => token ? matching(token.string).map(term => term.name).slice(0, 60) : [],
  postprocessHints: (_, hints) => hints.map(hint => {
    const term = vocabulary.terms.find(one => one.name === hint.text);
    return term ? Object.assign(hint, { displayText: term.name + "  " + term.definition }) : hint;
  }),
}, false);
Yasgui.Yasqe.defaults.autocompleters = ["variables", "terms"];
Yasgui.Yasqe.defaults.value = `PREFIX moot: <https://w3id.org/moothall/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?date ?meeting ?name WHERE {
  ?meeting a moot:Meeting ; rdfs:label ?name .
  OPTIONAL { ?meeting moot:date ?date }
}
ORDER BY DESC(?date)
LIMIT 20`;

// A usual prefix that is used and not declared is declared.
function declarePrefixes(yasqe) {
  const declared = yasqe.getPrefixesFromQuery() || {};
  const bare = yasqe.getValue().replace(/<[^>]*>|"[^"]*"|#.*$/gm, " ");
  const missing = Object.fromEntries([...bare.matchAll(/(?:^|[\s(|^/!,;])([A-Za-z][\w-]*):[A-Za-z]/g)].map(found => found[1])
    .filter(prefix => vocabulary.prefixes[prefix] && !(prefix in declared)).map(prefix => [prefix, vocabulary.prefixes[prefix]]));
  if (Object.keys(missing).length > 0) {
    yasqe.addPrefixes(missing);
  }
}

function sharedLink(query) {
  return location.origin + location.pathname + "?query=" + encodeURIComponent(query);
}

Yasgui.Yasr.registerPlugin("chart", ResultChart);
Yasgui.Yasr.registerPlugin("graph", ResultGraph);
Yasgui.Yasr.defaults.pluginOrder = ["table", "chart", "graph", "response"];

const query = new URLSearchParams(location.search).get("query");
const yasgui = new Yasgui(editor, {
  requestConfig: { endpoint: location.origin + "/sparql", method: "POST" },
  copyEndpointOnNewTab: false,
  populateFromUrl: false,
  persistenceId: "moothall",
  yasqe: { createShareableLink: yasqe => sharedLink(yasqe.getValue()) },
});

// The editor leaves some of its parts without a name or out of the keyboard's reach.
function nameParts() {
  const each = (selector, names) => editor.querySelectorAll(selector).forEach(part => Object.entries(names).forEach(([name, value]) => part.setAttribute(name, value)));
  each(".yasgui input.autocomplete", { "aria-label": "Address of the endpoint" });
  each(".CodeMirror textarea", { "aria-label": "The query" });
  each(".CodeMirror-scroll", { tabindex: "0" });
  each(".tabsList .addTab", { role: "tab", "aria-selected": "false", "aria-label": "A further query" });
}

function attend(tab) {
  nameParts();
  const yasqe = tab.getYasqe();
  yasqe.config.createShareableLink = () => sharedLink(yasqe.getValue());
  yasqe.on("query", clearFault);
  yasqe.on("blur", () => declarePrefixes(yasqe));
  yasqe.on("change", clearFault);
}
yasgui.on("tabSelect", (_, id) => setTimeout(() => { if (yasgui.getTab(id)) { attend(yasgui.getTab(id)); } }));
attend(yasgui.getTab());

if (query) {
  const current = yasgui.getTab();
  const tab = current && current.getQuery() === Yasgui.Yasqe.defaults.value ? current : yasgui.addTab(true, { name: "Query" });
  tab.setQuery(query);
  attend(tab);
  tab.query().catch(() => {});
}

plainFetch("/sparql/terms.json").then(response => response.json()).then(terms => Object.assign(vocabulary, terms)).catch(() => {});
