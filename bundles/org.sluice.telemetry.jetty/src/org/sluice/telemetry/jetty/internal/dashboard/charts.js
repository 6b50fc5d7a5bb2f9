// One number that matters, the line it came along (drawn by Chart.js), and the limit it must keep.
import { T } from "./texts.js";
import { h, setAttribute, setText } from "./dom.js";
import { batchTime } from "./format.js";

const { Chart: Plot } = window;
const POINTS = 120;

const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

// A vertical line at each batch that failed, and one at the batch that is pointed at.
const marks = {
  id: "marks",
  afterDatasetsDraw(plot, args, options) {
    const { ctx, chartArea: area, scales: { x } } = plot;
    const line = (value, color, dash) => {
      ctx.save();
      ctx.strokeStyle = color;
      ctx.setLineDash(dash);
      ctx.beginPath();
      ctx.moveTo(x.getPixelForValue(value), area.top);
      ctx.lineTo(x.getPixelForValue(value), area.bottom);
      ctx.stroke();
      ctx.restore();
    };
    options.failed.forEach((index) => line(index, token("--error"), []));
    if (options.at >= 0) {
      line(options.at, token("--muted"), [2, 2]);
    }
  },
};

export class Chart {
  // options: title, color, value(batch), format(number), limit(info) or nothing, note(values, info), wanted(graph) or nothing; onPin(time) when a batch is chosen
  constructor(options, onPin) {
    this.options = options;
    this.onPin = onPin;
    this.number = h("span", { class: "number" }, "–");
    this.note = h("span", { class: "note" });
    this.foot = h("div", { class: "chart-foot" }, h("span"), h("span"));
    this.tip = h("div", { class: "tip", hidden: true, role: "status" });
    this.limitText = h("span", { class: "limit-text", hidden: true });
    this.canvas = h("canvas", { role: "img", "aria-label": options.title });
    this.plot = h("div", { class: "plot", tabindex: 0, role: "group", "aria-label": T.chartHelp(options.title) }, h("div", { class: "plot-area" }, this.canvas), this.limitText, this.tip);
    this.element = h("section", { class: `panel chart ${options.color}` },
      h("div", { class: "chart-head" }, h("h2", null, options.title), h("div", null, this.number, " ", this.note)), this.plot, this.foot);
    this.plot.addEventListener("pointermove", (event) => this.hover(this.indexAt(event)));
    this.plot.addEventListener("pointerleave", () => this.hover(-1));
    this.plot.addEventListener("blur", () => this.hover(-1));
    this.plot.addEventListener("keydown", (event) => this.key(event));
    this.plot.addEventListener("click", (event) => this.choose(this.indexAt(event)));
    this.at = -1;
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.colours());
  }

  // Needs its place in the page for its size.
  start() {
    this.chart = new Plot(this.canvas, {
      type: "line",
      data: { labels: [], datasets: [{ data: [], fill: "origin" }, { data: [], borderDash: [4, 4] }] },
      plugins: [marks],
      options: {
        animation: false, responsive: true, maintainAspectRatio: false, parsing: false, normalized: true, events: [],
        elements: { point: { radius: 0 }, line: { borderWidth: 1.6, borderJoinStyle: "round" } },
        layout: { padding: { top: 8 } },
        scales: { x: { type: "linear", display: false, min: 0 }, y: { display: false, beginAtZero: true } },
        plugins: { legend: { display: false }, tooltip: { enabled: false }, marks: { failed: [], at: -1 } },
      },
    });
    this.colours();
  }

  colours() {
    if (!this.chart) {
      return;
    }
    const [line, limit] = this.chart.data.datasets;
    line.borderColor = token(`--ink-${this.options.color}`);
    line.backgroundColor = `${token(`--band-${this.options.color}`)}22`;
    limit.borderColor = token("--error");
    limit.borderWidth = 1;
    this.chart.update("none");
  }

  show(on) {
    this.element.hidden = !on;
  }

  update(batches, info) {
    if (this.element.hidden) {
      return;
    }
    if (!this.chart) {
      this.start();
    }
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
    const last = values[values.length - 1];
    const { data, options } = this.chart;
    data.datasets[0].data = values.map((y, x) => ({ x, y }));
    data.datasets[1].data = shown ? [{ x: 0, y: limit }, { x: Math.max(1, values.length - 1), y: limit }] : [];
    options.scales.x.max = Math.max(1, values.length - 1);
    options.scales.y.max = top;
    options.plugins.marks.failed = this.batches.flatMap((batch, index) => batch.failed ? [index] : []);
    this.chart.update("none");
    this.limitText.hidden = limit <= 0;
    if (limit > 0) {
      this.limitText.classList.toggle("off", !shown);
      this.limitText.style.top = shown ? `${this.chart.scales.y.getPixelForValue(limit)}px` : "0";
      setText(this.limitText, `${T.interval} ${this.options.format(limit)}${shown ? "" : ` (${T.offScale})`}`);
    }
    setText(this.number, this.options.format(last));
    setText(this.note, this.options.note?.(last, info) ?? "");
    this.element.classList.toggle("over", limit > 0 && last > limit);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    setText(this.foot.firstChild, `${T.average} ${this.options.format(mean)} · ${T.maximum} ${this.options.format(most)}`);
    setText(this.foot.lastChild, T.lastBatches(values.length));
    setAttribute(this.canvas, "aria-label", `${this.options.title}: ${this.number.textContent}, ${this.foot.firstChild.textContent}`);
    if (this.at >= 0) {
      this.hover(Math.min(this.at, values.length - 1));
    }
  }

  indexAt(event) {
    if (!this.values?.length) {
      return -1;
    }
    const box = this.canvas.getBoundingClientRect();
    const index = Math.round(this.chart.scales.x.getValueForPixel(event.clientX - box.left));
    return Math.max(0, Math.min(this.values.length - 1, index));
  }

  key(event) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step && this.values?.length) {
      event.preventDefault();
      const from = this.at < 0 ? this.values.length - 1 : this.at;
      this.hover(Math.max(0, Math.min(this.values.length - 1, from + step)));
    } else if (event.key === "Enter" && this.at >= 0) {
      this.choose(this.at);
    } else if (event.key === "Escape" && this.at >= 0) {
      event.stopPropagation();
      this.hover(-1);
    }
  }

  choose(index) {
    if (index >= 0) {
      this.onPin(this.batches[index].time);
    }
  }

  hover(index) {
    if (!this.chart || this.at === index && index < 0) {
      return;
    }
    this.at = index;
    this.tip.hidden = index < 0;
    this.chart.options.plugins.marks.at = index;
    this.chart.draw();
    if (index < 0) {
      return;
    }
    const batch = this.batches[index];
    const { x } = this.chart.scales;
    setText(this.tip, `${this.options.format(this.values[index])} · ${T.batch} ${batch.number} · ${batchTime(batch.time, this.info.batchIntervalMillis)}`);
    this.tip.classList.toggle("left", index > this.values.length / 2);
    this.tip.style.left = `${x.getPixelForValue(index)}px`;
  }
}
