// Puts the parts together and feeds them: one message from the run, one redraw per animation frame at most.
import { T } from "./texts.js";
import { h, replace, setText } from "./dom.js";
import { icon, keep } from "./icons.js";
import { get, listen, mayControl, post } from "./api.js";
import { Graph } from "./graph.js";
import { Chart } from "./charts.js";
import { Batches } from "./batches.js";
import { Inspector } from "./inspector.js";
import { Checkpoints } from "./checkpoints.js";
import { Log } from "./log.js";
import { Controls, isHeld } from "./controls.js";
import { Tables } from "./tables.js";
import { bytes, dateTime, elapsed, exact, millis, percent, short } from "./format.js";

const HISTORY = 1000;
const $ = (id) => document.getElementById(id);

const run = { info: null, graph: null, state: { state: "STARTING", message: "" }, batch: null, totals: null,
  history: [], linked: true, pinned: null, control: null, visited: null, stopping: false, note: "", endedAt: 0 };

const graph = new Graph($("graph"), $("legend"), select);
const inspector = new Inspector($("inspector"), () => select(null));
const batches = new Batches($("batches"), pin);
const checkpoints = new Checkpoints($("checkpoints"), pin);
const log = new Log($("log"), dateTime);
const tables = new Tables($("tables"), select);
const controls = new Controls($("controls"), { onNote: tell, onCommand: () => { run.pinned = null; } });
const charts = [
  new Chart({ title: T.inputRate, color: "source", value: (batch) => batch.input * 1000 / run.info.batchIntervalMillis,
    format: (value) => short(value), note: () => T.perSecond }, pin),
  new Chart({ title: T.processingTime, color: "stateless", value: (batch) => batch.processing, format: millis,
    limit: (info) => info.batchIntervalMillis, note: (value, info) => T.intervalShare(percent(value / info.batchIntervalMillis)) }, pin),
  new Chart({ title: T.schedulingDelay, color: "state", value: (batch) => batch.delay, format: millis }, pin),
  new Chart({ title: T.stateSize, color: "window", value: (batch) => Math.max(0, batch.stateBytes), format: bytes, wanted: (pipeline) => pipeline.nodes.some((node) => node.stateful) }, pin),
];
$("charts").append(...charts.map((chart) => chart.element));
document.querySelectorAll("[data-text]").forEach((element) => setText(element, T[element.dataset.text]));

const header = buildHeader();
keep(["flag", "unplug", "circle-x", "triangle-alert", "square", "history", "x", "box", "arrow-right", "check", "pause", "play"]);

function buildHeader() {
  const parts = { name: h("h1", null, T.product), state: h("span", { class: "chip" }), badges: h("span", { class: "badges" }),
    number: stat(T.batch), uptime: stat(T.uptime), rate: stat(T.inputRate) };
  parts.stop = h("button", { class: "stop", onclick: confirmStop, "aria-disabled": mayControl ? null : "true",
    title: mayControl ? null : T.stopNeedsToken }, icon("square", 14), h("span", null, T.stop));
  replace($("top"), h("div", { class: "brand" }, icon("waves", 20), h("span", null, T.product)), parts.name, parts.state, parts.badges,
    h("div", { class: "stats" }, parts.number.element, parts.uptime.element, parts.rate.element), parts.stop);
  return parts;
}

function stat(label) {
  const value = h("b", null, "–");
  const name = h("span", null, label);
  return { value, label: name, element: h("div", { class: "stat" }, name, value) };
}

const STATE_ICONS = { STARTING: "loader", RUNNING: "play", PAUSED: "pause", STOPPING: "loader", STOPPED: "square", FAILED: "circle-x" };

function drawHeader() {
  const final = ended();
  const lost = !run.linked && !final;
  const state = lost ? "LOST" : run.state.state === "RUNNING" && isHeld(run.control) ? "PAUSED" : run.state.state;
  if (header.shownState !== state) {
    header.shownState = state;
    header.state.className = `chip ${state.toLowerCase()}`;
    replace(header.state, icon(lost ? "unplug" : STATE_ICONS[state] ?? "circle", 14), lost ? T.lost : T.states[state]);
  }
  if (run.info && !header.badged) {
    header.badged = true;
    setText(header.name, run.info.name);
    document.title = `${run.info.name} – ${T.product}`;
    replace(header.badges, run.info.safe ? h("span", { class: "chip safe", title: T.safeHint }, icon("shield", 14), T.safe) : null,
      run.info.clock === "fast" ? h("span", { class: "chip" }, icon("fast-forward", 14), T.fast) : null);
  }
  header.stop.hidden = final || lost;
  header.stop.disabled = run.stopping || run.state.state === "STOPPING";
  if (run.info) {
    setText(header.uptime.label, final ? T.duration : T.uptime);
    setText(header.uptime.value, elapsed(Math.max(0, (run.endedAt || Date.now()) - run.info.startedMillis)));
  }
  const batch = run.visited ?? run.batch;
  if (batch) {
    setText(header.number.value, exact(batch.number));
    const rate = input(batch) * 1000 / run.info.batchIntervalMillis;
    setText(header.rate.value, `${short(rate)}/s`);
    header.rate.element.title = `${exact(rate)} ${T.perSecond}`;
  }
}

