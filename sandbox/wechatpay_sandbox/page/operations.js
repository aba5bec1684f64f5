import { h } from "./dom.js";
import { badge } from "./parts.js";
import { get } from "./sandbox_api.js";
import { t } from "./texts.js";

const KINDS = ["all", "stateful", "coherent", "shaped"];
const chosen = { text: "", kind: "all" };

function content(operations) {
  const fitting = operations.filter(fits);
  const areas = Map.groupBy(fitting, (operation) => operation.operation.split(".")[0]);
  const counts = KINDS.slice(1).map((kind) => operations.filter((operation) => operation.kind === kind).length);
  return [
    h("header", { class: "head" }, h("h2", { tabindex: -1 }, t("operations"))),
    h("p", {}, t("operationsText")),
    h(
      "div",
      { class: "filter" },
      h("label", {}, t("filter"), " ", h("input", { type: "search", "data-on": "filter", placeholder: t("filterHint") })),
      h(
        "div",
        { class: "choice", role: "group", "aria-label": t("filter") },
        KINDS.map((kind) =>
          h(
            "button",
            { type: "button", "data-do": "kind", "data-value": kind, "aria-pressed": String(chosen.kind === kind) },
            t(kind),
          ),
        ),
      ),
      h("span", { class: "dim" }, t("operationCounts", ...counts)),
    ),
    areas.size ? [...areas].map(area) : h("p", { class: "dim" }, t("noneFound")),
  ];
}

function fits(operation) {
  const text = chosen.text.trim().toLowerCase();
  return (
    (chosen.kind === "all" || operation.kind === chosen.kind) &&
    (operation.operation.toLowerCase().includes(text) || operation.path.toLowerCase().includes(text))
  );
}

function area([name, operations]) {
  return h(
    "section",
    { class: "card", "data-key": name },
    h("h3", {}, name),
    h(
      "ul",
      { class: "operations" },
      operations.map((operation) =>
        h(
          "li",
          { "data-key": operation.operation },
          h("code", { class: "operation" }, operation.operation.slice(name.length + 1)),
          h(
            "span",
            { class: "path" },
            h("b", { class: "method" }, operation.method),
            " ",
            h("code", {}, operation.path),
            known(operation.from_start),
          ),
          badge(t(operation.kind), operation.kind === "stateful" ? "good" : "quiet"),
        ),
      ),
    ),
  );
}

function known(numbers) {
  const told = Object.entries(numbers).map(([name, value]) => `${name} ${value}`);
  return told.length ? h("small", {}, " ", t("knownFromStart", told.join(", "))) : null;
}

export const operations = {
  name: "operations",
  control: "GET capabilities",
  whenShown: true,
  topics: [],
  load: async () => (await get("capabilities")).operations,
  count: () => null,
  content,
  actions: { kind: ({ value }) => void (chosen.kind = value) },
  fields: { filter: (text) => (chosen.text = text) },
};
