// A small layered layout: longest-path layers, barycentre order, then positions pulled towards the neighbours.
// Long edges get a bend in each layer they cross, so they run between cards and not through them.
export const CARD = { width: 200, head: 52, footer: 22, get height() { return this.head + this.footer; } };
const GAP_LAYER = 80;
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
  const gap = vertical ? 56 : GAP_LAYER;
  const across = vertical ? CARD.width : CARD.height;
  const least = Math.min(...rows.flat().map((cell) => cell.at - (cell.bends ? BEND : across) / 2));
  const most = Math.max(...rows.flat().map((cell) => cell.at + (cell.bends ? BEND : across) / 2));
  rows.forEach((row, index) => row.forEach((cell) => {
    cell.main = MARGIN + index * (depth + gap);
    cell.side = cell.at - least + MARGIN;
  }));
  const nodes = new Map();
  for (const [id, cell] of cells) {
    nodes.set(id, vertical ? { x: Math.round(cell.side - CARD.width / 2), y: cell.main }
      : { x: cell.main, y: Math.round(cell.side - CARD.height / 2) });
  }
  const edges = new Map();
  for (const cell of cells.values()) {
    for (const { edge, chain } of cell.chains ?? []) {
      edges.set(edge.id, chain.flatMap((step, index) => {
        const from = { main: step.main + (index === 0 ? depth : 0), side: step.side };
        const to = { main: step.main + depth, side: step.side };
        const points = index === 0 || index === chain.length - 1 ? [from] : [from, to];
        return points.map((point) => vertical ? { x: point.side, y: point.main } : { x: point.main, y: point.side });
      }));
    }
  }
  const length = MARGIN * 2 + rows.length * depth + (rows.length - 1) * gap;
  const width = most - least + MARGIN * 2;
  return { nodes, edges, vertical, width: Math.ceil(vertical ? width : length), height: Math.ceil(vertical ? length : width) };
}

// A rounded orthogonal line through the points; each step turns half way.
export function path(points, vertical, corner = 9) {
  const flip = (point) => vertical ? { a: point.y, b: point.x } : { a: point.x, b: point.y };
  const text = (a, b) => vertical ? `${b} ${a}` : `${a} ${b}`;
  let line = "";
  points.forEach((point, index) => {
    const { a, b } = flip(point);
    if (index === 0) {
      line = `M ${text(a, b)}`;
      return;
    }
    const before = flip(points[index - 1]);
    const shift = b - before.b;
    if (Math.abs(shift) < 1) {
      line += ` L ${text(a, b)}`;
      return;
    }
    const middle = (before.a + a) / 2;
    const bend = Math.min(corner, Math.abs(shift) / 2, Math.abs(a - before.a) / 2);
    const sign = Math.sign(shift);
    line += ` L ${text(middle - bend, before.b)} Q ${text(middle, before.b)} ${text(middle, before.b + sign * bend)}`
      + ` L ${text(middle, b - sign * bend)} Q ${text(middle, b)} ${text(middle + bend, b)} L ${text(a, b)}`;
  });
  return line;
}
