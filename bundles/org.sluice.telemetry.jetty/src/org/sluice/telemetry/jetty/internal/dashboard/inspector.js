// Details of what is chosen: the run, a node with its state and records, or an edge with its records.
import { T } from "./texts.js";
import { h, replace, setText } from "./dom.js";
import { icon } from "./icons.js";
import { get, mayControl } from "./api.js";
import { batchTime, bytes, dateTime, exact, millis, record } from "./format.js";
import { batchPanels } from "./batch.js";
import { facts, panel } from "./parts.js";

const STATE_LIMIT = 50;
const RECORD_LIMIT = 20;

export class Inspector {
  constructor(place, onClose) {
    this.place = place;
    this.onClose = onClose;
    this.selection = null;
    this.prefix = "";
    this.asked = 0;
  }

  start(graph, info) {
    this.graph = graph;
    this.info = info;
    this.select(null);
  }

  select(selection) {
    this.selection = selection;
    this.prefix = "";
    this.dynamic = {};
    if (!this.graph) {
      return;
    }
    const node = selection?.node && this.graph.nodes.find((one) => one.id === selection.node);
    const edge = selection?.edge && this.graph.edges.find((one) => one.id === selection.edge);
    if (node) {
      this.buildNode(node);
    } else if (edge) {
      this.buildEdge(edge);
    } else {
      this.buildRun();
    }
    if (this.batch) {
      this.update(this.batch, this.totals, this.pinned);
    }
    this.ask(true);
  }

  buildRun() {
    const info = this.info;
    const parameters = Object.entries(info.parameters ?? {});
    this.dynamic.state = h("div");
    this.dynamic.checkpoint = h("div");
    this.dynamic.sources = h("div");
    this.dynamic.batch = h("div", { class: "batch", hidden: true });
    replace(this.place, this.dynamic.batch,
      panel(T.state, this.dynamic.state),
      panel(T.checkpoint, this.dynamic.checkpoint),
      panel(T.sources, this.dynamic.sources),
      parameters.length ? panel(T.parameters, facts(parameters.map(([name, value]) => [name, h("code", null, value)]))) : null,
      panel(T.overview, facts([
        [T.runInfo.started, dateTime(info.startedMillis)],
        [T.runInfo.interval, millis(info.batchIntervalMillis)],
        [T.runInfo.clock, T.clocks[info.clock] ?? info.clock],
        [T.runInfo.process, String(info.pid)],
        [T.runInfo.application, h("code", null, info.applicationId)],
      ]), h("p", { class: "links" }, h("a", { href: `/api/v1/applications/${info.applicationId}/streaming/statistics` }, T.rest), " · ",
        h("a", { href: "/metrics" }, T.metrics))));
  }

  head(title, kind, iconName, category) {
    const close = h("button", { class: "quiet", "aria-label": T.back, title: T.back, onclick: () => this.onClose() }, icon("x", 16));
    return h("div", { class: `panel-head detail-head ${category}` }, icon(iconName, 18),
      h("div", null, h("h2", null, title), h("p", { class: "muted" }, kind)), close);
  }

  buildNode(node) {
    this.dynamic.numbers = h("div");
    this.dynamic.sample = this.samplePlace();
    const parts = [h("section", { class: "panel" },
      this.head(node.name, `${node.label} · ${node.id}`, node.icon || "box", node.category.toLowerCase()),
      node.documentation ? h("p", { class: "doc" }, node.documentation) : null,
      node.detail ? h("pre", { class: "code" }, node.detail) : null, this.dynamic.numbers)];
    if (node.stateful) {
      const filter = h("input", { type: "search", placeholder: T.stateFilter, "aria-label": T.stateFilter, spellcheck: "false", autocomplete: "off",
        oninput: () => {
          this.prefix = filter.value;
          this.ask(true);
        } });
      this.dynamic.entries = h("div", { class: "records" });
      parts.push(panel(T.state, filter, this.dynamic.entries));
    }
    if (node.category !== "SINK") {
      parts.push(panel(T.sample, this.dynamic.sample));
    }
    replace(this.place, parts);
  }

