// Buttons that hold, move and release a run that is debugged, and the line that says where it stands.
import { T } from "./texts.js";
import { h, replace, setAttribute, setText } from "./dom.js";
import { icon } from "./icons.js";
import { exact } from "./format.js";
import { mayControl, post } from "./api.js";

const HELD = new Set(["PAUSED", "AT_NODE"]);

export function isHeld(control) {
  return control !== null && HELD.has(control.state);
}

export class Controls {
  // onNote(text) tells what was refused ("" when nothing was); onCommand() comes before each command.
  constructor(place, { onNote, onCommand }) {
    this.place = place;
    this.onNote = onNote;
    this.onCommand = onCommand;
    this.control = null;
    this.pinned = null;
    this.busy = false;
    this.buttons = [
      this.button("pause", "p", () => isHeld(this.control) ? "resume" : "pause"),
      this.button("step-back", "b", () => "step-back"),
      this.button("step-node", "o", () => "step-node"),
      this.button("step", "n", () => "step"),
      this.button("goto", "g", () => "goto"),
    ];
    this.line = h("p", { class: "stand", role: "status" });
    replace(place, h("div", { class: "buttons", role: "toolbar", "aria-label": T.control.title }, this.buttons.map((button) => button.element)), this.line);
  }

  // Never made inert by `disabled`: the focus would be lost, and nobody could ask why.
  button(name, key, command) {
    const label = h("span");
    const drawing = h("span", { class: "drawing" });
    const element = h("button", { class: "quiet", "data-command": name, accesskey: key, "aria-keyshortcuts": `Alt+${key.toUpperCase()}`, onclick: () => this.press(button) }, drawing, label);
    const button = { name, key, command, element, label, drawing };
    return button;
  }

  // control: the newest word of the run, null for one that is not debugged; pinned: the batch that is looked at, if one was chosen; shown: the one whose numbers are on the page
  update(control, pinned, shown, linked, nameOf) {
    this.control = control;
    this.pinned = pinned;
    this.linked = linked;
    this.place.hidden = control === null || control.state === "ENDED" || control.can.length === 0;
    if (this.place.hidden) {
      return;
    }
    const held = isHeld(control);
    this.place.classList.toggle("held", held);
    setText(this.line, standing(control, shown, nameOf));
    for (const button of this.buttons) {
      const why = this.whyNot(button);
      const text = this.text(button);
      this.draw(button);
      setText(button.label, text);
      setAttribute(button.element, "aria-label", text);
      setAttribute(button.element, "title", why || `${T.control.hints[button.command()]} (Alt+${button.key.toUpperCase()})`);
      setAttribute(button.element, "aria-disabled", why || this.busy ? "true" : null);
    }
  }

  draw(button) {
    const name = button.command();
    if (button.drawn !== name) {
      button.drawn = name;
      replace(button.drawing, picture(name));
    }
  }

  text(button) {
    const name = button.command();
    return name === "goto" && this.pinned ? T.control.gotoBatch(exact(this.pinned.number)) : T.control.names[name];
  }

  // Why a button does nothing now, "" when it does.
  whyNot(button) {
    const { control } = this;
    const name = button.command();
    if (!mayControl) {
      return T.control.needsToken;
    }
    if (!this.linked) {
      return T.notAnswering;
    }
    if (!control.can.includes(name)) {
      return isHeld(control) ? T.control.nothingBefore : T.control.pauseFirst;
    }
    if (name === "goto" && !this.pinned) {
      return T.control.chooseFirst;
    }
    if (name === "goto" && (this.pinned.number < control.history.earliest || this.pinned.number > control.history.latest)) {
      return T.control.notKept(exact(control.history.earliest), exact(control.history.latest));
    }
    return "";
  }

  async press(button) {
    const why = this.whyNot(button);
    if (why || this.busy) {
      this.onNote(why);
      return;
    }
    const name = button.command();
    const body = name === "goto" ? { batch: this.pinned.number } : undefined;
    this.busy = true;
    this.onCommand();
    let note = "";
    try {
      await post(`/api/v1/control/${name}`, body);
    } catch (problem) {
      note = T.control.refused(problem.message);
    }
    this.busy = false;
    this.onNote(note);
  }
}

// Each icon is named where it is made, so that the test of the files finds it.
function picture(command) {
  switch (command) {
    case "pause": return icon("pause", 16);
    case "resume": return icon("play", 16);
    case "step-back": return icon("step-back", 16);
    case "step-node": return icon("redo-dot", 16);
    case "step": return icon("step-forward", 16);
    default: return icon("history", 16);
  }
}

function standing(control, shown, nameOf) {
  const batch = exact(control.batch);
  const where = control.state === "AT_NODE" ? T.control.inside(batch, nameOf(control.node), control.past)
    : control.state === "RUNNING" ? T.control.running
      : control.past ? T.control.back(batch, exact(control.history.latest))
        : control.batch === 0 ? T.control.before : T.control.after(batch);
  const why = (control.hit ? T.control.hit(control.hit.message) : control.message) || T.control.reasons[control.reason];
  const other = isHeld(control) && shown && shown.number !== control.batch ? T.control.numbersOf(exact(shown.number)) : "";
  return [where, why, other, control.ahead > 0 ? T.control.ahead(control.ahead) : ""].filter(Boolean).join(" · ");
}
