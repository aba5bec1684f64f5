// The history of an order as a picture: a line of steps for the order, its notifications and its refunds; below it, in words.

import { h, svg } from "./dom.js";
import { shortMoment, timeText, yuan } from "./money_and_time.js";
import { badge, card } from "./parts.js";
import { t } from "./texts.js";

const LANES = { order: ["placed", "paid", "expired"], refunds: ["refund", "refund-succeeded"], notifications: ["notification", "attempt", "next-attempt"], complaints: ["complaint"] };
const STEP = 104;
const LANE = 62;
const LEFT = 120;
const TOP = 30;
const RADIUS = 8;

const laneOf = (step) => Object.keys(LANES).find((lane) => LANES[lane].includes(step.kind));

function kind(step) {
  if (step.kind === "attempt") {
    if (step.status === null && step.failure === null) return "busy";
    const received = step.status >= 200 && step.status < 300;
    return received === (step.probe || Boolean(step.flaw)) ? "bad" : "good";
  }
  return { paid: "good", "refund-succeeded": "good", placed: "quiet", notification: "quiet", complaint: "bad" }[step.kind] ?? "busy";
}

/** What a step says of itself beside its name: an amount, the status of an answer, an event. */
function told(step) {
  if (step.kind === "attempt") return String(step.status ?? step.failure ?? t("underWay"));
  if (step.amount !== undefined) return yuan(step.amount);
  return step.event_type ?? step.operation ?? "";
}

const name = (step) => t(step.probe ? "step.probe" : `step.${step.kind}`);

export function timeline(order) {
  const steps = order.steps ?? [];
  if (steps.length === 0) return null;
  const lanes = Object.keys(LANES).filter((lane) => steps.some((step) => laneOf(step) === lane));
  return card(
    t("timeline"),
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": t("timeline") }, picture(steps, lanes)),
    h("ol", { class: "steps" }, steps.map(inWords)),
  );
}

/** What the picture has room for: that an order was placed, or when something is due, needs no more words there. */
const drawn = (step) => (["placed", "next-attempt"].includes(step.kind) ? "" : shortened(told(step)));

function picture(steps, lanes) {
  const width = LEFT + steps.length * STEP;
  const height = TOP + lanes.length * LANE;
  const at = steps.map((step, index) => ({ step, x: LEFT + index * STEP + STEP / 2, y: TOP + lanes.indexOf(laneOf(step)) * LANE + 14 }));
  return svg(
    "svg",
    { class: "timeline", width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": summary(steps) },
    lanes.map((lane, index) => laneLine(lane, TOP + index * LANE + 14, at)),
    at.map(mark),
  );
}

const summary = (steps) => t("timelineOf", steps.map((step) => `${timeText(step.at)} ${name(step)} ${told(step)}`.trim()).join("; "));

function laneLine(lane, y, at) {
  const own = at.filter(({ step }) => laneOf(step) === lane);
  return [
    svg("text", { class: "lane", x: 0, y: y + 5 }, t(`lane.${lane}`)),
    svg("line", { x1: own[0].x, y1: y, x2: own.at(-1).x, y2: y }),
  ];
}

function mark({ step, x, y }) {
  return [
    svg("text", { class: "when", x, y: 12 }, timeText(step.at)),
    svg("line", { class: "drop", x1: x, y1: 18, x2: x, y2: y - RADIUS }),
    svg("circle", { class: kind(step), cx: x, cy: y, r: RADIUS }),
    svg("text", { class: "what", x, y: y + 24 }, name(step)),
    svg("text", { class: "told", x, y: y + 38 }, drawn(step)),
  ];
}

const shortened = (text) => (text.length > 15 ? `${text.slice(0, 14)}…` : text);

function inWords(step, index) {
  const link = step.refund_id ? `#refunds/${step.refund_id}` : step.id ? `#notifications/${step.id}` : step.complaint_id ? `#complaints/${step.complaint_id}` : null;
  return h(
    "li",
    { "data-key": index },
    shortMoment(step.at),
    " ",
    link ? h("a", { href: link }, name(step)) : name(step),
    " ",
    told(step) ? badge(told(step), kind(step)) : null,
  );
}