  buildEdge(edge) {
    const name = (id) => this.graph.nodes.find((node) => node.id === id)?.name ?? id;
    this.dynamic.sample = this.samplePlace();
    replace(this.place, h("section", { class: "panel" },
      this.head(`${name(edge.source)} → ${name(edge.target)}`, edge.id, "arrow-right", "edge")),
    panel(T.sampleEdge, this.dynamic.sample));
  }

  // Once the run has said that it keeps no records, there is no need to ask again.
  samplePlace() {
    return h("div", { class: "records" }, this.noSamples ? h("p", { class: "empty" }, this.noSamples) : null);
  }

  // pinned: whether the batch was chosen, so that its own details are wanted; 
  // held: where a run stands that is held (version changes with each step; batch to look at, 0 = the one it stands at), null while it runs
  update(batch, totals, pinned, held = this.held ?? null) {
    const visit = held ? `${held.version} ${held.batch}` : "";
    const moved = visit !== this.visit;
    this.held = held;
    this.visit = visit;
    this.batch = batch;
    this.totals = totals;
    this.pinned = pinned;
    if (!this.graph) {
      return;
    }
    if (this.dynamic.state) {
      this.updateRun(batch, totals);
      this.updateBatch(batch, pinned);
    }
    if (this.dynamic.numbers) {
      const now = batch.nodes[this.selection.node];
      replace(this.dynamic.numbers, now ? facts([
        [T.in, exact(now.in)], [T.out, exact(now.out)],
        now.filtered > 0 ? [T.filtered, exact(now.filtered)] : null,
        now.errors > 0 ? [T.errors, exact(now.errors)] : null,
        [T.time, millis(now.nanos / 1e6), `${exact(now.nanos / 1e6)} ms`],
        now.stateKeys >= 0 ? [T.state, this.stateText(now)] : null,
      ]) : null);
    }
    this.ask(moved && held !== null);
  }

  stateText(node) {
    return node.stateBytes >= 0 ? T.stateOf(exact(node.stateKeys), bytes(node.stateBytes)) : `${exact(node.stateKeys)} ${T.keys}`;
  }

  updateRun(batch, totals) {
    const name = (id) => this.graph.nodes.find((node) => node.id === id)?.name ?? id;
    const stateful = Object.values(batch.nodes).filter((node) => node.stateKeys >= 0);
    replace(this.dynamic.state, stateful.length ? facts(stateful.map((node) => [name(node.id), this.stateText(node)]))
      : h("p", { class: "empty" }, T.noState));
    const checkpoint = totals?.lastCheckpoint;
    replace(this.dynamic.checkpoint, checkpoint ? facts([
      [T.batchTime, batchTime(checkpoint.timeMillis, this.info.batchIntervalMillis)],
      [T.size, T.checkpointLine(bytes(checkpoint.bytes), millis(checkpoint.nanos / 1e6))],
      [T.path, h("code", { title: checkpoint.path }, checkpoint.path)],
    ]) : h("p", { class: "empty" }, this.graph.checkpointDirectory ? T.noCheckpoint : T.noCheckpointDirectory));
    replace(this.dynamic.sources, facts(Object.values(batch.sources).map((source) => [name(source.id),
      [exact(source.records), source.lag >= 0 ? `${T.lag} ${exact(source.lag)}` : "", source.offset].filter(Boolean).join(" · "), source.offset])));
  }

  updateBatch(batch, pinned) {
    const place = this.dynamic.batch;
    place.hidden = !pinned;
    if (!pinned || place.dataset.visit === `${batch.number} ${this.visit}`) {
      return;
    }
    place.dataset.visit = `${batch.number} ${this.visit}`;
    replace(place, batchPanels(batch, this.graph, this.info));
  }

