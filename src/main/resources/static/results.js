"use strict";
// Ways to look at results that the editor does not bring: bars, and things with lines between them.
const SVG = "http://www.w3.org/2000/svg";
const MOST_BARS = 60;
const MOST_LINES = 400;

function drawn(name, attributes, text) {
  const element = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  if (text !== undefined) {
    element.textContent = text;
  }
  return element;
}

function isNumber(value) {
  return value !== undefined && value.type !== "uri" && value.value.trim() !== "" && Number.isFinite(Number(value.value));
}

function shortName(name) {
  return name.replace(/^.*[#/](?=[^#/]+$)/, "");
}

function sign(letter) {
  const icon = document.createElement("span");
  icon.textContent = letter;
  icon.setAttribute("aria-hidden", "true");
  return icon;
}

// The first column of numbers as bars, named by the columns of words before it or else by the first.
class ResultChart {
  constructor(yasr) {
    this.yasr = yasr;
    this.priority = 5;
    this.label = "Chart";
  }

  columns() {
    const rows = this.yasr.results && this.yasr.results.getBindings() || [];
    const names = this.yasr.results && this.yasr.results.getVariables() || [];
    const numbers = names.find(name => rows.some(row => row[name]) && rows.every(row => row[name] === undefined || isNumber(row[name])));
    return { rows, numbers, words: names.filter(name => name !== numbers) };
  }

  canHandleResults() {
    return this.columns().numbers !== undefined;
  }

  draw() {
    const { rows, numbers, words } = this.columns();
    const shown = rows.filter(row => row[numbers]).slice(0, MOST_BARS);
    const most = Math.max(...shown.map(row => Math.abs(Number(row[numbers].value))), 1e-9);
    const svg = drawn("svg", { class: "chart", width: "100%", height: shown.length * 46 + 8, role: "img", "aria-label": numbers + ", one bar a row; the table has the same" });
    shown.forEach((row, index) => {
      const value = Number(row[numbers].value);
      const name = words.filter(word => row[word] && row[word].type !== "uri").slice(0, 2).map(word => row[word].value).join(", ") || words.map(word => row[word] ? shortName(row[word].value) : "")[0] || "";
      const width = Math.abs(value) / most * 80;
      svg.append(drawn("text", { x: 0, y: index * 46 + 16 }, name.length > 90 ? name.slice(0, 89) + "…" : name),
        drawn("rect", { class: value < 0 ? "bar below" : "bar", x: 0, y: index * 46 + 22, width: width + "%", height: 16, rx: 2 }),
        drawn("text", { class: "value", x: width + "%", dx: 6, y: index * 46 + 35 }, value.toLocaleString("en-GB")));
    });
    this.yasr.resultsEl.append(svg);
    if (rows.length > shown.length) {
      this.yasr.resultsEl.append(Object.assign(document.createElement("p"), { textContent: "The first " + shown.length + " of " + rows.length + " rows are drawn." }));
    }
  }

  getIcon() {
    return sign("▥");
  }
}

// Statements, or the things of each row from left to right, as a graph.
class ResultGraph {
  constructor(yasr) {
    this.yasr = yasr;
    this.priority = 4;
    this.label = "Graph";
  }

  lines() {
    const results = this.yasr.results;
    if (!results) {
      return [];
    }
    const statements = results.getStatements && results.getStatements();
    if (statements) {
      return statements.map(one => ({ from: one.subject, how: shortName(one.predicate.value), to: one.object }));
    }
    const names = results.getVariables() || [];
    return (results.getBindings() || []).flatMap(row => {
      const things = names.filter(name => row[name] && row[name].type === "uri");
      return things.slice(1).map((name, index) => ({ from: row[things[index]], how: name, to: row[name] }));
    });
  }

  canHandleResults() {
    return this.lines().length > 0;
  }

  draw() {
    const lines = this.lines().slice(0, MOST_LINES);
    const holder = document.createElement("div");
    holder.className = "result-graph";
    holder.setAttribute("role", "img");
    holder.setAttribute("aria-label", "The things of the answer with the lines between them; the table or the response has the same");
    this.yasr.resultsEl.append(holder);
    const nodes = new Map();
    lines.flatMap(line => [line.from, line.to]).forEach(term => nodes.set(term.value, { data: { id: term.value, label: shortName(term.value).slice(0, 40) } }));
    const edges = lines.map((line, index) => ({ data: { id: "line-" + index, source: line.from.value, target: line.to.value, label: line.how } }));
    cytoscape({
      container: holder,
      elements: [...nodes.values(), ...edges],
      layout: { name: "cose", animate: false, nodeDimensionsIncludeLabels: true },
      wheelSensitivity: .3,
      style: [
        { selector: "node", style: { label: "data(label)", "font-size": 10, width: 14, height: 14, "background-color": "#1c5a52", "text-valign": "bottom", "text-margin-y": 3 } },
        { selector: "edge", style: { label: "data(label)", "font-size": 8, width: 1, "curve-style": "bezier", "line-color": "#999", "target-arrow-shape": "triangle", "target-arrow-color": "#999", color: "#555" } },
      ],
    });
  }

  getIcon() {
    return sign("⁂");
  }
}
