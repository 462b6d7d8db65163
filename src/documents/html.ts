import type { Document } from '#templates/tree/document.ts';
import style from './html.css?raw';
import { escapeHtml, serialise } from './html-element.ts';
import { htmlTree } from './html-tree.ts';

// The product's light colours and faces, so that the file looks right on its own.
const tokens = `:root{--paper:#fbfaf6;--surface:#fff;--sunken:#f1efe7;--line:#c9cdc8;--ink:#1b2a33;--muted:#4a5a63;
--brand:#0b5563;--brand-tint:#e3f0f1;--kommun:#24508f;--org:#9a4a00;--joint:#1b2a33;--warn-edge:#8a6100;--warn-tint:#fff0b8;
--trace-tint:#fff0b8;--focus-line:#1b2a33;--focus-halo:#ffd23f;--lh-doc:1.6;
--font-ui:"Atkinson Hyperlegible Next",system-ui,"Segoe UI",Roboto,sans-serif;
--font-serif:"IOP Serif","Source Serif 4",Cambria,Georgia,"Times New Roman",serif}
@media print{:root{--paper:#fff;--sunken:#fff;--line:#767676;--ink:#000;--muted:#333;--brand:#000;--brand-tint:#fff;--kommun:#000;
--org:#000;--joint:#000;--warn-edge:#000;--warn-tint:#fff;--lh-doc:1.5}}
body{margin:0;background:var(--paper);color:var(--ink)}main{max-width:50rem;margin:0 auto;padding:2rem 1rem}
@media print{main{max-width:none;padding:0}}
`;

// Nothing in the file may run or be fetched, whoever opens it.
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The document as one HTML file that needs nothing else: for reading, printing and publishing. No script. */
export function toHtml(document: Document): string {
  const article = serialise(htmlTree(document, { titleLevel: 1, traceable: false }));
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(document.title)} – ${escapeHtml(document.subtitle)}</title>
<style>
${tokens}${style}</style>
</head>
<body>
<main>
${article}</main>
</body>
</html>
`;
}