  // Asks the run for records and state, at most once a second: the newest matter, not every one.
  async ask(now) {
    if (!this.selection || !now && (performance.now() - this.asked < 1000 || document.hidden)) {
      return;
    }
    this.asked = performance.now();
    const selection = this.selection;
    const { prefix, visit } = this;
    const current = () => this.selection === selection && this.prefix === prefix && this.visit === visit;
    const { entries, sample } = this.dynamic;
    const jobs = [];
    if (this.held && mayControl) {
      await this.look(selection, prefix, current);
      return;
    }
    if (sample?.isConnected && !this.noSamples) {
      const path = selection.edge ? `/api/v1/edges/${encodeURIComponent(selection.edge)}/sample` : `/api/v1/nodes/${encodeURIComponent(selection.node)}/sample`;
      jobs.push(this.fill(sample, path, current, (frame) => this.records(frame)));
    }
    if (entries?.isConnected) {
      jobs.push(this.fill(entries, `/api/v1/nodes/${encodeURIComponent(selection.node)}/state?limit=${STATE_LIMIT}&prefix=${encodeURIComponent(prefix)}`,
        current, (frame) => this.entries(frame)));
    }
    await Promise.all(jobs);
  }

  // A run that is held shows every batch it keeps, not only the newest.
  async look(selection, prefix, current) {
    const { entries, sample } = this.dynamic;
    const { batch } = this.held;
    const edge = selection.edge ?? this.graph.edges.find((one) => one.source === selection.node)?.id;
    const jobs = [];
    if (sample?.isConnected && edge) {
      jobs.push(this.fill(sample, `/api/v1/debug/edges/${encodeURIComponent(edge)}?limit=${RECORD_LIMIT}&batch=${batch}`, current,
        (frame) => this.records({ batchNumber: frame.batch, total: frame.total, records: frame.records }), true));
    }
    if (entries?.isConnected) {
      jobs.push(this.fill(entries, `/api/v1/debug/state/${encodeURIComponent(selection.node)}?limit=${STATE_LIMIT}&batch=${batch}&prefix=${encodeURIComponent(prefix)}`,
        current, (frame) => this.entries({ entries: frame.entries, more: frame.cursor !== "" }), true));
    }
    await Promise.all(jobs);
  }

  // strict: what was seen before does not stand for this
  async fill(place, path, current, draw, strict = false) {
    try {
      const frame = await get(path);
      if (current()) {
        replace(place, draw(frame));
      }
    } catch (problem) {
      if (problem.status === 409 && !strict) {
        this.noSamples = problem.message;
      }
      if (current() && (strict || !place.firstChild)) {
        replace(place, h("p", { class: "empty" }, problem.status ? problem.message : T.notAnswering));
      }
    }
  }

  records(frame) {
    if (frame.batchNumber === 0) {
      return [h("p", { class: "empty" }, T.sampleWaiting)];
    }
    if (frame.records.length === 0) {
      return [h("p", { class: "empty" }, T.sampleEmpty(exact(frame.batchNumber)))];
    }
    return [h("p", { class: "muted" }, T.sampleHead(exact(frame.records.length), exact(frame.total), exact(frame.batchNumber))),
      h("ol", null, frame.records.map((one) => h("li", { title: record(one) }, record(one))))];
  }

  entries(frame) {
    if (frame.entries.length === 0) {
      return [h("p", { class: "empty" }, this.prefix ? T.stateEmpty : T.stateNone)];
    }
    return [h("table", { class: "entries" }, h("thead", null, h("tr", null, h("th", { scope: "col" }, T.key), h("th", { scope: "col", class: "num" }, T.value))),
      h("tbody", null, frame.entries.map((entry) => h("tr", null, h("td", { title: record(entry.key) }, record(entry.key)),
        h("td", { class: "num", title: record(entry.value) }, record(entry.value)))))),
    frame.more ? h("p", { class: "muted" }, T.stateMore(frame.entries.length)) : null].filter(Boolean);
  }
}
