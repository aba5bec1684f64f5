// Elements from plain descriptions, and a page that is renewed without losing focus, scroll position or selection.
//
// Whatever is shown becomes a text node or an attribute: there is no way from here to markup.

/** An element. `attributes`: true writes an empty one, false, null and undefined none. Children: nodes, text, lists. */
export function h(name, attributes, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** An element of a picture, as SVG has it. */
export function svg(name, attributes, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
}

function fill(element, attributes, children) {
  for (const [attribute, value] of Object.entries(attributes ?? {})) {
    if (value === true) element.setAttribute(attribute, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(attribute, String(value));
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Makes what stands in `element` equal to `children`, with as many of its nodes kept as can be. */
export function renew(element, ...children) {
  const fresh = document.createElement("div");
  fresh.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  renewChildren(element, fresh);
}

const keyOf = (node) => (node.nodeType === Node.ELEMENT_NODE ? node.dataset.key : undefined);

function renewChildren(old, fresh) {
  const keyed = new Map();
  for (const node of old.children) if (keyOf(node) !== undefined) keyed.set(keyOf(node), node);
  let at = old.firstChild;
  for (const node of [...fresh.childNodes]) {
    const key = keyOf(node);
    const known = key === undefined ? (at && keyOf(at) === undefined ? at : null) : keyed.get(key);
    if (!known || known.nodeName !== node.nodeName) {
      old.insertBefore(node, at);
      continue;
    }
    if (known === at) at = at.nextSibling;
    else old.insertBefore(known, at);
    renewNode(known, node);
  }
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}

// What belongs to the reader: a section that was opened stays open, a field keeps what was typed.
const KEPT = { DETAILS: ["open"], INPUT: ["value", "checked"] };

function renewNode(old, fresh) {
  if (old.nodeType !== Node.ELEMENT_NODE) {
    if (old.data !== fresh.data) old.data = fresh.data;
    return;
  }
  const kept = KEPT[old.nodeName] ?? [];
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name) && !kept.includes(name)) old.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) !== value && !kept.includes(name)) old.setAttribute(name, value);
  }
  renewChildren(old, fresh);
}
