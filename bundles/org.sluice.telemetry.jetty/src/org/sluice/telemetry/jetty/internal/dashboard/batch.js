// One batch in detail: its times, its output operations, what each node did, and whether the books balance.
import { T } from "./texts.js";
import { h } from "./dom.js";
import { icon } from "./icons.js";
import { facts, panel } from "./parts.js";
import { batchTime, dateTime, exact, millis } from "./format.js";

export function batchPanels(batch, graph, info) {
  const name = (id) => graph.nodes.find((node) => node.id === id)?.name ?? id;
  const delay = Math.max(0, batch.startedMillis - batch.dueMillis);
  const backlog = batch.backlog;
  return [
    panel(`${T.batch} ${exact(batch.number)}`, facts([
      [T.batchTime, batchTime(batch.timeMillis, info.batchIntervalMillis), String(batch.timeMillis)],
      info.clock === "fast" ? null : [T.due, dateTime(batch.dueMillis)],
      [T.delay, millis(delay)],
      [T.processing, millis(batch.processingNanos / 1e6)],
      batch.retries > 0 ? [T.retries, exact(batch.retries)] : null,
      [T.balance, books(Object.values(batch.nodes).map((node) => node.missing))],
      backlog ? [T.backlog, T.backlogLine(backlog.queued, backlog.merged, backlog.dropped)] : null,
    ])),
    panel(T.operations, batch.outputs.length ? operations(batch.outputs, name) : h("p", { class: "empty" }, T.noOutputs)),
    panel(T.nodesOfBatch, nodes(Object.values(batch.nodes), name)),
  ];
}

function operations(outputs, name) {
  return h("ol", { class: "operations" }, outputs.map((output) => h("li", { class: output.failure ? "failed" : "" },
    icon(output.failure ? "circle-x" : "check", 14),
    h("div", null, h("b", null, name(output.id)),
      h("p", { class: "muted" }, [output.name, `${exact(output.records)} ${T.records.toLowerCase()}`, output.nanos >= 0 ? millis(output.nanos / 1e6) : "",
        output.attempts > 1 ? T.attempts(output.attempts) : ""].filter(Boolean).join(" · ")),
      output.failure ? h("p", { class: "reason" }, output.failure) : null))));
}

function nodes(all, name) {
  return h("div", { class: "scroll" }, h("table", { class: "nodes" },
    h("thead", null, h("tr", null, h("th", { scope: "col" }, T.node), [T.in, T.out, T.time, T.balance].map((text) => h("th", { scope: "col", class: "num" }, text)))),
    h("tbody", null, all.map((node) => h("tr", { title: more(node) },
      h("td", null, name(node.id), more(node) ? h("div", { class: "muted" }, more(node)) : null),
      h("td", { class: "num" }, exact(node.in)), h("td", { class: "num" }, exact(node.out)), h("td", { class: "num" }, millis(node.nanos / 1e6)),
      h("td", { class: "num" }, books([node.missing])))))));
}

// Records nobody accounts for, of one node or many. A batch that failed has no balance.
function books(missing) {
  const known = missing.filter((count) => count !== null && count !== undefined);
  if (known.length === 0) {
    return h("span", { class: "muted", title: T.noBalance }, "–");
  }
  const wrong = known.filter((count) => count !== 0);
  return wrong.length === 0 ? h("span", { class: "balanced", role: "img", "aria-label": T.balanced, title: T.balanced }, icon("check", 14))
    : h("b", { class: "missing" }, wrong.map((count) => count > 0 ? T.missing(exact(count)) : T.surplus(exact(-count))).join(", "));
}

function more(node) {
  return [[node.filtered, T.filtered], [node.errors, T.errors], [node.late, T.late], [node.held, T.held]]
    .filter(([count]) => count).map(([count, text]) => `${exact(count)} ${text}`).join(" · ");
}