function drawBanners() {
  const failure = shownBatch()?.failure;
  const found = [];
  if (failure) {
    const { number } = shownBatch();
    const node = nodeName(failure.nodeId);
    found.push(h("div", { class: "banner error", role: "alert" }, icon("circle-x", 18), h("div", null,
      h("b", null, T.failureTitle(node, exact(number))),
      h("p", null, h("code", null, failure.exception), failure.message ? `: ${failure.message}` : ""),
      failure.record ? h("p", null, `${T.failureRecord} `, h("code", { class: "record" }, failure.record)) : null,
      failure.stackTrace ? h("details", null, h("summary", null, T.showStack), h("pre", { class: "code" }, failure.stackTrace)) : null)));
  } else if (run.state.state === "FAILED") {
    found.push(h("div", { class: "banner error", role: "alert" }, icon("circle-x", 18), h("p", null, run.state.message)));
  } else if (ended()) {
    found.push(h("div", { class: "banner" }, icon("flag", 18), h("p", null, T.stoppedBanner(exact(run.totals?.completedBatches ?? 0)))));
  }
  if (!run.linked && !ended()) {
    found.push(h("div", { class: "banner warning" }, icon("unplug", 18), h("p", null, T.lostBanner)));
  }
  if (run.note) {
    found.push(h("div", { class: "banner warning" }, icon("triangle-alert", 18), h("p", null, run.note)));
  }
  const key = JSON.stringify([failure, run.state, run.linked, run.note, shownBatch()?.number, run.graph !== null]);
  if (drawBanners.key !== key) {
    drawBanners.key = key;
    replace($("banners"), found);
  }
}

function drawPin() {
  const key = run.pinned?.number ?? 0;
  if (drawPin.key !== key) {
    drawPin.key = key;
    replace($("pin"), run.pinned ? h("button", { class: "chip pinned", onclick: () => pin(null) }, icon("history", 14),
      T.pinned(exact(run.pinned.number)), h("span", { class: "sep" }, "·"), T.backToLive) : null);
  }
}

let queued = false;

function redraw() {
  if (!queued) {
    queued = true;
    requestAnimationFrame(() => {
      queued = false;
      draw();
    });
  }
}

function draw() {
  drawHeader();
  drawBanners();
  drawPin();
  if (!run.info || !run.graph) {
    return;
  }
  const shown = shownBatch();
  if (shown) {
    graph.update(shown, run.info.batchIntervalMillis);
    inspector.update(shown, run.totals, shown !== run.batch, isHeld(run.control) ? { version: run.control.version, batch: run.pinned?.number ?? 0 } : null);
  }
  controls.update(run.control, run.pinned, shown, run.linked && !ended(), nodeName);
  graph.next(run.control?.state === "AT_NODE" ? run.control.node : "");
  tables.update(`${run.batch?.number} ${run.control?.version}`, run.graph, run.info, shown !== run.batch && shown.timeMillis < run.batch?.timeMillis);
  charts.forEach((chart) => chart.update(run.history, run.info));
  checkpoints.update(run.history, run.info);
  log.ask(false);
  batches.update(run.history, run.info, run.totals?.completedBatches ?? run.history.length);
  batches.pin((run.pinned ?? run.visited)?.timeMillis ?? null);
}

// The batch whose numbers are shown: one that was chosen, else the one the run was led to, else the newest.
function shownBatch() {
  return run.pinned ?? run.visited ?? run.batch;
}

function nodeName(id) {
  return run.graph?.nodes.find((one) => one.id === id)?.name ?? id;
}

function tell(note) {
  run.note = note;
  redraw();
}

function ended() {
  return run.state.state === "STOPPED" || run.state.state === "FAILED";
}

function select(selection) {
  graph.select(selection);
  inspector.select(selection);
  if (selection && matchMedia("(max-width: 1000px)").matches) {
    $("inspector").scrollIntoView({ behavior: "smooth", block: "start" });
  }
}

