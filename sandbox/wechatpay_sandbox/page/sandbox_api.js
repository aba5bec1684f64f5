// The control API of the sandbox: calls, and the stream of what changes.

const PREFIX = "/_sandbox/";
const TOKEN = "wechatpay-sandbox-token";

/** A call was refused; `status`, `code`, `message` and `detail` are those of the reply. */
export class Refused extends Error {
  constructor(status, code, message, detail = null) {
    super(message);
    this.status = status;
    this.code = code;
    this.detail = detail;
  }
}

/** The sandbox cannot be reached. */
export class Unreachable extends Error {}

let askForToken = async () => null;
let asking = null;

/** `ask` is called when the sandbox wants a token that is not known; it resolves to one, or to null. */
export function tokenFrom(ask) {
  askForToken = ask;
}

async function request(path, options = {}) {
  for (;;) {
    const token = sessionStorage.getItem(TOKEN);
    const headers = { ...options.headers, ...(token ? { Authorization: `Bearer ${token}` } : {}) };
    let reply;
    try {
      reply = await fetch(PREFIX + path, { ...options, headers, cache: "no-store", credentials: "omit" });
    } catch (error) {
      if (error.name === "AbortError") throw error;
      throw new Unreachable(error.message);
    }
    if (reply.ok) return reply;
    if (reply.status !== 401) {
      const said = await reply.json().catch(() => ({}));
      throw new Refused(reply.status, said.code ?? String(reply.status), said.message ?? reply.statusText, said.detail);
    }
    // several calls may be refused at once: one question is enough
    if (sessionStorage.getItem(TOKEN) === token) {
      asking ??= askForToken(Boolean(token)).finally(() => (asking = null));
      const given = await asking;
      if (given === null) throw new Refused(401, "SIGN_ERROR", "");
      sessionStorage.setItem(TOKEN, given);
    }
  }
}

/** The JSON below /_sandbox/. Throws Refused and Unreachable, as all of these do. */
export async function get(path) {
  return (await request(path)).json();
}

export async function send(method, path, body = {}) {
  const headers = { "Content-Type": "application/json" };
  return (await request(path, { method, headers, body: JSON.stringify(body) })).json();
}

/** A text below /_sandbox/, such as a bill. */
export async function text(path) {
  return (await request(path)).text();
}

/** The address of a picture that only a call with the token brings; for as long as the page is open. */
export async function picture(path) {
  return URL.createObjectURL(await (await request(path)).blob());
}

/**
 * Calls `changed` with the names of what has changed, until `signal` aborts or the connection ends; `opened` once it
 * is listening. Not EventSource, since that cannot send a token.
 */
export async function listen(signal, opened, changed) {
  const reply = await request("events", { signal });
  opened();
  const reader = reply.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (;;) {
    let part;
    try {
      part = await reader.read();
    } catch (error) {
      if (error.name === "AbortError") throw error;
      throw new Unreachable(error.message);
    }
    if (part.done) return;
    text += part.value;
    const events = text.split("\n\n");
    text = events.pop();
    for (const event of events) {
      const data = event.split("\n").find((line) => line.startsWith("data: "));
      if (data) changed(JSON.parse(data.slice("data: ".length)));
    }
  }
}
