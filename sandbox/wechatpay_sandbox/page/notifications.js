import { h } from "./dom.js";
import { moment, shortMoment, until } from "./money_and_time.js";
import { badge, button, card, empty, facts, folded, number, row, state } from "./parts.js";
import { get, send } from "./sandbox_api.js";
import { receiveNotifications } from "./snippets.js";
import { t } from "./texts.js";

const KINDS = { WAITING: "busy", DELIVERED: "good", REFUSED: "good", GIVEN_UP: "bad" };
// one with a flaw is there to be refused
const kind = (notification) =>
  notification.flaw && notification.state === "DELIVERED" ? "bad" : (KINDS[notification.state] ?? "quiet");

export function notificationRow(notification, selected) {
  return row("notifications", notification.id, {
    title: h("code", {}, notification.event_type),
    under: h("code", {}, notification.subject),
    right: badge(notification.state, kind(notification), t(`notification.${notification.state}`)),
    below: [h("span", {}, t("tries", notification.tries)), shortMoment(notification.created)],
    selected,
  });
}

function detail(notification) {
  return [
    h(
      "header",
      { class: "head" },
      h("h2", { tabindex: -1 }, notification.event_type),
      state(notification.state, kind(notification), `notification.${notification.state}`),
    ),
    h("div", { class: "buttons" }, button("resend", t("resend"), { kind: "primary", id: notification.id })),
    card(
      null,
      facts([
        [t("subject"), number(notification.subject)],
        [t("notifyUrl"), notification.url],
        [t("flaw"), notification.flaw && t(`flaw.${notification.flaw}`)],
        [t("createdAt"), moment(notification.created)],
        [
          t("nextAttempt"),
          notification.next && [moment(notification.next), h("span", { class: "dim" }, " ", until(notification.next))],
        ],
      ]),
      folded("content", t("content"), notification.resource),
      folded("body", t("sealedBody"), notification.body),
    ),
    card(
      t("attempts"),
      notification.attempts.length
        ? h("ol", { class: "attempts" }, [...notification.attempts].reverse().map((made) => attempt(made, notification.flaw)))
        : h("p", { class: "dim" }, t("noAttempts")),
    ),
  ];
}

function attempt(made, flaw) {
  const wrong = made.probe || Boolean(flaw);
  const misanswered = made.status !== null && made.failure !== null;
  const received = made.status !== null && made.status >= 200 && made.status < 300 && !misanswered;
  const outcome = made.status ?? made.failure;
  return h(
    "li",
    { "data-key": `${made.number}${made.probe}` },
    h(
      "div",
      { class: "attempt" },
      h("b", {}, t("attemptNumber", made.number)),
      made.probe ? h("span", { class: "dim" }, t("probe")) : null,
      outcome === null
        ? badge(t("underWay"), "busy")
        : badge(String(outcome), received === wrong ? "bad" : "good"),
      made.probe && outcome !== null && !received ? h("span", { class: "dim" }, t("probeRefused")) : null,
      moment(made.started),
      made.seconds === null ? null : h("span", { class: "dim" }, t("took", made.seconds)),
    ),
    misanswered ? h("p", { class: "warning" }, made.failure) : null,
    received && wrong ? h("p", { class: "warning" }, t(made.probe ? "probeAccepted" : "flawAccepted")) : null,
    made.answer ? folded(`answer${made.number}${made.probe}`, t("answer"), made.answer) : null,
    folded(`headers${made.number}${made.probe}`, t("headersSent"), made.headers),
  );
}

async function resend({ id }) {
  await send("POST", `notifications/${encodeURIComponent(id)}/resend`);
  return t("resent");
}

export const notifications = {
  name: "notifications",
  control: "GET notifications",
  topics: ["notifications"],
  detailTopics: ["notifications"],
  load: async () => (await get("notifications")).notifications,
  open: (id) => get(`notifications/${encodeURIComponent(id)}`),
  row: notificationRow,
  id: (notification) => notification.id,
  count: (items) => items.length,
  empty: ({ about }) => empty(t("noNotifications"), t("noNotificationsText"), receiveNotifications(about)),
  detail,
  actions: { resend },
};
