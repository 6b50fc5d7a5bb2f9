// The tables that outputs of the pipeline keep: asked for when a batch has changed them, at most once a second.
import { T } from "./texts.js";
import { h, replace, setText } from "./dom.js";
import { get } from "./api.js";
import { batchTime, exact, record } from "./format.js";

const GAP_MILLIS = 1000;
// Tables may have 10,000 rows; a page that draws them all every second is of no use.
const ROWS = 200;

export class Tables {
  constructor(place, onSelect) {
    this.place = place;
    this.onSelect = onSelect;
    this.shown = new Map();
    this.asked = -GAP_MILLIS;
    this.past = h("span", { class: "muted", hidden: true }, T.tablesNewest);
    this.list = h("div", { class: "tables" });
    replace(place, h("div", { class: "panel-head" }, h("h2", { id: "tables-title" }, T.tables), this.past), this.list);
  }

  // What changes with each batch and each step; the same version is not asked for twice.
  // past: whether the page shows an earlier batch, which tables do not follow
  update(version, graph, info, past) {
    this.past.hidden = !past;
    this.graph = graph;
    this.info = info;
    if (version !== this.version && !document.hidden) {
      this.version = version;
      this.later();
    }
  }

  later() {
    this.timer ??= setTimeout(async () => {
      this.asked = performance.now();
      await this.ask();
      this.timer = undefined;
      if (this.done !== this.version) {
        this.later();
      }
    }, Math.max(0, this.asked + GAP_MILLIS - performance.now()));
  }

  async ask() {
    const version = this.version;
    this.done = version;
    try {
      const all = await get("/api/v1/tables");
      this.place.hidden = all.length === 0;
      this.arrange(all);
      await Promise.all(all.map((one) => this.fill(one)));
    } catch {
      // what was seen last stays; the next batch asks again
    }
  }

  arrange(all) {
    if (all.length === this.shown.size && all.every((one) => this.shown.has(one.nodeId))) {
      return;
    }
    this.shown = new Map(all.map((one) => [one.nodeId, this.table(one)]));
    replace(this.list, [...this.shown.values()].map((table) => table.element));
  }

  table({ nodeId }) {
    const name = this.graph.nodes.find((node) => node.id === nodeId)?.name ?? nodeId;
    const titleId = `table-${nodeId}`;
    const note = h("span", { class: "muted" });
    const head = h("tr");
    const body = h("tbody");
    const scroll = h("div", { class: "scroll", tabindex: 0, role: "region", "aria-labelledby": titleId }, h("table", null, h("thead", null, head), body));
    const empty = h("p", { class: "empty" }, T.tableEmpty);
    const element = h("section", { "data-table": nodeId }, h("div", { class: "table-head" },
      h("h3", { id: titleId }, h("button", { class: "link", onclick: () => this.onSelect({ node: nodeId }) }, name)), note), empty, scroll);
    return { element, note, head, body, scroll, empty, key: "" };
  }

  async fill({ nodeId, timeMillis, rows, dropped }) {
    const table = this.shown.get(nodeId);
    const key = `${timeMillis} ${rows} ${dropped}`;
    if (table.key === key) {
      return;
    }
    const frame = await get(`/api/v1/tables/${encodeURIComponent(nodeId)}`);
    table.key = key;
    this.draw(table, frame);
  }

  draw(table, frame) {
    const rows = frame.rows.slice(-ROWS);
    table.empty.hidden = rows.length > 0;
    table.scroll.hidden = rows.length === 0;
    const numeric = frame.columns.map((name, index) => rows.every((row) => typeof row[index] === "number"));
    const kind = (index) => numeric[index] ? "num" : "";
    replace(table.head, frame.columns.map((name, index) => h("th", { scope: "col", class: kind(index) }, name)));
    replace(table.body, rows.map((row) => h("tr", null, row.map((cell, index) => {
      const text = cell === null ? "" : numeric[index] ? exact(cell) : record(cell);
      return h("td", { class: kind(index), title: text.length > 40 ? text : null }, text);
    }))));
    setText(table.note, [
      rows.length < frame.rows.length ? T.tableNewest(exact(rows.length), exact(frame.rows.length)) : T.tableRows(frame.rows.length),
      frame.dropped > 0 ? T.tableDropped(exact(frame.dropped)) : "",
      frame.timeMillis > 0 ? `${T.batchTime} ${batchTime(frame.timeMillis, this.info.batchIntervalMillis)}` : "",
    ].filter(Boolean).join(" · "));
  }
}
