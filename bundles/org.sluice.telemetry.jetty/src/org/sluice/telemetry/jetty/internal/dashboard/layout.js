// A small layered layout: longest-path layers, barycentre order, then positions pulled towards the neighbours.
// Long edges get a bend in each layer they cross, so they run between cards and not through them.
export const CARD = { width: 200, head: 52, footer: 22, get height() { return this.head + this.footer; } };
const GAP_LAYER = 72;
const GAP_VERTICAL = 56;
const LANE = 58;
const LANE_VERTICAL = 24;
const GAP_NODE = 30;
const BEND = 14;
const MARGIN = 24;

export function layout(graph, vertical) {
  const layers = layersOf(graph);
  const { cells, rows } = cellsOf(graph, layers);
  order(rows);
  place(rows, vertical);
  return result(graph, cells, rows, vertical);
}

function layersOf(graph) {
  const layer = new Map(graph.nodes.map((node) => [node.id, 0]));
  for (let pass = 0; pass < graph.nodes.length; pass++) {
    let moved = false;
    for (const edge of graph.edges) {
      const next = layer.get(edge.source) + 1;
      if (layer.has(edge.source) && layer.has(edge.target) && layer.get(edge.target) < next) {
        layer.set(edge.target, next);
        moved = true;
      }
    }
    if (!moved) {
      break;
    }
  }
  return layer;
}

function cellsOf(graph, layer) {
  const rows = [];
  const cells = new Map();
  const add = (row, cell) => {
    (rows[row] ??= []).push(cell);
    return cell;
  };
  for (const node of graph.nodes) {
    cells.set(node.id, add(layer.get(node.id), { node, before: [], after: [], bends: false }));
  }
  for (const edge of graph.edges) {
    const source = cells.get(edge.source);
    const target = cells.get(edge.target);
    if (!source || !target) {
      continue;
    }
    const chain = [source];
    for (let row = layer.get(edge.source) + 1; row < layer.get(edge.target); row++) {
      chain.push(add(row, { before: [], after: [], bends: true }));
    }
    chain.push(target);
    for (let i = 1; i < chain.length; i++) {
      chain[i - 1].after.push(chain[i]);
      chain[i].before.push(chain[i - 1]);
    }
    (source.chains ??= []).push({ edge, chain });
  }
  return { cells, rows };
}

function order(rows) {
  rows.forEach((row) => row.forEach((cell, index) => { cell.index = index; }));
  const sweep = (row, side) => {
    for (const cell of row) {
      const near = cell[side];
      cell.weight = near.length ? near.reduce((sum, other) => sum + other.index, 0) / near.length : cell.index;
    }
    row.sort((a, b) => a.weight - b.weight);
    row.forEach((cell, index) => { cell.index = index; });
  };
  for (let round = 0; round < 8; round++) {
    rows.forEach((row) => sweep(row, "before"));
    [...rows].reverse().forEach((row) => sweep(row, "after"));
  }
  rows.forEach((row) => sweep(row, "before"));
}

function place(rows, vertical) {
  const size = (cell) => cell.bends ? BEND : vertical ? CARD.width : CARD.height;
  for (const row of rows) {
    let at = 0;
    for (const cell of row) {
      cell.at = at + size(cell) / 2;
      at += size(cell) + GAP_NODE;
    }
    row.forEach((cell) => { cell.at -= (at - GAP_NODE) / 2; });
  }
  for (let round = 0; round < 24; round++) {
    const sequence = round % 2 ? [...rows].reverse() : rows;
    for (const row of sequence) {
      for (const cell of row) {
        const near = [...cell.before, ...cell.after];
        cell.want = near.length ? near.reduce((sum, other) => sum + other.at, 0) / near.length : cell.at;
        cell.pull = 1;
      }
      settle(row, size);
    }
  }
  straighten(rows, size);
}

// The longest way through the graph runs straight; what branches off gives room.
function straighten(rows, size) {
  const longest = (cells, depth) => cells.reduce((best, cell) => !best || cell[depth] > best[depth] ? cell : best, null);
  rows.forEach((row) => row.forEach((cell) => { cell.up = 1 + Math.max(0, ...cell.before.map((other) => other.up)); }));
  [...rows].reverse().forEach((row) => row.forEach((cell) => { cell.down = 1 + Math.max(0, ...cell.after.map((other) => other.down)); }));
  for (let round = 0; round < 3; round++) {
    for (const row of rows) {
      for (const cell of row) {
        const before = longest(cell.before, "up");
        const straight = before && longest(before.after, "down") === cell;
        cell.want = straight ? before.at : cell.at;
        cell.pull = straight ? 1e6 : 1;
      }
      settle(row, size);
    }
  }
  for (const row of [...rows].reverse()) {
    for (const cell of row) {
      const after = longest(cell.after, "down");
      const straight = after && longest(after.before, "up") === cell;
      cell.want = straight ? after.at : cell.at;
      cell.pull = straight ? 1e6 : 1;
    }
    settle(row, size);
  }
}

