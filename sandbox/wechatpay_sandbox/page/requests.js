import { h } from "./dom.js";
import { moment, shortMoment } from "./money_and_time.js";
import { badge, card, copyButton, empty, facts, number, row, snippet } from "./parts.js";
import { get } from "./sandbox_api.js";
import { makeCall } from "./snippets.js";
import { has, t } from "./texts.js";

const VERDICTS = { accepted: "good", refused: "bad", unchecked: "quiet" };
const PARTS = ["HTTP method", "URL", "timestamp", "nonce_str", "body"];

const status = (request) => (request.status === null ? t("noReply") : String(request.status));
const isGood = (request) => request.status !== null && request.status < 400;
const statusBadge = (request) => badge(status(request), isGood(request) ? "good" : "bad", request.code ?? "");

function requestRow(request, selected) {
  return row("requests", String(request.number), {
    title: h("span", {}, h("b", { class: "method" }, request.method), " ", h("code", {}, request.target)),
    under: request.operation ? h("code", {}, request.operation) : (request.code ?? ""),
    right: statusBadge(request),
    below: [
      request.signature === "refused" ? h("span", { class: "bad-text" }, t("refused")) : null,
      request.fault ? h("span", { class: "busy-text" }, t("fault")) : null,
      request.unknown.length ? h("span", { class: "busy-text" }, t("unknownParts")) : null,
      shortMoment(request.at),
    ],
    selected,
  });
}

function detail(request) {
  const error = request.reply.error;
  const reasons = error?.detail?.sign_information;
  return [
    h(
      "header",
      { class: "head" },
      h("h2", { tabindex: -1 }, h("b", { class: "method" }, request.method), " ", h("code", {}, request.target)),
      statusBadge(request),
    ),
    card(
      t("signature"),
      h("p", {}, badge(t(request.signature), VERDICTS[request.signature]), " ", explanation(request)),
      request.signature === "unchecked" ? null : canonical(request.canonical),
      reasons
        ? [h("h4", {}, t("signInformation")), facts(Object.entries(reasons).map(([name, value]) => [name, shown(value)]))]
        : null,
      request.authorization
        ? [
            h("h4", {}, t("authorizationParts")),
            facts(Object.entries(request.authorization).map(([name, value]) => [name, h("code", {}, value)])),
          ]
        : null,
    ),
    refusedFields(error),
    request.unknown.length ? card(t("unknownParts"), h("p", { class: "dim" }, t("unknownPartsText")), unknown(request)) : null,
    card(
      t("reply"),
      facts([
        [t("status"), `${status(request)}${request.code ? ` ${request.code}` : ""}`],
        [t("requestId"), number(request.request_id)],
        [t("operation"), request.operation && h("code", {}, request.operation)],
        [t("at"), moment(request.at)],
        [t("duration"), `${request.milliseconds} ms`],
        [t("struckBy"), request.fault && badge(request.fault, "busy")],
      ]),
      reply(request.reply),
    ),
    request.curl ? snippet(t("asCurl"), request.curl) : card(t("asCurl"), h("p", { class: "dim" }, t("noCurl"))),
  ];
}

function unknown(request) {
  return facts(
    request.unknown.map((part) => [
      t(`unknown.${part.kind}`),
      h("code", { class: "raw" }, `${part.where} ${part.pointer}`),
    ]),
  );
}

function explanation(request) {
  if (request.signature === "accepted") return t("acceptedText");
  if (request.signature === "unchecked") return t("uncheckedText");
  const error = request.reply.error;
  const key = `verdict.${String(error?.detail?.detail?.issue ?? "").replaceAll(" ", "-")}`;
  return has(key) ? t(key) : (error?.message ?? "");
}

/** Which fields of the request were refused, in the reader's language where the reason has a text. */
function refusedFields(error) {
  const issues = error?.detail?.issues ?? (error?.detail?.reason ? [error.detail] : []);
  if (issues.length === 0) return null;
  return card(
    t("refusedFields"),
    facts(
      issues.map((issue) => [
        h("code", {}, `${issue.location} ${issue.field}`),
        has(`reason.${issue.reason}`) ? [t(`reason.${issue.reason}`), " ", badge(issue.issue, "quiet")] : issue.issue,
      ]),
    ),
  );
}

const shown = (value) => h("code", { class: "raw" }, String(value));

/** The five lines by name, each with the line feed that belongs to it. */
function canonical(message) {
  if (message === null) return [h("h4", {}, t("canonical")), h("p", { class: "dim" }, t("canonicalNone"))];
  const lines = message.text.split("\n");
  const head = lines.slice(0, 4);
  const body = lines.slice(4).join("\n");
  const parts = [...head.map((line) => `${line}\n`), body];
  return [
    h("h4", {}, t("canonical")),
    h("p", { class: "dim" }, t("canonicalText"), message.cut ? ` ${t("canonicalCut", message.length)}` : ""),
    h(
      "div",
      { class: "block" },
      copyButton(message.text),
      h(
        "div",
        { class: "canonical", tabindex: 0 },
        parts.map((part, index) => [h("span", { class: "part" }, PARTS[index]), h("pre", {}, withLineFeeds(part))]),
      ),
    ),
  ];
}

function withLineFeeds(text) {
  return text
    .split("\n")
    .map((line, index, all) => [line, index < all.length - 1 ? [h("i", { class: "lf", "aria-hidden": "true" }), "\n"] : null]);
}

function reply(answer) {
  if (answer.length === 0) return h("p", { class: "dim" }, t("noReplyBody"));
  return [
    answer.text.length < answer.length && new TextEncoder().encode(answer.text).length < answer.length
      ? h("p", { class: "dim" }, t("replyCut", answer.length))
      : null,
    h("div", { class: "block" }, copyButton(answer.text), h("pre", { tabindex: 0 }, indented(answer.text))),
  ];
}

function indented(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

export const requests = {
  name: "requests",
  control: "GET requests",
  whenShown: true,
  topics: ["requests"],
  detailTopics: [],
  load: async () => (await get("requests")).requests,
  open: (id) => get(`requests/${encodeURIComponent(id)}`),
  row: requestRow,
  id: (request) => String(request.number),
  count: () => null,
  note: () => t("keptInMemory"),
  empty: ({ about }) => empty(t("noRequests"), t("noRequestsText"), makeCall(about)),
  detail,
  actions: {},
};
