// What both pages have around their content: the connection, the language, notices, the question for the token.

import { h, renew } from "./dom.js";
import { Refused, Unreachable, listen, tokenFrom } from "./sandbox_api.js";
import { switchLanguage, t } from "./texts.js";

const SAID_SECONDS = 6;
const LONGEST_PAUSE_SECONDS = 5;

const by = (id) => document.getElementById(id);
let saidUntil = 0;
let connection = "connecting";

export const pause = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));

/** Tells the reader that something was done. */
export async function say(text) {
  renew(by("said"), h("p", {}, text));
  saidUntil = Date.now() + SAID_SECONDS * 1000;
  await pause(SAID_SECONDS);
  if (Date.now() >= saidUntil) renew(by("said"));
}

/** Tells the reader what went wrong, until it is closed; anything but a refused or failed call is thrown on. */
export function complain(error) {
  if (!(error instanceof Refused || error instanceof Unreachable)) throw error;
  const text = error instanceof Unreachable ? t("lost") : error.message || t("tokenMissing");
  renew(
    by("wrong"),
    h(
      "p",
      {},
      error.code ? h("b", {}, `${error.code} `) : null,
      text,
      h("button", { type: "button", class: "close", "data-do": "hush", "aria-label": t("close") }, "×"),
    ),
  );
}

/** The bar on top: brand, whatever stands in `between`, connection, language. */
export function drawBar(...between) {
  renew(
    by("bar"),
    h("a", { class: "brand", href: "/" }, h("img", { src: "/page/icon.svg", width: 28, height: 28, alt: "" }), h("h1", {}, t("title"))),
    h("div", { class: "facts-line" }, between),
    h("span", { class: `connection ${connection}`, id: "live" }, t(connection)),
    h("button", { type: "button", class: "button small", "data-do": "language", id: "language" }, t("otherLanguage")),
  );
}

/**
 * Runs a page: `opened` is called at each connection, when everything must be looked at anew; `changed` with what has
 * changed; `draw` whenever the frame has. `actions` are called by the data-do of what was pressed, with its data and
 * its element, and may resolve to what is to be said.
 */
export function run({ opened, changed, draw, actions }) {
  const all = {
    ...actions,
    hush: () => renew(by("wrong")),
    language: () => switchLanguage(),
    copy: async ({ text }) => {
      await copy(text);
      return t("copied");
    },
  };
  document.addEventListener("click", async (event) => {
    const pressed = event.target.closest("[data-do]");
    if (!pressed || pressed.ariaBusy === "true") return;
    // the link to the content: its address would be taken for a section
    if (pressed.nodeName === "A") event.preventDefault();
    pressed.ariaBusy = "true";
    try {
      const said = await all[pressed.dataset.do](pressed.dataset, pressed);
      if (said) say(said);
    } catch (error) {
      complain(error);
    } finally {
      pressed.ariaBusy = null;
      draw();
    }
  });
  tokenFrom(askForToken);
  const become = (word) => {
    connection = word;
    draw();
  };
  stayConnected(
    async () => {
      become("live");
      await opened();
    },
    changed,
    become,
  );
}

async function copy(text) {
  // browsers have no clipboard for pages over http, unless they come from this machine
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = document.body.appendChild(h("textarea", { class: "skip" }, text));
  field.select();
  document.execCommand("copy");
  field.remove();
}

// A page that nobody looks at does not listen: browsers give one server six connections, over all their tabs.
async function stayConnected(opened, changed, become) {
  for (let failures = 0; ; failures++) {
    await visible();
    const leave = new AbortController();
    const hidden = () => document.hidden && leave.abort();
    document.addEventListener("visibilitychange", hidden);
    try {
      await listen(
        leave.signal,
        () => {
          failures = 0;
          opened().catch(complain);
        },
        (names) => changed(names).catch(complain),
      );
    } catch (error) {
      if (error instanceof Refused) {
        complain(error);
        return;
      }
      if (error.name !== "AbortError" && !(error instanceof Unreachable)) throw error;
    } finally {
      document.removeEventListener("visibilitychange", hidden);
    }
    if (!document.hidden) {
      become("lost");
      await pause(Math.min(failures + 1, LONGEST_PAUSE_SECONDS));
    }
  }
}

function visible() {
  return new Promise((done) => {
    const look = () => {
      if (document.hidden) return;
      document.removeEventListener("visibilitychange", look);
      done();
    };
    document.addEventListener("visibilitychange", look);
    look();
  });
}

function askForToken(wrong) {
  const dialog = by("token");
  renew(
    dialog,
    h(
      "form",
      { method: "dialog" },
      h("h2", {}, t("tokenTitle")),
      h("p", {}, t("tokenText")),
      wrong ? h("p", { class: "warning" }, t("tokenWrong")) : null,
      h("label", {}, t("token"), h("input", { type: "password", name: "token", required: true, autocomplete: "off" })),
      h("button", { type: "submit", class: "button primary", value: "given" }, t("tokenSend")),
    ),
  );
  const field = dialog.querySelector("input");
  field.value = "";
  dialog.returnValue = "";
  dialog.showModal();
  field.focus();
  return new Promise((answered) => {
    dialog.addEventListener("close", () => answered(dialog.returnValue === "given" ? field.value : null), { once: true });
  });
}
