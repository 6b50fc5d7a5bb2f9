// Numbers, times and sizes as people read them. Badges get three significant digits, hover texts the exact value.
const grouped = new Intl.NumberFormat("en-US", { maximumFractionDigits: 3 });
const STEPS = [[1e12, "T"], [1e9, "G"], [1e6, "M"], [1e3, "k"]];

function digits(value) {
  if (Number.isInteger(value)) {
    return String(value);
  }
  const magnitude = Math.abs(value);
  return value.toFixed(magnitude >= 99.95 ? 0 : magnitude >= 9.995 ? 1 : 2);
}

export function exact(value) {
  return grouped.format(value);
}

export function short(value) {
  if (Math.abs(value) < 1000) {
    return digits(value);
  }
  if (Math.abs(value) < 10000 && Number.isInteger(value)) {
    return grouped.format(value);
  }
  for (const [size, unit] of STEPS) {
    if (Math.abs(value) >= size * 0.9995) {
      return digits(value / size) + unit;
    }
  }
  return digits(value);
}

export function bytes(value) {
  if (value < 1024) {
    return `${digits(value)} B`;
  }
  const units = ["KiB", "MiB", "GiB", "TiB"];
  let index = -1;
  do {
    value /= 1024;
    index++;
  } while (value >= 1024 && index < units.length - 1);
  return `${digits(value)} ${units[index]}`;
}

export function millis(value) {
  if (value < 0.0005) {
    return "0 ms";
  }
  if (value < 1) {
    return `${digits(Math.round(value * 1000))} µs`;
  }
  if (value < 1000) {
    return `${digits(value)} ms`;
  }
  if (value < 60000) {
    return `${digits(value / 1000)} s`;
  }
  return elapsed(value);
}

// Two significant digits, for places with little room.
export function briefMillis(value) {
  const unit = value < 1 ? "µs" : value < 1000 ? "ms" : "s";
  const scaled = unit === "µs" ? value * 1000 : unit === "ms" ? value : value / 1000;
  return value < 0.0005 ? "0 ms" : value >= 60000 ? elapsed(value) : `${scaled < 9.95 && !Number.isInteger(scaled) ? scaled.toFixed(1) : Math.round(scaled)} ${unit}`;
}

export function elapsed(value) {
  const seconds = Math.floor(value / 1000);
  const parts = [[86400, "d"], [3600, "h"], [60, "min"], [1, "s"]];
  const found = [];
  let rest = seconds;
  for (const [size, unit] of parts) {
    if (rest >= size || unit === "s") {
      found.push(`${Math.floor(rest / size)} ${unit}`);
      rest %= size;
    }
  }
  return found.slice(0, 2).join(" ");
}

export function percent(share) {
  const value = share * 100;
  return value > 0 && value < 0.1 ? "<0.1 %" : `${digits(value)} %`;
}

// Seconds when the interval has whole ones, milliseconds otherwise; a run that begins at the epoch shows its own clock.
export function batchTime(time, interval) {
  if (time < 86400000 * 365) {
    return interval % 1000 === 0 ? `t+${grouped.format(time / 1000)} s` : `t+${grouped.format(time)} ms`;
  }
  const date = new Date(time);
  const text = [date.getHours(), date.getMinutes(), date.getSeconds()].map((n) => String(n).padStart(2, "0")).join(":");
  return interval % 1000 === 0 ? text : `${text}.${String(date.getMilliseconds()).padStart(3, "0")}`;
}

export function dateTime(time) {
  const date = new Date(time);
  const two = (n) => String(n).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

export function record(value) {
  return typeof value === "string" ? value : JSON.stringify(value);
}
