/** What the translator of a browser does to a page. */

/** Puts each text into a `font` of its own, now and after every change, as the translators of browsers do. Runs in the page. */
export function translate(): void {
  const skipped = new Set(['SCRIPT', 'STYLE', 'TEXTAREA', 'FONT']);
  const wrap = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) texts.push(node);
    for (const text of texts) {
      const parent = text.parentElement;
      // Pictures are left as they are by every translator.
      if (!(parent instanceof HTMLElement) || skipped.has(parent.tagName) || text.data.trim() === '') continue;
      const font = document.createElement('font');
      font.textContent = text.data;
      text.replaceWith(font);
    }
  };
  const observer = new MutationObserver(() => {
    observer.disconnect();
    wrap(document.body);
    observer.observe(document.body, { childList: true, subtree: true });
  });
  wrap(document.body);
  observer.observe(document.body, { childList: true, subtree: true });
}
