// What the run writes to its log, newest last; asked for while the panel is open.
import { T } from "./texts.js";
import { h, replace, setText } from "./dom.js";
import { get } from "./api.js";

const MOST = 500;
const GAP_MILLIS = 1000;

export class Log {
  constructor(place, dateTime) {
    this.dateTime = dateTime;
    this.after = 0;
    this.asked = 0;
    this.lines = h("ol", { class: "log", tabindex: 0, "aria-labelledby": "log-title" });
    this.empty = h("p", { class: "empty" }, T.noLog);
    this.count = h("span", { class: "muted" });
    this.details = h("details", null, h("summary", null, h("h2", { id: "log-title" }, T.log), this.count), this.empty, this.lines);
    this.details.addEventListener("toggle", () => this.ask(true));
    replace(place, this.details);
  }

  async ask(now) {
    if (!this.details.open || this.asking || !now && performance.now() - this.asked < GAP_MILLIS) {
      return;
    }
    this.asking = true;
    this.asked = performance.now();
    try {
      this.add(await get(`/api/v1/log?after=${this.after}`));
    } catch {
      // the next time asks again
    }
    this.asking = false;
  }

  add(entries) {
    if (entries.length === 0) {
      return;
    }
    const down = this.lines.scrollTop + this.lines.clientHeight >= this.lines.scrollHeight - 4;
    this.after = entries[entries.length - 1].number;
    this.lines.append(...entries.map((entry) => h("li", { class: entry.level.toLowerCase() },
      h("span", { class: "muted" }, this.dateTime(entry.timeMillis)), " ", h("b", null, T.levels[entry.level] ?? entry.level), " ", h("span", null, entry.message))));
    while (this.lines.childElementCount > MOST) {
      this.lines.firstChild.remove();
    }
    this.empty.hidden = true;
    setText(this.count, T.logLines(this.lines.childElementCount));
    if (down) {
      this.lines.scrollTop = this.lines.scrollHeight;
    }
  }
}
