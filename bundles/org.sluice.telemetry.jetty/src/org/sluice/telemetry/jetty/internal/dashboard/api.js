// Talks to the run: REST for questions, Server-Sent Events for what happens, the token for changes.
const TOKEN_KEY = "sluice-token";

// The token comes with the printed address and leaves the address bar at once; the tab remembers it.
function takeToken() {
  const url = new URL(location.href);
  const given = url.searchParams.get("token");
  if (given) {
    url.searchParams.delete("token");
    history.replaceState(null, "", url.pathname + url.search + url.hash);
    try {
      sessionStorage.setItem(TOKEN_KEY, given);
    } catch {
      // storage is off: memory has to do
    }
    return given;
  }
  try {
    return sessionStorage.getItem(TOKEN_KEY) ?? "";
  } catch {
    return "";
  }
}

const token = takeToken();

export const mayControl = token !== "";

export async function get(path) {
  const response = await fetch(path, { headers: { Accept: "application/json", ...(token ? { "X-Sluice-Token": token } : {}) } });
  if (!response.ok) {
    const problem = new Error(await reason(response));
    problem.status = response.status;
    throw problem;
  }
  return response.json();
}

export async function post(path, body) {
  const response = await fetch(path, { method: "POST", headers: { "X-Sluice-Token": token }, body: body && JSON.stringify(body) });
  if (!response.ok) {
    throw new Error(await reason(response));
  }
}

async function reason(response) {
  try {
    return (await response.json()).error;
  } catch {
    return `HTTP ${response.status}`;
  }
}

// Calls handlers by kind (run, state, batch, totals, control) and onLink(up) when the connection comes or goes.
export function listen(handlers, onLink) {
  const events = new EventSource(token ? `/events?token=${encodeURIComponent(token)}` : "/events");
  for (const [kind, handler] of Object.entries(handlers)) {
    events.addEventListener(kind, (event) => handler(JSON.parse(event.data)));
  }
  events.addEventListener("open", () => onLink(true));
  events.addEventListener("error", () => onLink(false));
  return () => events.close();
}