async function pin(time) {
  if (time === null || run.pinned?.timeMillis === time) {
    run.pinned = null;
    redraw();
    return;
  }
  try {
    run.pinned = await get(`/api/v1/batches/${time}/nodes`);
    run.note = "";
  } catch (problem) {
    run.note = problem.status === 404 ? T.gone : T.notAnswering;
  }
  redraw();
}

function confirmStop() {
  if (!mayControl) {
    tell(T.stopNeedsToken);
    return;
  }
  const dialog = $("confirm");
  replace(dialog, h("h2", { id: "confirm-title" }, T.stopTitle), h("p", null, T.stopText),
    h("div", { class: "actions" }, h("button", { class: "quiet", autofocus: true, onclick: () => dialog.close() }, T.stopNo),
      h("button", { class: "danger", onclick: () => { dialog.close(); stop(); } }, icon("square", 14), T.stopYes)));
  dialog.showModal();
}

async function stop() {
  run.stopping = true;
  redraw();
  try {
    await post("/api/v1/control/stop");
    run.note = "";
  } catch (problem) {
    run.note = T.stopRefused(problem.message);
  }
  run.stopping = false;
  redraw();
}

function input(frame) {
  return Object.values(frame.sources).reduce((sum, source) => sum + Math.max(0, source.records), 0);
}

function stateBytes(frame) {
  return Object.values(frame.nodes).reduce((sum, node) => sum + Math.max(0, node.stateBytes), 0);
}

function remember(frame) {
  const last = run.history[run.history.length - 1];
  if (last && frame.number <= last.number) {
    return;
  }
  const gap = last ? frame.number > last.number + 1 : frame.number > 1;
  run.history.push({ time: frame.timeMillis, number: frame.number, processing: frame.processingNanos / 1e6,
    input: input(frame),
    delay: Math.max(0, frame.startedMillis - frame.dueMillis), failed: Boolean(frame.failure),
    stateBytes: stateBytes(frame), checkpointBytes: frame.checkpoint?.bytes ?? -1, checkpointMillis: frame.checkpoint ? frame.checkpoint.nanos / 1e6 : -1 });
  run.history.splice(0, run.history.length - HISTORY);
  if (gap) {
    catchUp();
  }
}

// Batches that were coalesced away are asked for afterwards, all at once and at most once a second.
let catching = false;

async function catchUp() {
  if (catching) {
    return;
  }
  catching = true;
  try {
    const all = await get("/api/v1/history");
    const newest = run.history[run.history.length - 1]?.number ?? 0;
    const fresh = all.map(([time, number, input, processing, delay, failed, size, checkpointBytes, checkpointMillis]) => (
      { time, number, input, processing, delay, failed, stateBytes: size, checkpointBytes, checkpointMillis }));
    run.history = [...fresh, ...run.history.filter((batch) => batch.number > (fresh[fresh.length - 1]?.number ?? 0) && batch.number <= newest)];
    redraw();
  } catch {
    // the next gap asks again
  }
  setTimeout(() => { catching = false; }, 1000);
}

// An event source does not say why it was refused; asking does.
async function tellWhyNot() {
  try {
    await get("/api/v1/run");
    run.note = "";
  } catch (problem) {
    run.note = problem.status === 403 ? T.needsToken : T.notAnswering;
  }
  redraw();
}

async function loadGraph() {
  if (!run.graph) {
    run.graph = await get("/api/v1/graph");
    graph.show(run.graph);
    charts.forEach((chart) => chart.show(chart.options.wanted?.(run.graph) ?? true));
    inspector.start(run.graph, run.info);
  }
}

const close = listen({
  run: (info) => {
    if (run.info && run.info.applicationId !== info.applicationId) {
      location.reload();
    }
    run.info = info;
    loadGraph().then(catchUp).then(redraw);
  },
  state: (state) => {
    run.state = state;
    if (ended()) {
      run.endedAt ||= Date.now();
      close();
    }
    redraw();
  },
  batch: (batch) => {
    run.batch = batch;
    if (!isHeld(run.control)) {
      run.visited = null;
    }
    remember(batch);
    redraw();
  },
  totals: (totals) => {
    run.totals = totals;
    redraw();
  },
  // While the run is inside of a batch, or on its way from one of the past to the next, the numbers of the one that was left stay.
  control: (control) => {
    run.control = control;
    run.visited = control.shown ?? (isHeld(control) || control.past ? run.visited : null);
    redraw();
  },
}, (up) => {
  run.linked = up;
  if (!up && !run.info) {
    tellWhyNot();
  }
  redraw();
});

setInterval(() => {
  if (!document.hidden) {
    drawHeader();
  }
}, 1000);
addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !$("confirm").open) {
    if (run.pinned) {
      pin(null);
    } else {
      select(null);
    }
  }
});
redraw();
