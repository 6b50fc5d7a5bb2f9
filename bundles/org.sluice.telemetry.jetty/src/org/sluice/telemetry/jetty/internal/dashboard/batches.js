// The newest batches as a table; a row that is chosen pins the graph to its batch.
import { T } from "./texts.js";
import { h, replace, setText } from "./dom.js";
import { icon } from "./icons.js";
import { batchTime, exact, millis } from "./format.js";

const ROWS = 100;

export class Batches {
  constructor(place, onPin) {
    this.onPin = onPin;
    this.rows = new Map();
    this.count = h("span", { class: "muted" });
    this.body = h("tbody");
    this.empty = h("p", { class: "empty" }, T.waiting);
    const head = [[T.number, "num"], [T.batchTime, ""], [T.records, "num"], [T.delay, "num wide"], [T.processing, "num"],
      [T.total, "num wide"], [T.status, "state"]];
    replace(place, h("div", { class: "panel-head" }, h("h2", { id: "batches-title" }, T.batches), this.count),
      h("div", { class: "scroll", tabindex: 0, role: "region", "aria-labelledby": "batches-title" },
        h("table", null, h("thead", null, h("tr", null, head.map(([text, kind]) => h("th", { scope: "col", class: kind }, text)))), this.body)),
      this.empty);
  }

  update(batches, info, total) {
    this.empty.hidden = batches.length > 0;
    setText(this.count, batches.length ? T.newest(exact(Math.min(batches.length, ROWS)), exact(total)) : "");
    const wanted = batches.slice(-ROWS);
    const keep = new Set(wanted.map((batch) => batch.time));
    for (const [time, row] of this.rows) {
      if (!keep.has(time)) {
        row.remove();
        this.rows.delete(time);
      }
    }
    let before = null;
    for (const batch of wanted) {
      let row = this.rows.get(batch.time);
      if (!row) {
        row = this.row(batch, info);
        this.rows.set(batch.time, row);
        this.body.insertBefore(row, before);
      }
      before = row;
    }
  }

  row(batch, info) {
    const pin = () => this.onPin(batch.time);
    const slow = batch.processing > info.batchIntervalMillis;
    return h("tr", {
      class: [batch.failed ? "failed" : "", slow ? "slow" : ""].join(" "), "data-time": batch.time, onclick: pin,
    },
    h("td", { class: "num" }, h("button", { class: "link", "aria-label": T.pinned(batch.number), onclick: (event) => {
      event.stopPropagation();
      pin();
    } }, exact(batch.number))),
    h("td", { title: new Date(batch.time).toISOString() }, batchTime(batch.time, info.batchIntervalMillis)),
    h("td", { class: "num" }, exact(batch.input)),
    h("td", { class: "num wide" }, millis(batch.delay)),
    h("td", { class: "num", title: `${exact(batch.processing)} ms` }, millis(batch.processing)),
    h("td", { class: "num wide" }, millis(batch.delay + batch.processing)),
    h("td", { class: "state" }, icon(batch.failed ? "circle-x" : "check", 14), h("span", null, batch.failed ? T.failed : T.ok)));
  }

  pin(time) {
    for (const [rowTime, row] of this.rows) {
      row.classList.toggle("selected", rowTime === time);
    }
  }
}
