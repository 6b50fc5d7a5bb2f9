// Lucide icons, taken from the server once each and put into the page, so that they take the colour of the text.
const known = new Map();

function load(name) {
  if (!known.has(name)) {
    known.set(name, fetch(`/icons/${encodeURIComponent(name)}.svg`)
      .then((response) => response.ok ? response.text() : "")
      .then((text) => text ? new DOMParser().parseFromString(text, "image/svg+xml").documentElement : null)
      .catch(() => null));
  }
  return known.get(name);
}

// Returns at once; the drawing follows.
export function icon(name, size = 16) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const [key, value] of Object.entries({
    viewBox: "0 0 24 24", width: size, height: size, fill: "none", stroke: "currentColor", "stroke-width": 2,
    "stroke-linecap": "round", "stroke-linejoin": "round", "aria-hidden": "true", class: "icon",
  })) {
    svg.setAttribute(key, value);
  }
  load(name).then((drawing) => drawing ?? load("box")).then((drawing) => {
    if (drawing) {
      svg.append(...[...drawing.children].map((child) => document.importNode(child, true)));
    }
  });
  return svg;
}

// What is needed when the run is gone has to be here before.
export function keep(names) {
  names.forEach(load);
}
