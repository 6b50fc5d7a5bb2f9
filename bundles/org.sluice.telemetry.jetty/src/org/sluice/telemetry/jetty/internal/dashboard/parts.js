// Small parts of the page that several panels use.
import { h } from "./dom.js";

export function facts(pairs) {
  return h("dl", null, pairs.filter(Boolean).map(([name, value, title]) => [h("dt", null, name), h("dd", { title }, value)]));
}

export function panel(title, ...children) {
  return h("section", { class: "panel" }, h("div", { class: "panel-head" }, h("h2", null, title)), children);
}
