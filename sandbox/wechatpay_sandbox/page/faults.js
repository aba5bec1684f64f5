import { h } from "./dom.js";
import { badge, button, card, facts } from "./parts.js";
import { get, send } from "./sandbox_api.js";
import { has, t } from "./texts.js";

// What one press sets: error codes that every operation documents, then the other kinds, with what those need.
const CODES = ["SYSTEM_ERROR", "FREQUENCY_LIMITED", "SIGN_ERROR"];
const NEEDED = { latency: { seconds: 2 }, skew: { seconds: 400 }, clock: { seconds: 400 } };

const EXAMPLE = "SYSTEM_ERROR,operation=pay.*,share=0.5,times=3";
let written = "";

const text = (fault) => [fault.kind, ...options(fault).map(([name, value]) => `${name}=${value}`)].join(",");
const options = (fault) => Object.entries(fault).filter(([name]) => name !== "kind");

function content({ faults, kinds }) {
  const switches = [...CODES, ...kinds.map((kind) => kind.kind)].map((kind) => ({ kind, ...NEEDED[kind] }));
  return [
    h("header", { class: "head" }, h("h2", { tabindex: -1 }, t("faults"))),
    h("p", {}, t("faultsText")),
    faults.length ? list(faults) : null,
    card(
      t("faultSwitches"),
      h(
        "ul",
        { class: "switches" },
        switches.map((fault) => oneSwitch(fault, kinds, faults)),
      ),
    ),
    card(t("faultExactly"), form(kinds)),
  ];
}

function list(faults) {
  return card(
    t("faultsSet"),
    h(
      "ul",
      { class: "set" },
      faults.map((fault) =>
        h(
          "li",
          { "data-key": fault.id },
          h("code", {}, fault.text),
          h("span", { class: "dim" }, t("faultHits", fault.hit, fault.met), fault.left === null ? "" : t("faultLeft", fault.left)),
          button("removeFault", t("remove"), { id: fault.id, kind: "small" }),
        ),
      ),
    ),
    faults.length > 1 ? h("div", {}, button("removeFaults", t("removeAll"), { kind: "small" })) : null,
  );
}

function oneSwitch(fault, kinds, faults) {
  const wanted = text(fault);
  const set = faults.find((other) => other.text === wanted);
  const label = `fault-${fault.kind}`;
  const says = has(`fault.${fault.kind}`) ? t(`fault.${fault.kind}`) : kinds.find((kind) => kind.kind === fault.kind)?.says;
  return h(
    "li",
    { "data-key": fault.kind },
    h("span", { id: label }, h("code", {}, wanted), h("span", { class: "dim" }, says)),
    h("button", {
      type: "button",
      class: "switch",
      role: "switch",
      "aria-checked": String(Boolean(set)),
      "aria-labelledby": label,
      "data-do": "switchFault",
      "data-id": set?.id,
      "data-text": wanted,
    }),
  );
}

function form(kinds) {
  return [
    h("p", { class: "dim" }, t("faultNotation")),
    h(
      "div",
      { class: "filter" },
      h("input", {
        class: "wide",
        "data-on": "fault",
        "data-enter": "setFault",
        "aria-label": t("fault"),
        placeholder: EXAMPLE,
        autocomplete: "off",
        autocapitalize: "off",
        spellcheck: "false",
      }),
      button("setFault", t("set"), { kind: "primary" }),
    ),
    h(
      "details",
      {},
      h("summary", {}, t("faultKinds")),
      facts(kinds.map((kind) => [h("code", {}, kind.kind), kind.options.map((name) => [badge(name, "quiet"), " "])])),
    ),
    h("p", { class: "dim" }, t("faultHeader"), " ", h("code", {}, "Wechatpay-Negative-Test: SYSTEM_ERROR")),
  ];
}

/** KIND,name=value,… as the control API takes it; what is wrong with it, the sandbox says. */
function read(words) {
  const [kind, ...parts] = words.split(",").map((part) => part.trim());
  return { kind, ...Object.fromEntries(parts.map((part) => [part.split("=")[0].trim(), part.split("=").slice(1).join("=").trim()])) };
}

const set = (words) => send("POST", "faults", read(words));

async function setFault() {
  const fault = await set(written || EXAMPLE);
  return t("faultIsSet", fault.text);
}

async function switchFault({ id, text: wanted }) {
  if (id) await send("DELETE", `faults/${encodeURIComponent(id)}`);
  else await set(wanted);
  return t(id ? "faultIsOff" : "faultIsSet", wanted);
}

export const faults = {
  name: "faults",
  control: "GET faults",
  topics: ["faults"],
  // counts change with every request
  topicsWhenShown: ["requests"],
  load: () => get("faults"),
  count: ({ faults: those }) => those.length,
  alarming: true,
  content,
  actions: {
    setFault,
    switchFault,
    removeFault: async ({ id }) => void (await send("DELETE", `faults/${encodeURIComponent(id)}`)),
    removeFaults: async () => void (await send("DELETE", "faults")),
  },
  fields: { fault: (words) => (written = words) },
};
