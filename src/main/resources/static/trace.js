"use strict";
// Draws the steps of the list as a picture: the list is all that it knows. Without this script the list stands alone.
const steps = [...document.querySelectorAll("#steps > li")];
const figure = document.getElementById("picture");
const holder = document.getElementById("graph");
const dark = matchMedia("(prefers-color-scheme: dark)");
const wide = matchMedia("(min-width: 46rem)");
const COLUMNS = [[1], [2], [3], [4, 5, 6], [7], [8, 9], [10]];
// Themes stand beside their item here, so that no line from it to what followed passes through them.
const ROWS = [[1], [2], [3, 4], [5, 6], [7], [8, 9], [10]];
const THEME = 4;

// Cytoscape would write a style element of its own, which the policy of the page refuses; it takes this for one that is there.
document.querySelector("link[rel=stylesheet]").id = "__________cytoscape_stylesheet";

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
}

function shortened(words) {
  return words.length <= 60 ? words : words.slice(0, words.lastIndexOf(" ", 60)) + "…";
}

function kind(step) {
  return step.querySelector(".label").firstChild.textContent.split(" · ")[0].trim();
}

function words(step) {
  return step.querySelector(".words").textContent.trim();
}

function node(step, label, href) {
  return { group: "nodes", classes: step.className, data: { id: step.id, stage: Number(step.dataset.stage), href, label } };
}

function origins(step) {
  return step.dataset.from.split(" ").filter(Boolean);
}

// A set that grows while it is gone through is gone through to its end.
function reached(start, next) {
  const all = new Set(start);
  for (const step of all) {
    next(step).forEach(other => all.add(other));
  }
  return all;
}

// What led to the thing and what followed from it, with the themes of where it stands; what else happened there is in the list only.
function drawn() {
  const here = steps.filter(step => step.classList.contains("here"));
  const before = reached(here, step => steps.filter(other => origins(step).includes(other.id)));
  const after = reached(here, step => steps.filter(other => origins(other).includes(step.id)));
  const about = step => step.classList.contains("s-" + THEME) && [...before].some(other => origins(step).includes(other.id));
  return here.length === 0 ? steps : steps.filter(step => before.has(step) || after.has(step) || about(step));
}

const shown = drawn();

// Several themes of an item are one thing in the picture: they all come from it, and nothing from them.
const themes = shown.filter(step => step.classList.contains("s-" + THEME) && !step.classList.contains("here"));
const gathered = new Set(themes.slice(1).filter(step => step.dataset.from === themes[0].dataset.from));

function nodes() {
  return shown.filter(step => !gathered.has(step)).map(step => {
    if (step === themes[0] && gathered.size > 0) {
      return node(step, "Themes\n" + shortened([step, ...gathered].map(words).join(", ")), "#" + step.id);
    }
    const link = step.querySelector(".words a");
    return node(step, kind(step) + "\n" + shortened(words(step)), link ? link.href : "");
  });
}

// A line that passes a column between its ends goes around what stands there.
function edges(all) {
  const made = groups(all);
  const column = id => made.findIndex(group => group.some(node => node.data.id === id));
  const known = new Set(all.map(node => node.data.id));
  return shown.filter(step => known.has(step.id)).flatMap(step => origins(step).filter(from => known.has(from)).map(from => {
    const passed = made.slice(column(from) + 1, column(step.id));
    const around = wide.matches && passed.length > 0 ? { around: Math.max(...passed.map(group => group.length)) * 92 + 30 } : {};
    return { group: "edges", data: { id: from + step.id, source: from, target: step.id, ...around } };
  }));
}

// Things of like stages share a column on a wide screen and rows on a narrow one; what nobody stands in takes no room.
function groups(all) {
  const lines = wide.matches ? COLUMNS : ROWS;
  const column = node => lines.findIndex(stages => stages.includes(node.data.stage));
  const most = wide.matches ? 7 : 2;
  return lines.map((_, index) => all.filter(node => column(node) === index)).filter(group => group.length > 0)
    .flatMap(group => Array.from({ length: Math.ceil(group.length / most) }, (_, part) => group.slice(part * most, (part + 1) * most)));
}

function places(all) {
  const at = {};
  groups(all).forEach((group, along) => group.forEach((node, index) => {
    const across = index - (group.length - 1) / 2;
    at[node.data.id] = wide.matches ? { x: along * 208, y: across * 92 } : { x: across * 180, y: along * 100 };
  }));
  return at;
}

// The picture is as high as what stands in it.
function height(all) {
  const made = groups(all);
  return wide.matches ? Math.max(...made.map(group => group.length)) * 92 + 40 : made.length * 100 + 20;
}

function style() {
  const fill = { 5: "said", 6: "decided", 7: "charged", 9: "said" };
  return [
    { selector: "node", style: {
      shape: "round-rectangle", width: 170, height: 68, "background-color": colour("placed"), "border-width": 1, "border-color": colour("soft"),
      label: "data(label)", "text-wrap": "wrap", "text-max-width": 156, "text-valign": "center", "font-size": 11, "line-height": 1.25,
      color: colour("ink"), "font-family": getComputedStyle(document.querySelector(".label")).fontFamily,
    } },
    { selector: "edge", style: {
      width: 1.5, "curve-style": "bezier", "line-color": colour("soft"), "target-arrow-shape": "triangle", "target-arrow-color": colour("soft"), "arrow-scale": .8,
    } },
    { selector: "edge[around]", style: { "curve-style": "unbundled-bezier", "control-point-distances": "data(around)", "control-point-weights": .5 } },
    ...Object.entries(fill).map(([stage, name]) => ({ selector: "node.s-" + stage, style: { "background-color": colour(name) } })),
    { selector: "node.here", style: { "border-width": 3, "border-color": colour("accent") } },
  ];
}

if (shown.length > 1 && typeof cytoscape === "function") {
  figure.hidden = false;
  const all = nodes();
  const positions = () => places(all);
  const size = () => { holder.style.height = height(all) + "px"; };
  size();
  const layout = () => ({ name: "preset", positions: positions(), fit: true, padding: 16 });
  const graph = cytoscape({ container: holder, elements: [...all, ...edges(all)], style: style(), layout: layout(), userZoomingEnabled: false, maxZoom: 1.1, minZoom: .2 });
  graph.on("tap", "node", event => { if (event.target.data("href")) { location.href = event.target.data("href"); } });
  graph.on("mouseover", "node", () => { holder.classList.add("over"); });
  graph.on("mouseout", "node", () => { holder.classList.remove("over"); });
  graph.on("resize", () => graph.fit(undefined, 16));
  dark.addEventListener("change", () => graph.style(style()));
  wide.addEventListener("change", () => { size(); graph.resize().layout(layout()).run(); });
}
