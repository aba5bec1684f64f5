// Events of the spec: send an example of any of them to a receiver, true or wrong on purpose.

import { h } from "./dom.js";
import { filled, form } from "./forms.js";
import { badge, button, card, row, snippet } from "./parts.js";
import { get, send } from "./sandbox_api.js";
import { language, t } from "./texts.js";

const NOTIFY = "http://127.0.0.1:8000/notify";

let words = "";
let flaws = [];
let receiver = NOTIFY;
const known = new Map();

async function load() {
  const found = await get("trigger");
  flaws = found.flaws;
  for (const event of found.events) known.set(event.event_type, event);
  return found.events;
}

const title = (event) => (language() === "en" ? event.summary : event.official_name || event.summary);

function fits(event) {
  const about = [event.event_type, event.area, event.summary, event.official_name].join("\n").toLowerCase();
  return words.toLowerCase().split(/\s+/).every((word) => about.includes(word));
}

function tools(events) {
  return [
    h("label", {}, t("filter"), " ", h("input", { type: "search", "data-on": "event", value: words, placeholder: t("events.hint") })),
    h("p", { class: "dim", role: "status" }, t("found", events.filter(fits).length)),
  ];
}

function eventRow(event, selected) {
  return row("trigger", event.event_type, {
    title: h("code", {}, event.event_type),
    right: badge(event.area, "quiet"),
    under: title(event),
    below: null,
    selected,
  });
}

function detail(event) {
  const body = { event_type: event.event_type, url: receiver };
  return [
    h("header", { class: "head" }, h("h2", { tabindex: -1 }, event.event_type), badge(event.area, "quiet")),
    h("p", {}, title(event)),
    card(
      t("events.send"),
      form(
        t("events.send"),
        [
          { name: "url", kind: "long", value: receiver },
          { name: "variant", choices: event.variants, value: event.variants[0], label: t("events.variant") },
          { name: "flaw", choices: ["", ...flaws], label: t("flaw") },
          { name: "set", kind: "json", placeholder: '{"out_trade_no": "ORDER-0001"}', label: t("events.set") },
        ],
        button("trigger", t("events.send"), { kind: "primary", id: event.event_type }),
      ),
      h("p", { class: "dim" }, t("events.note")),
    ),
    snippet(
      t("shell"),
      `curl -H 'Content-Type: application/json' ${location.origin}/_sandbox/trigger \\\n  -d '${JSON.stringify(body).replaceAll("'", `'\\''`)}'`,
    ),
  ];
}

async function trigger({ id }, pressed) {
  const given = filled(pressed);
  receiver = given.url ?? receiver;
  const sent = await send("POST", "trigger", { event_type: id, ...given });
  location.hash = `notifications/${encodeURIComponent(sent.id)}`;
  return t("events.sent", id);
}

export const events = {
  name: "trigger",
  control: "GET trigger",
  whenShown: true,
  topics: [],
  load,
  open: async (type) => {
    if (!known.size) await load();
    return known.get(type);
  },
  row: eventRow,
  shown: (items) => items.filter(fits),
  isSearching: () => words !== "",
  tools,
  id: (event) => event.event_type,
  count: () => null,
  empty: () => null,
  detail,
  actions: { trigger },
  fields: { event: (text) => void (words = text.trim()) },
};
