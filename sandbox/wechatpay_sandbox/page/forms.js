// Fields to fill in, and what stands in them when the button beside them is pressed.

import { h } from "./dom.js";
import { Refused } from "./sandbox_api.js";
import { t } from "./texts.js";

/**
 * Fields with a button. Each field has the `name` that the control API has for it, and maybe a `kind` (text, number, date,
 * json or one of several `choices`), a `value` to begin with, a `placeholder` and a `label` in the reader's language.
 */
export function form(label, fields, ...buttons) {
  return h("div", { class: "form", role: "group", "aria-label": label, "data-form": true }, fields.map(field), h("div", { class: "buttons" }, buttons));
}

function field({ name, kind = "text", choices = null, value = "", placeholder = "", label = "" }) {
  return h(
    "label",
    { "data-key": name, class: kind === "json" || kind === "long" ? "field wide" : "field" },
    h("span", { class: "field-name" }, label ? `${label} ` : null, h("code", {}, name)),
    input(name, kind, choices, value, placeholder),
  );
}

function input(name, kind, choices, value, placeholder) {
  if (choices) {
    const options = choices.map((choice) => h("option", { value: choice, selected: choice === value }, choice || "–"));
    return h("select", { name, "data-kind": kind }, options);
  }
  if (kind === "json") return h("textarea", { name, "data-kind": kind, rows: 4, spellcheck: "false", placeholder }, value);
  return h("input", {
    name,
    "data-kind": kind,
    type: kind === "date" ? "date" : "text",
    inputmode: kind === "number" ? "numeric" : null,
    value,
    placeholder,
    autocomplete: "off",
    spellcheck: "false",
  });
}

/** The values of the form around `pressed`; what is empty is left out. Throws Refused for what cannot be read. */
export function filled(pressed) {
  const found = {};
  for (const one of pressed.closest("[data-form]")?.querySelectorAll("[name]") ?? []) {
    const text = one.value.trim();
    if (text !== "") found[one.name] = read(one.name, one.dataset.kind, text);
  }
  return found;
}

function read(name, kind, text) {
  if (kind === "number") {
    if (!/^\d+$/.test(text)) throw new Refused(400, "PARAM_ERROR", t("notNumber", name));
    return Number(text);
  }
  if (kind !== "json") return text;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refused(400, "PARAM_ERROR", t("notJson", name, error.message));
  }
}