// Moves every cell to where it wants to be, keeping order and distance: blocks that touch share their weighted mean.
function settle(row, size) {
  const blocks = [];
  for (const cell of row) {
    let block = { cells: [cell], offset: [0], want: cell.want, pull: cell.pull };
    while (blocks.length) {
      const last = blocks[blocks.length - 1];
      const tail = last.cells[last.cells.length - 1];
      const distance = last.offset[last.offset.length - 1] + (size(tail) + size(block.cells[0])) / 2 + GAP_NODE;
      if (last.want + distance <= block.want) {
        break;
      }
      blocks.pop();
      const pull = last.pull + block.pull;
      block = {
        cells: [...last.cells, ...block.cells],
        offset: [...last.offset, ...block.offset.map((offset) => offset + distance)],
        want: (last.want * last.pull + (block.want - distance) * block.pull) / pull,
        pull,
      };
    }
    blocks.push(block);
  }
  for (const block of blocks) {
    block.cells.forEach((cell, index) => { cell.at = block.want + block.offset[index]; });
  }
}

function result(graph, cells, rows, vertical) {
  const depth = vertical ? CARD.height : CARD.width;
  const across = vertical ? CARD.width : CARD.height;
  const all = rows.flat();
  const least = Math.min(...all.map((cell) => cell.at - (cell.bends ? BEND : across) / 2));
  const most = Math.max(...all.map((cell) => cell.at + (cell.bends ? BEND : across) / 2));
  all.forEach((cell) => { cell.side = Math.round(cell.at - least + MARGIN); });
  let main = MARGIN;
  for (const row of rows) {
    const gap = lanes(row, main + depth, vertical);
    row.forEach((cell) => { cell.main = main; });
    main += depth + gap;
  }
  const length = Math.max(...all.map((cell) => cell.main)) + depth + MARGIN;
  const nodes = new Map();
  for (const [id, cell] of cells) {
    nodes.set(id, vertical ? { x: cell.side - CARD.width / 2, y: cell.main } : { x: cell.main, y: cell.side - CARD.height / 2 });
  }
  const width = most - least + MARGIN * 2;
  return { nodes, edges: routes(cells, depth, vertical), vertical, width: Math.ceil(vertical ? width : length), height: Math.ceil(vertical ? length : width) };
}

// Lines from different cards turn in lanes of their own, in an order that avoids crossings. Returns the room this takes.
function lanes(row, from, vertical) {
  const turning = row.filter((cell) => cell.after.some((other) => Math.abs(other.side - cell.side) >= 1));
  const down = (cell) => cell.after.some((other) => other.side > cell.side);
  turning.sort((a, b) => (down(a) ? -a.side : a.side) - (down(b) ? -b.side : b.side));
  const lane = vertical ? LANE_VERTICAL : LANE;
  const gap = (vertical ? GAP_VERTICAL : GAP_LAYER) + lane * Math.max(0, turning.length - 1);
  row.forEach((cell) => { cell.turn = from + gap / 2; });
  turning.forEach((cell, index) => { cell.turn = from + gap / 2 + (index - (turning.length - 1) / 2) * lane; });
  return gap;
}

function routes(cells, depth, vertical) {
  const edges = new Map();
  const point = (main, side) => vertical ? { x: side, y: main } : { x: main, y: side };
  for (const cell of cells.values()) {
    for (const { edge, chain } of cell.chains ?? []) {
      edges.set(edge.id, chain.slice(1).map((to, index) => {
        const from = chain[index];
        return { start: point(from.main + (from.bends ? 0 : depth), from.side), end: point(to.main, to.side), turn: from.turn };
      }));
    }
  }
  return edges;
}

// A rounded orthogonal line along the steps of an edge.
export function path(steps, vertical, corner = 9) {
  const flip = (point) => vertical ? { a: point.y, b: point.x } : { a: point.x, b: point.y };
  const text = (a, b) => vertical ? `${b} ${a}` : `${a} ${b}`;
  let line = "";
  for (const { start, end, turn } of steps) {
    const from = flip(start);
    const to = flip(end);
    const shift = to.b - from.b;
    line += line ? "" : `M ${text(from.a, from.b)}`;
    if (Math.abs(shift) >= 1) {
      const bend = Math.min(corner, Math.abs(shift) / 2, Math.abs(to.a - turn), Math.abs(turn - from.a));
      const sign = Math.sign(shift);
      line += ` L ${text(turn - bend, from.b)} Q ${text(turn, from.b)} ${text(turn, from.b + sign * bend)}`
        + ` L ${text(turn, to.b - sign * bend)} Q ${text(turn, to.b)} ${text(turn + bend, to.b)}`;
    }
    line += ` L ${text(to.a, to.b)}`;
  }
  return line;
}

// The middle of an edge's last step: there its count stands.
export function middle(steps, vertical) {
  const { start, end, turn } = steps[steps.length - 1];
  const straight = Math.abs(vertical ? end.x - start.x : end.y - start.y) < 1;
  if (straight) {
    return steps.length === 1 ? { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }
      : vertical ? { x: end.x, y: end.y - 28 } : { x: end.x - 40, y: end.y };
  }
  return vertical ? { x: (start.x + end.x) / 2, y: turn } : { x: turn, y: (start.y + end.y) / 2 };
}
