// Amounts and moments as people read them.

import { h } from "./dom.js";
import { language, t } from "./texts.js";

/** Fen as yuan, such as ¥12.34. */
export function yuan(fen) {
  const sign = fen < 0 ? "-" : "";
  const whole = Math.trunc(Math.abs(fen) / 100);
  return `${sign}¥${whole.toLocaleString("en-US")}.${String(Math.abs(fen) % 100).padStart(2, "0")}`;
}

/** An amount in yuan, with the fen beside it: those are what the API takes. */
export function amount(fen) {
  return h("span", { class: "amount" }, h("b", {}, yuan(fen)), h("small", {}, t("fen", fen.toLocaleString("en-US"))));
}

let ahead = 0;

/** From now on, the sandbox's time is this many seconds ahead of that of this machine. */
export const keepTime = (seconds) => void (ahead = seconds * 1000);

/** What time it is in the sandbox, in milliseconds, as Date.now() gives it. */
export const now = () => Date.now() + ahead;

const CLOCK = { hour: "2-digit", minute: "2-digit", hour12: false };
const SECONDS = { second: "2-digit" };
const DAY = { month: "2-digit", day: "2-digit" };
const YEAR = { year: "numeric" };

/** A moment (RFC 3339) in the reader's own time, with the day unless it is today; as it was sent on hover. */
export function moment(text) {
  return time(text, isToday(text) ? { ...CLOCK, ...SECONDS } : { ...CLOCK, ...SECONDS, ...DAY, ...YEAR });
}

/** The same where there is little room. */
export function shortMoment(text) {
  return time(text, isToday(text) ? { ...CLOCK, ...SECONDS } : { ...CLOCK, ...DAY });
}

/** A moment of today as a clock shows it, with the seconds; of another day with that day. */
export function timeText(text) {
  const options = isToday(text) ? { ...CLOCK, ...SECONDS } : { ...CLOCK, ...DAY };
  return new Intl.DateTimeFormat(language(), options).format(new Date(text));
}

const isToday = (text) => new Date(text).toDateString() === new Date(now()).toDateString();

function time(text, options) {
  return h("time", { datetime: text, title: text }, new Intl.DateTimeFormat(language(), options).format(new Date(text)));
}

/** How long until a moment, such as "in 12 s"; empty once it has passed. */
export function until(text) {
  const seconds = Math.ceil((new Date(text) - now()) / 1000);
  if (seconds <= 0) return "";
  if (seconds < 120) return t("inSeconds", seconds);
  return seconds < 7200 ? t("inMinutes", Math.round(seconds / 60)) : t("inHours", Math.round(seconds / 3600));
}
