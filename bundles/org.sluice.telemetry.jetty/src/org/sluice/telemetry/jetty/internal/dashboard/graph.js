// The pipeline as a picture with live numbers: cards and edges are made once, a batch changes texts and widths only.
import { T } from "./texts.js";
import { h, s, setText, setAttribute, replace } from "./dom.js";
import { icon } from "./icons.js";
import { CARD, layout, middle, path } from "./layout.js";
import { briefMillis, bytes, exact, short } from "./format.js";

const PILL = { width: 54, height: 18 };
const PADDING = 12;
// What fits into the footer of a card beside each other.
const FOOTER_CHARACTERS = 28;
// Smaller than this nobody can read: the picture scrolls instead.
const LEAST_SCALE = 0.76;
const measure = document.createElement("canvas").getContext("2d");

function cut(text, font, width) {
  measure.font = font;
  if (measure.measureText(text).width <= width) {
    return text;
  }
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure.measureText(`${text.slice(0, middle)}…`).width <= width) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return `${text.slice(0, low).trimEnd()}…`;
}

export class Graph {
  constructor(place, legend, onSelect) {
    this.place = place;
    this.legend = legend;
    this.onSelect = onSelect;
    this.cards = new Map();
    this.lines = new Map();
    this.narrow = matchMedia("(max-width: 720px)");
    this.narrow.addEventListener("change", () => this.draw());
  }

  show(description) {
    this.description = description;
    this.draw();
    const used = Object.keys(T.categories).filter((id) => description.nodes.some((node) => node.category === id));
    replace(this.legend, used.map((id) => h("span", { class: `key ${id.toLowerCase()}` }, T.categories[id])));
  }

  draw() {
    const graph = this.description;
    if (!graph) {
      return;
    }
    this.cards.clear();
    this.lines.clear();
    const placed = layout(graph, this.narrow.matches);
    const names = new Map(graph.nodes.map((node) => [node.id, node.name]));
    const edges = graph.edges.filter((edge) => placed.edges.has(edge.id)).map((edge) => this.line(edge, placed, names));
    const nodes = graph.nodes.map((node) => this.card(node, placed.nodes.get(node.id), placed.vertical, graph));
    const picture = s("svg", {
      viewBox: `0 0 ${placed.width} ${placed.height}`, width: placed.width, height: placed.height, role: "group",
      "aria-label": T.graphLabel(graph.nodes.length, graph.edges.length), class: placed.vertical ? "vertical" : "horizontal",
    }, s("defs", null, s("marker", { id: "arrow", viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 8, markerHeight: 8,
      markerUnits: "userSpaceOnUse", orient: "auto" }, s("path", { d: "M 0 0.5 L 7.5 4 L 0 7.5 z", class: "arrow" }))),
    edges.map((edge) => edge.line), nodes, edges.map((edge) => edge.pill));
    picture.style.minWidth = `${Math.round(placed.width * LEAST_SCALE)}px`;
    replace(this.place, picture);
    if (this.last) {
      this.update(...this.last);
    }
    this.select(this.selected);
    this.next(this.nextNode ?? "");
  }

  card(node, at, vertical, graph) {
    const style = getComputedStyle(this.place);
    const textWidth = CARD.width - PADDING - 32 - PADDING;
    const category = node.category.toLowerCase();
    const live = s("text", { x: PADDING + 4, y: CARD.head + 15, class: "live" });
    const right = s("text", { x: CARD.width - PADDING, y: CARD.head + 15, class: "live end" });
    const drawing = icon(node.icon || "box", 20);
    drawing.setAttribute("x", PADDING + 4);
    drawing.setAttribute("y", (CARD.head - 20) / 2);
    const hint = s("title", null);
    const mark = s("g", { class: "mark", transform: `translate(${CARD.width - 11} 11)` },
      s("circle", { r: 8 }), s("path", { d: "M 0 -4 V 1 M 0 3.6 V 4" }));
    const next = s("g", { class: "next-mark", transform: vertical ? `translate(${CARD.width / 2} 0)` : `translate(0 ${CARD.height / 2})` },
      s("circle", { r: 10 }), s("path", { d: vertical ? "M -4.5 -2.5 H 4.5 L 0 5 z" : "M -2.5 -4.5 V 4.5 L 5 0 z" }));
    const incoming = graph.edges.some((edge) => edge.target === node.id);
    const outgoing = graph.edges.some((edge) => edge.source === node.id);
    const port = (end) => s("circle", vertical ? { cx: CARD.width / 2, cy: end ? CARD.height : 0, r: 3.5, class: "port" }
      : { cx: end ? CARD.width : 0, cy: CARD.height / 2, r: 3.5, class: "port" });
    const detail = node.detail || node.label;
    const group = s("g", {
      class: `node ${category}`, transform: `translate(${at.x} ${at.y})`, tabindex: 0, role: "button", "data-node": node.id,
    }, hint,
    s("rect", { width: CARD.width, height: CARD.height, rx: 6, class: "card" }),
    s("path", { d: footer(), class: "footer" }),
    s("path", { d: band(), class: "band" }),
    drawing,
    s("text", { x: PADDING + 34, y: 22, class: "name" }, cut(node.name, `600 13px ${style.getPropertyValue("--font-ui")}`, textWidth)),
    s("text", { x: PADDING + 34, y: 39, class: "detail" },
      cut(detail.replace(/\s+/g, " "), `11px ${style.getPropertyValue("--font-mono")}`, textWidth)),
    live, right, incoming ? port(false) : null, outgoing ? port(true) : null, mark, next);
    this.clickable(group, { node: node.id });
    this.cards.set(node.id, { node, group, live, right, hint });
    return group;
  }

