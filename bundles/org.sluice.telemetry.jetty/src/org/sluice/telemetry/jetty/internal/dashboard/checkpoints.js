// The checkpoints of the run: when, how large, how long.
import { T } from "./texts.js";
import { h, replace, setText } from "./dom.js";
import { batchTime, bytes, exact, millis } from "./format.js";

const ROWS = 50;

export class Checkpoints {
  constructor(place, onPin) {
    this.place = place;
    this.onPin = onPin;
    this.body = h("tbody");
    this.count = h("span", { class: "muted" });
    const head = [[T.number, "num"], [T.batchTime, ""], [T.size, "num"], [T.took, "num"]];
    replace(place, h("div", { class: "panel-head" }, h("h2", { id: "checkpoints-title" }, T.checkpoints), this.count),
      h("div", { class: "scroll", tabindex: 0, role: "region", "aria-labelledby": "checkpoints-title" },
        h("table", null, h("thead", null, h("tr", null, head.map(([text, kind]) => h("th", { scope: "col", class: kind }, text)))), this.body)));
  }

  update(batches, info) {
    const all = batches.filter((batch) => batch.checkpointBytes >= 0);
    this.place.hidden = all.length === 0;
    const newest = all[all.length - 1]?.number;
    if (newest === this.newest) {
      return;
    }
    this.newest = newest;
    const mean = all.reduce((sum, batch) => sum + batch.checkpointMillis, 0) / all.length;
    setText(this.count, T.checkpointCount(exact(all.length), millis(mean)));
    replace(this.body, all.slice(-ROWS).reverse().map((batch) => h("tr", { onclick: () => this.onPin(batch.time) },
      h("td", { class: "num" }, h("button", { class: "link", "aria-label": T.pinned(batch.number) }, exact(batch.number))),
      h("td", null, batchTime(batch.time, info.batchIntervalMillis)),
      h("td", { class: "num", title: `${exact(batch.checkpointBytes)} B` }, bytes(batch.checkpointBytes)),
      h("td", { class: "num" }, millis(batch.checkpointMillis)))));
  }
}
