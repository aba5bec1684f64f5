// The sandbox's time, which can be advanced, and the scenarios that it plays.

import { h } from "./dom.js";
import { keepTime, moment } from "./money_and_time.js";
import { badge, button, card, facts } from "./parts.js";
import { get, send } from "./sandbox_api.js";
import { has, language, t } from "./texts.js";

const EXAMPLE = `seed: 1
steps:
  - after: 3s
    pay: next
  - end_refund: {refund: next, status: ABNORMAL}
  - complain: I have no refund`;
const KINDS = { open: "quiet", playing: "busy", done: "good", failed: "bad", stopped: "quiet" };
const UNITS = [["d", 86400], ["h", 3600], ["m", 60], ["s", 1]];
const SHOWN = 50;

let happened = null;

async function load() {
  const [clock, listed] = await Promise.all([get("clock"), get("scenarios")]);
  keepTime(clock.ahead_seconds);
  // only the newest may still move, and one screen has no room for the steps of all
  const newest = listed.scenarios.length ? await get(`scenarios/${listed.scenarios[0].id}`) : null;
  return { clock, scenarios: newest ? [newest, ...listed.scenarios.slice(1)] : [] };
}

/** A moment with its day, also if that is today. */
const whole = (text) => h("time", { datetime: text, title: text }, new Date(text).toLocaleString(language(), { hour12: false }));

function duration(seconds) {
  let rest = Math.floor(seconds);
  const parts = UNITS.map(([unit, length]) => {
    const count = Math.floor(rest / length);
    rest -= count * length;
    return count ? `${count}${unit}` : "";
  });
  return parts.join("") || "0s";
}

function content({ clock, scenarios }) {
  return [
    h("header", { class: "head" }, h("h2", { tabindex: -1 }, t("time"))),
    h("p", {}, t("timeText")),
    card(
      t("clock"),
      facts([
        [t("clockNow"), whole(clock.now)],
        [t("clockMachine"), whole(clock.machine)],
        [t("clockAhead"), duration(clock.ahead_seconds)],
        [t("clockAdvancing"), clock.advancing_to && whole(clock.advancing_to)],
      ]),
      h(
        "div",
        { class: "filter" },
        field("advance-by", t("advanceBy"), "30d", "advance"),
        button("advance", t("advance"), { kind: "primary" }),
        ["1h", "1d", "30d"].map((by) => button("advance", by, { kind: "small", value: by })),
      ),
      happened ? whatHappened(happened) : null,
    ),
    card(
      t("playScenario"),
      h("p", { class: "dim" }, t("scenarioText"), " ", button("scenarioExample", t("scenarioExample"), { kind: "small" })),
      h("textarea", { id: "scenario-text", rows: 8, "aria-label": t("scenario"), placeholder: EXAMPLE, spellcheck: "false" }),
      h(
        "div",
        { class: "filter" },
        h("label", {}, t("scenarioFile"), " ", h("input", { type: "file", id: "scenario-file", accept: ".yaml,.yml" })),
        field("scenario-seed", t("seed"), t("seedAny"), "play"),
        button("play", t("play"), { kind: "primary" }),
      ),
    ),
    scenarios.length ? card(t("played"), scenarios.map(performance)) : null,
  ];
}

function field(id, label, placeholder, enter) {
  return h("input", { id, "data-enter": enter, "aria-label": label, placeholder, autocomplete: "off", autocapitalize: "off", spellcheck: "false" });
}

function whatHappened({ happened: told, happened_count: count }) {
  const name = (what) => (has(`happening.${what}`) ? t(`happening.${what}`) : what);
  return h(
    "div",
    { "data-key": "happened" },
    h("h4", {}, t("happened", count)),
    h(
      "ol",
      { class: "set", id: "happened", tabindex: 0 },
      told.slice(0, SHOWN).map((one) => h("li", {}, moment(one.at), " ", name(one.what), " ", h("code", {}, one.subject))),
    ),
    count > SHOWN ? h("p", { class: "dim" }, t("happenedMore", count - SHOWN)) : null,
  );
}

function performance(one) {
  return h(
    "section",
    { "data-key": one.id, class: "scenario" },
    h(
      "h4",
      {},
      one.name || t("scenarioNumber", one.id),
      " ",
      badge(t(`scenario.${one.state}`), KINDS[one.state]),
      h("span", { class: "dim" }, " ", t("seedWas", one.seed), " "),
      one.state === "playing" ? button("stopScenario", t("stop"), { id: one.id, kind: "small" }) : null,
    ),
    one.steps ? h("ol", { class: "set" }, one.steps.map(step)) : null,
  );
}

function step(one) {
  return h(
    "li",
    { "data-key": one.line },
    badge(t(`scenario.${one.state}`), KINDS[one.state]),
    " ",
    h("code", {}, one.step),
    h("span", { class: "dim" }, " ", one.outcome),
  );
}

const by = (id) => document.getElementById(id);

async function advance({ value }) {
  happened = await send("POST", "clock", { by: value || by("advance-by").value.trim() || "30d" });
  return t("advanced", duration(happened.ahead_seconds));
}

async function play() {
  const seed = by("scenario-seed").value.trim();
  const body = { text: by("scenario-text").value || EXAMPLE, ...(/^\d+$/.test(seed) ? { seed: Number(seed) } : {}) };
  const begun = await send("POST", "scenarios", body);
  return t("scenarioBegun", begun.seed);
}

document.addEventListener("change", async (event) => {
  if (event.target.id !== "scenario-file" || !event.target.files.length) return;
  by("scenario-text").value = await event.target.files[0].text();
  event.target.value = "";
});

export const time = {
  name: "time",
  control: "GET clock",
  topics: ["clock", "scenarios"],
  load,
  count: ({ scenarios }) => scenarios.filter((one) => one.state === "playing").length,
  content,
  actions: {
    advance,
    play,
    scenarioExample: () => void (by("scenario-text").value = EXAMPLE),
    stopScenario: async ({ id }) => void (await send("DELETE", `scenarios/${encodeURIComponent(id)}`)),
  },
  fields: {},
};
