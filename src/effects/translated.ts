/**
 * Pages that the browser translates. A translator takes each text out of the page and puts a `font` with the translation
 * in its place; what draws the page still holds the text that was taken out, and changes or removes that one. Here what
 * stands in its place is changed and removed with it, so that a translated page neither stops nor goes on showing what is
 * no longer so.
 */

/** What stands in the place of a text that was taken out. */
const standIns = new WeakMap<Node, Element>();

const isFont = (node: Node | null | undefined): node is Element => node instanceof Element && node.tagName === 'FONT';

/** The node that a change meant for `node` concerns: its stand-in when that is what `parent` has. */
function standing<T extends Node>(parent: Node, node: T): Node {
  const found = node.parentNode === parent ? undefined : standIns.get(node);
  return found?.parentNode === parent ? found : node;
}

/** A text that changes after it was taken out: the change shows in its place, to be translated anew. */
const changed = new MutationObserver((records) => {
  for (const { target } of records) {
    const found = standIns.get(target);
    if (found && !target.isConnected) found.textContent = target.textContent;
  }
});

/** Replaced in one step, or put beside and then taken out. */
function noteReplaced({ removedNodes, addedNodes, previousSibling, nextSibling }: MutationRecord): void {
  for (const text of removedNodes) {
    if (!(text instanceof Text) || text.isConnected) continue;
    const font = [...addedNodes, previousSibling, nextSibling].find(isFont);
    if (!font) continue;
    standIns.set(text, font);
    changed.observe(text, { characterData: true });
  }
}

/** Keeps the page working when a translator goes over it, from now on. Call once. */
export function bearTranslation(): void {
  const { removeChild, insertBefore } = Node.prototype;
  Object.defineProperties(Node.prototype, {
    removeChild: {
      value<T extends Node>(this: Node, child: T): T {
        removeChild.call(this, standing(this, child));
        return child;
      },
    },
    insertBefore: {
      value<T extends Node>(this: Node, node: T, before: Node | null): T {
        insertBefore.call(this, node, before === null ? null : standing(this, before));
        return node;
      },
    },
  });
  new MutationObserver((records) => records.forEach(noteReplaced)).observe(document.body, {
    childList: true,
    subtree: true,
  });
}
