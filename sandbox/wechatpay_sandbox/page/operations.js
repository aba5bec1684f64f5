// The operations of the spec: which the sandbox has rules for, and of each its fields, its official pages and a call to try.

import { h } from "./dom.js";
import { complain } from "./frame.js";
import { badge, button, card, facts, row, snippet } from "./parts.js";
import { get } from "./sandbox_api.js";
import { callOperation } from "./snippets.js";
import { language, t } from "./texts.js";

const KINDS = ["all", "stateful", "coherent", "shaped"];
const SHOWN = 150;
const chosen = { text: "", kind: "all", whole: false };

const inWords = (operation) => (language() === "en" ? operation.summary : operation.summary_zh || operation.official_name || operation.summary);

function kindBadge(operation) {
  const kind = kindName(operation);
  return kind ? badge(t(kind), kind === "stateful" ? "good" : "quiet") : null;
}

let capabilities = null;

/** What the sandbox has rules for takes it longer to find out than the list: it is drawn in when it comes. */
async function learnKinds() {
  const found = (await get("capabilities")).operations;
  capabilities = new Map(found.map((one) => [one.operation, one]));
  document.dispatchEvent(new Event("renew"));
}

const kindName = (operation) => capabilities?.get(operation.operation)?.kind;

async function load() {
  const { operations: found } = await get("operations");
  if (capabilities === null) learnKinds().catch(complain);
  for (const one of found) {
    one.words = [one.operation, one.method, one.path, one.summary, one.summary_zh, one.official_name].join("\n").toLowerCase();
  }
  // what is out of service comes last: nobody should begin with it
  return [...found.filter((one) => !one.retired), ...found.filter((one) => one.retired)];
}

function fits(operation) {
  if (chosen.kind !== "all" && kindName(operation) !== chosen.kind) return false;
  return chosen.text.toLowerCase().split(/\s+/).every((word) => operation.words.includes(word));
}

function tools(operations) {
  const counts = KINDS.slice(1).map((kind) => operations.filter((operation) => kindName(operation) === kind).length);
  return [
    h(
      "label",
      {},
      h("span", { class: "field-name" }, t("filter")),
      h("input", { type: "search", "data-on": "filter", value: chosen.text, placeholder: t("filterHint") }),
    ),
    h(
      "div",
      { class: "choice", role: "group", "aria-label": t("kind") },
      KINDS.map((kind) =>
        h("button", { type: "button", "data-do": "kind", "data-value": kind, "aria-pressed": String(chosen.kind === kind) }, t(kind)),
      ),
    ),
    h("details", { "data-key": "kinds" }, h("summary", {}, t("kindsMean")), h("p", { class: "dim" }, t("operationsText"))),
    capabilities ? h("p", { class: "dim" }, t("operationCounts", ...counts)) : null,
    h("p", { class: "dim", role: "status" }, t("found", operations.filter(fits).length)),
  ];
}

const shown = (operations) => operations.filter(fits).slice(0, chosen.whole ? Infinity : SHOWN);

function pages(operations) {
  const found = operations.filter(fits).length;
  if (found === 0) return h("p", { class: "dim note" }, t("noneFound"));
  if (chosen.whole || found <= SHOWN) return null;
  return h("nav", { class: "pages buttons", "aria-label": t("pages") }, button("allOperations", t("showAll", found)));
}

function operationRow(operation, selected) {
  return row("operations", operation.operation, {
    title: h("code", { class: "operation" }, operation.operation),
    right: operation.retired ? badge(t("retired"), "busy") : kindBadge(operation),
    under: inWords(operation),
    below: h("b", { class: "method" }, operation.method),
    selected,
  });
}

function detail(operation, { about }) {
  return [
    h(
      "header",
      { class: "head" },
      h("h2", { tabindex: -1 }, operation.operation),
      kindBadge(operation),
    ),
    h("p", {}, h("b", { class: "method" }, operation.method), " ", h("code", {}, operation.path)),
    h("p", {}, inWords(operation), operation.official_name ? h("span", { class: "dim" }, ` ${operation.official_name}`) : null),
    operation.description && language() === "en" ? h("p", {}, operation.description) : null,
    operation.retired ? h("p", { class: "warning" }, t("retiredSince", operation.retired), " ", operation.superseded_by.map(link)) : null,
    known(capabilities?.get(operation.operation)?.from_start ?? {}),
    card(
      t("officialPages"),
      operation.pages.length
        ? h("ul", {}, operation.pages.map((page) => h("li", {}, h("a", { href: page, target: "_blank", rel: "noreferrer" }, page))))
        : h("p", { class: "dim" }, t("noOfficialPage")),
    ),
    operation.takes_file ? null : snippet(t("shell"), callOperation(about, operation)),
    ["path", "query", "header"].map((place) => fieldTable(t("parametersIn", place), operation.parameters[place])),
    fieldTable(t("requestFields"), operation.body),
    fieldTable(t("replyFields"), operation.reply),
    Object.keys(operation.error_codes).length
      ? card(t("errorCodes"), facts(Object.entries(operation.error_codes).map(([code, status]) => [h("code", {}, code), String(status)])))
      : null,
  ];
}

const link = (id) => [h("a", { href: `#operations/${id}` }, h("code", {}, id)), " "];

function known(numbers) {
  const told = Object.entries(numbers).map(([name, value]) => `${name} ${value}`);
  return told.length ? h("p", { class: "dim" }, t("knownFromStart", told.join(", "))) : null;
}

function fieldTable(title, fields) {
  if (fields.length === 0) return null;
  return card(
    title,
    h(
      "div",
      { class: "scroll", tabindex: 0, role: "region", "aria-label": title },
      h(
        "table",
        {},
        h("thead", {}, h("tr", {}, [t("fieldName"), t("fieldType"), t("fieldMeaning")].map((name) => h("th", { scope: "col" }, name)))),
        h("tbody", {}, fields.map(fieldLine)),
      ),
    ),
  );
}

function fieldLine(field) {
  return h(
    "tr",
    {},
    h("th", { scope: "row" }, h("code", {}, field.name)),
    h("td", {}, h("code", { class: "raw" }, field.type.replaceAll("|", " | "))),
    h(
      "td",
      {},
      field.required ? [badge(t("required"), "busy"), " "] : null,
      field.sensitive ? [badge(t("sensitive"), "busy"), " "] : null,
      field.description,
    ),
  );
}

export const operations = {
  name: "operations",
  control: "GET operations",
  whenShown: true,
  topics: [],
  load,
  open: (id) => get(`operations/${encodeURIComponent(id)}`),
  row: operationRow,
  id: (operation) => operation.operation,
  shown,
  isSearching: () => true,
  tools,
  pages,
  count: () => null,
  empty: () => null,
  detail,
  actions: {
    kind: ({ value }) => void (chosen.kind = value),
    allOperations: () => void (chosen.whole = true),
  },
  fields: { filter: (text) => void (chosen.text = text.trim()) },
};
