// A section from its declaration: a list of the control API, what is known of an entry, and what can be done with it.

import { h } from "./dom.js";
import { filled, form } from "./forms.js";
import { amount, moment, shortMoment, yuan } from "./money_and_time.js";
import { badge, button, card, empty, facts, folded, number, row, state } from "./parts.js";
import { get, send } from "./sandbox_api.js";
import { has, t } from "./texts.js";

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/**
 * A section. Its texts are `NAME`, `NAME.none` and `NAME.noneText`, and `NAME.STEP` for each of its steps.
 *
 * - `name` of the section; `path` of the control that lists, `list`: the field of its reply with the entries
 * - `topics`: the tables of the sandbox whose changes it shows
 * - of an entry, the fields `id`, `title`, `under`, `created`, and if it has them `sum` (fen) and `state`
 * - `kinds`: how a state looks: good, bad, busy; quiet if it is not named. Its meaning is the text `NAME.STATE`
 * - `steps`: what can be done: its name `step`, `when` (entry → boolean), maybe `fields` (see forms.js), `path` and `body` (entry →
 *   those of the control; without them POST PATH/ID/STEP with the fields), `primary`
 * - maybe `open` (id → the entry with more than the list has), `cards` (entry → more of it), `snippets` (about → what to try)
 */
export function listed({ name, path, list, topics, id, title, under, created, sum, state: stateField, kinds = {}, ...more }) {
  const { steps = [], open, cards, snippets } = more;
  const known = new Map();
  const kind = (item) => kinds[item[stateField]] ?? "quiet";
  const remember = (item) => (item && known.set(String(item[id]), item), item);

  const load = async () => {
    const items = (await get(path))[list];
    items.forEach(remember);
    return items;
  };

  const line = (item, selected) =>
    row(name, String(item[id]), {
      title: String(item[title] ?? item[id]),
      under: h("code", {}, String(item[under] ?? "")),
      right: sum && item[sum] !== null ? yuan(item[sum]) : null,
      below: [
        stateField && item[stateField] ? badge(item[stateField], kind(item), meaning(item)) : null,
        item[created] ? shortMoment(item[created]) : null,
      ],
      selected,
    });

  const meaning = (item) => {
    const key = `${name}.${item[stateField]}`;
    return stateField && has(key) ? t(key) : "";
  };

  const detail = (item, page) => [
    h(
      "header",
      { class: "head" },
      h("h2", { tabindex: -1 }, String(item[title] ?? item[id])),
      stateField && item[stateField] ? state(item[stateField], kind(item), `${name}.${item[stateField]}`) : null,
    ),
    sum && item[sum] !== null ? h("p", { class: "sum" }, amount(item[sum])) : null,
    possible(item),
    cards ? cards(item, page) : null,
    card(null, facts(Object.entries(item).filter(([, value]) => !isRich(value)).map(([field, value]) => [h("code", {}, field), shown(field, value)]))),
    Object.entries(item)
      .filter(([field, value]) => isRich(value) && !more.hidden?.includes(field))
      .map(([field, value]) => folded(field, field, value)),
  ];

  const possible = (item) => {
    const now = steps.filter((step) => !step.when || step.when(item));
    if (now.length === 0) return null;
    return h(
      "section",
      { class: "card", "data-key": "steps", "aria-label": t("acts") },
      now.map((step) => {
        const pressed = button(`${name}.${step.step}`, t(`${name}.${step.step}`), { kind: step.primary ? "primary" : "", id: String(item[id]) });
        return step.fields ? form(t(`${name}.${step.step}`), step.fields, pressed) : pressed;
      }),
    );
  };

  const act = (step) => async (pressedData, pressed) => {
    const item = known.get(pressedData.id);
    const where = step.path ? step.path(item) : `${path}/${encodeURIComponent(pressedData.id)}/${step.step}`;
    await send("POST", where, { ...step.body?.(item), ...filled(pressed) });
    return t("stepDone", t(`${name}.${step.step}`), String(item[title] ?? item[id]));
  };

  return {
    name,
    control: `GET ${path}`,
    whenShown: true,
    topics,
    detailTopics: topics,
    load,
    open: open ? async (wanted) => remember(await open(wanted)) : async (wanted) => (await load()).find((item) => String(item[id]) === wanted),
    row: line,
    id: (item) => String(item[id]),
    count: (items) => items.length,
    empty: ({ about }) => empty(t(`${name}.none`), t(`${name}.noneText`), ...(snippets?.(about) ?? [])),
    detail,
    actions: Object.fromEntries(steps.map((step) => [`${name}.${step.step}`, act(step)])),
  };
}

const isRich = (value) => typeof value === "object" && value !== null;

/** A value of a field as a reader can use it: a moment in their own time, a link to the order, a number to copy. */
export function shown(field, value) {
  if (value === null || value === "") return null;
  if (field === "transaction_id") return h("a", { href: `#orders/${encodeURIComponent(value)}` }, h("code", {}, value));
  if (typeof value === "string" && MOMENT.test(value)) return moment(value);
  if (typeof value === "number" && field.endsWith("amount")) return [yuan(value), h("span", { class: "dim" }, ` ${t("fen", value)}`)];
  if (typeof value === "string" && /(_id|_no|id|token|package)$/.test(field)) return number(value);
  return typeof value === "string" ? value : h("code", {}, String(value));
}
