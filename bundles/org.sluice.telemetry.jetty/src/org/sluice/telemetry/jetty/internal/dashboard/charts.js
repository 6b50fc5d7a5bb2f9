// Small charts of our own: one number that matters, the line it came along, and the limit it must keep.
import { T } from "./texts.js";
import { h, s, setText, setAttribute } from "./dom.js";
import { batchTime } from "./format.js";

const POINTS = 120;
const WIDTH = 400;
const HEIGHT = 84;
const TOP = 8;

export class Chart {
  // options: title, color, value(batch), format(number), limit(info) or nothing, note(values, info)
  constructor(options) {
    this.options = options;
    this.number = h("span", { class: "number" }, "–");
    this.note = h("span", { class: "note" });
    this.foot = h("div", { class: "chart-foot" }, h("span"), h("span"));
    this.area = s("path", { class: "area" });
    this.line = s("path", { class: "stroke" });
    this.limit = s("path", { class: "limit" });
    this.failures = s("path", { class: "failures" });
    this.cursor = s("path", { class: "cursor" });
    this.dot = s("circle", { r: 3.5, class: "dot" });
    this.tip = h("div", { class: "tip", hidden: true });
    this.limitText = h("span", { class: "limit-text", hidden: true });
    this.svg = s("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "none", role: "img", "aria-label": options.title },
      s("path", { class: "base", d: `M 0 ${HEIGHT - 0.5} H ${WIDTH}` }), this.area, this.limit, this.line, this.failures, this.cursor);
    this.plot = h("div", { class: "plot", tabindex: 0, role: "group", "aria-label": options.title }, this.svg, this.limitText, this.tip);
    this.element = h("section", { class: `panel chart ${options.color}` },
      h("div", { class: "chart-head" }, h("h2", null, options.title), h("div", null, this.number, " ", this.note)), this.plot, this.foot);
    this.plot.addEventListener("pointermove", (event) => this.point(event));
    this.plot.addEventListener("pointerleave", () => this.hover(-1));
    this.plot.addEventListener("blur", () => this.hover(-1));
    this.plot.addEventListener("keydown", (event) => this.key(event));
    this.at = -1;
  }

  update(batches, info) {
    this.info = info;
    this.batches = batches.slice(-POINTS);
    const values = this.batches.map(this.options.value);
    this.values = values;
    if (values.length === 0) {
      return;
    }
    const limit = this.options.limit?.(info) ?? 0;
    const most = Math.max(...values, 0);
    const shown = limit > 0 && most >= limit / 4;
    const top = Math.max(shown ? Math.max(most, limit) * 1.12 : most * 1.15, 1e-9);
    this.y = (value) => HEIGHT - 1 - (value / top) * (HEIGHT - TOP - 1);
    this.x = (index) => this.batches.length === 1 ? WIDTH : (index + POINTS - this.batches.length) / (POINTS - 1) * WIDTH;
    if (this.batches.length < POINTS) {
      this.x = (index) => this.batches.length === 1 ? WIDTH : index / (this.batches.length - 1) * WIDTH;
    }
    const line = values.map((value, index) => `${index ? "L" : "M"} ${this.x(index).toFixed(1)} ${this.y(value).toFixed(1)}`).join(" ");
    setAttribute(this.line, "d", line);
    setAttribute(this.area, "d", `${line} L ${WIDTH} ${HEIGHT} L ${this.x(0).toFixed(1)} ${HEIGHT} z`);
    setAttribute(this.limit, "d", shown ? `M 0 ${this.y(limit).toFixed(1)} H ${WIDTH}` : "");
    setAttribute(this.failures, "d", this.batches.map((batch, index) => batch.failed ? `M ${this.x(index)} 0 V ${HEIGHT}` : "").join(""));
    this.limitText.hidden = limit <= 0;
    if (limit > 0) {
      this.limitText.classList.toggle("off", !shown);
      this.limitText.style.top = shown ? `${this.y(limit) / HEIGHT * 100}%` : "0";
      setText(this.limitText, `${T.interval} ${this.options.format(limit)}${shown ? "" : ` (${T.offScale})`}`);
    }
    const last = values[values.length - 1];
    setText(this.number, this.options.format(last));
    setText(this.note, this.options.note?.(last, info) ?? "");
    this.element.classList.toggle("over", limit > 0 && last > limit);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    setText(this.foot.firstChild, `${T.average} ${this.options.format(mean)} · ${T.maximum} ${this.options.format(most)}`);
    setText(this.foot.lastChild, T.lastBatches(values.length));
    setAttribute(this.svg, "aria-label", `${this.options.title}: ${this.number.textContent}, ${this.foot.firstChild.textContent}`);
    if (this.at >= 0) {
      this.hover(Math.min(this.at, values.length - 1));
    }
  }

  point(event) {
    if (!this.values?.length) {
      return;
    }
    const box = this.plot.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    this.hover(Math.max(0, Math.min(this.values.length - 1, Math.round(share * (this.values.length - 1)))));
  }

  key(event) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step && this.values?.length) {
      event.preventDefault();
      const from = this.at < 0 ? this.values.length - 1 : this.at;
      this.hover(Math.max(0, Math.min(this.values.length - 1, from + step)));
    } else if (event.key === "Escape") {
      this.hover(-1);
    }
  }

  hover(index) {
    this.at = index;
    this.tip.hidden = index < 0;
    if (index < 0) {
      setAttribute(this.cursor, "d", "");
      return;
    }
    const x = this.x(index);
    const batch = this.batches[index];
    setAttribute(this.cursor, "d", `M ${x} 0 V ${HEIGHT}`);
    setText(this.tip, `${this.options.format(this.values[index])} · ${T.batch} ${batch.number} · ${batchTime(batch.time, this.info.batchIntervalMillis)}`);
    this.tip.classList.toggle("left", x > WIDTH / 2);
    this.tip.style.left = `${x / WIDTH * 100}%`;
  }
}