  line(edge, placed, names) {
    const steps = placed.edges.get(edge.id);
    const d = path(steps, placed.vertical);
    const at = middle(steps, placed.vertical);
    const stroke = s("path", { d, class: "edge", "marker-end": "url(#arrow)" });
    const count = s("text", { y: 4 });
    const hint = s("title", null);
    const pill = s("g", { class: "pill", tabindex: 0, role: "button", "data-edge": edge.id, transform: `translate(${at.x} ${at.y})` },
      hint, s("rect", { x: -PILL.width / 2, y: -PILL.height / 2, width: PILL.width, height: PILL.height, rx: PILL.height / 2 }), count);
    this.clickable(pill, { edge: edge.id });
    const line = s("g", { class: "line", "data-edge": edge.id }, s("path", { d, class: "hit" }), stroke);
    line.addEventListener("click", () => this.onSelect({ edge: edge.id }));
    this.lines.set(edge.id, { edge, stroke, line, pill, count, hint, names });
    return { line, pill };
  }

  clickable(element, selection) {
    element.addEventListener("click", () => this.onSelect(selection));
    element.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        this.onSelect(selection);
      }
    });
  }

  update(batch, intervalMillis) {
    this.last = [batch, intervalMillis];
    for (const card of this.cards.values()) {
      this.updateCard(card, batch);
    }
    for (const line of this.lines.values()) {
      this.updateLine(line, batch);
    }
  }

  updateCard({ node, group, live, right, hint }, batch) {
    const now = batch.nodes[node.id];
    const failed = batch.failure?.nodeId === node.id;
    group.classList.toggle("failed", failed || (now?.errors ?? 0) > 0);
    group.classList.toggle("idle", !now || now.in + now.out === 0);
    if (!now) {
      return;
    }
    const flow = node.category === "SOURCE" ? `${short(now.out)} ${T.out}`
      : node.category === "SINK" ? `${short(now.in)} ${T.in}` : `${short(now.in)} → ${short(now.out)}`;
    const time = briefMillis(now.nanos / 1e6);
    const kept = now.stateKeys >= 0 ? `${short(now.stateKeys)} ${T.keys}` : "";
    const both = kept ? `${kept} · ${time}` : time;
    setText(live, flow);
    setText(right, flow.length + both.length <= FOOTER_CHARACTERS ? both : kept || time);
    const lines = [node.name, node.detail || node.label, `${exact(now.in)} ${T.in}, ${exact(now.out)} ${T.out}`];
    if (now.filtered > 0) {
      lines.push(`${exact(now.filtered)} ${T.filtered}`);
    }
    if (now.errors > 0) {
      lines.push(`${exact(now.errors)} ${T.errors}`);
    }
    lines.push(`${exact(now.nanos / 1e6)} ms`);
    if (now.stateKeys >= 0) {
      lines.push(`${exact(now.stateKeys)} ${T.keys}${now.stateBytes >= 0 ? `, ${exact(now.stateBytes)} bytes (${bytes(now.stateBytes)})` : ""}`);
    }
    setText(hint, lines.join("\n"));
    setAttribute(group, "aria-label", T.nodeLabel(node.name, node.label, lines.slice(2).join(", ")));
  }

  updateLine({ edge, stroke, line, pill, count, hint, names }, batch) {
    const out = batch.nodes[edge.source]?.out ?? 0;
    line.classList.toggle("live", out > 0);
    pill.classList.toggle("idle", out === 0);
    setText(count, short(out));
    setText(hint, T.edgeLabel(names.get(edge.source), names.get(edge.target), exact(out)));
    setAttribute(pill, "aria-label", T.edgeLabel(names.get(edge.source), names.get(edge.target), exact(out)));
    stroke.style.strokeWidth = String(Math.min(4, 1.5 + Math.log10(1 + out) * 0.4));
  }

  // The node that works next in a run that is held inside of a batch; "" = none
  next(id) {
    const moved = this.nextNode !== id;
    this.nextNode = id;
    for (const [node, { group }] of this.cards) {
      group.classList.toggle("next", node === id);
      setAttribute(group, "aria-current", node === id ? "step" : null);
    }
    if (moved && id) {
      this.cards.get(id)?.group.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  }

  select(selection) {
    this.selected = selection;
    for (const [id, card] of this.cards) {
      card.group.classList.toggle("selected", selection?.node === id);
    }
    for (const [id, line] of this.lines) {
      line.line.classList.toggle("selected", selection?.edge === id);
      line.pill.classList.toggle("selected", selection?.edge === id);
    }
  }
}

function band() {
  const { height } = CARD;
  return `M 6 0 A 6 6 0 0 0 0 6 V ${height - 6} A 6 6 0 0 0 6 ${height} H 4 V 0 z`.replace("H 4 V 0", `L 4.5 ${height - 0.2} V 0.2`);
}

function footer() {
  const { width, head, height } = CARD;
  return `M 0.5 ${head} H ${width - 0.5} V ${height - 6} A 5.5 5.5 0 0 1 ${width - 6} ${height - 0.5} H 6 A 5.5 5.5 0 0 1 0.5 ${height - 6} z`;
}
