// What several sections are made of.

import { h } from "./dom.js";
import { has, t } from "./texts.js";

/** What an action or a field gives back when its section is to be looked at anew. */
export const LOOK = Symbol("look");

/** A state as the API names it, with what it means beside it. `kind` is good, bad, busy or quiet. */
export function badge(code, kind, meaning = "") {
  return h("span", { class: `badge ${kind}`, title: meaning }, code);
}

/** A badge with its meaning written out. */
export function state(code, kind, key) {
  return h("span", { class: "state" }, badge(code, kind), has(key) ? h("span", {}, t(key)) : null);
}

/** An entry of a list, in two lines: `title` and `right`, `under` and `below`. */
export function row(section, id, { title, under, right, below, selected }) {
  return h(
    "li",
    { "data-key": id },
    h(
      "a",
      { class: "row", href: `#${section}/${encodeURIComponent(id)}`, "aria-current": selected ? "true" : null },
      h("span", { class: "row-line" }, h("span", { class: "row-left" }, title), h("span", { class: "row-right" }, right)),
      h("span", { class: "row-line" }, h("span", { class: "row-left" }, under), h("span", { class: "row-right" }, below)),
    ),
  );
}

/** Names and values; pairs whose value is null, undefined or empty are left out. */
export function facts(pairs) {
  const told = pairs.filter(([, value]) => value !== null && value !== undefined && value !== "");
  return h(
    "dl",
    { class: "facts" },
    told.map(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]),
  );
}

/** A number to be copied. */
export function number(text) {
  return h("code", { class: "number" }, text, copyButton(text));
}

export function copyButton(text) {
  return h("button", { type: "button", class: "copy", "data-do": "copy", "data-text": text, title: t("copy") }, t("copy"));
}

/** JSON or any other text, folded away until it is asked for. */
export function folded(key, title, content) {
  const text = typeof content === "string" ? content : JSON.stringify(content, null, 2);
  return h(
    "details",
    { "data-key": key },
    h("summary", {}, title),
    h("div", { class: "block" }, copyButton(text), h("pre", { tabindex: 0 }, text)),
  );
}

/** Commands to try next. */
export function snippet(title, text) {
  return h(
    "figure",
    { class: "snippet" },
    h("figcaption", {}, h("span", {}, title), copyButton(text)),
    h("pre", { tabindex: 0 }, text),
  );
}

/** In place of a list that has nothing in it. */
export function empty(title, explanation, ...snippets) {
  return h("div", { class: "empty" }, h("h2", {}, title), h("p", {}, explanation), snippets);
}

export function button(action, label, { kind = "", id = null, value = null, disabled = false } = {}) {
  return h(
    "button",
    { type: "button", class: `button ${kind}`, "data-do": action, "data-id": id, "data-value": value, disabled },
    label,
  );
}

/** A box of its own; of those without a title, a page has one. */
export function card(title, ...children) {
  return h("section", { class: "card", "data-key": title ?? "card" }, title ? h("h3", {}, title) : null, children);
}
