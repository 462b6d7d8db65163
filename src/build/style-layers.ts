/**
 * Build step: which style wins is said by the folder it stands in, never by the order in which pages are opened. The
 * folders of `src/` are the layers; a later one in the list wins over an earlier one whatever the selectors are.
 */
import type { Plugin } from 'vite';

/** From the ground up: elements and tokens, components, documents, the frame, parts that places share, the places. */
const layers = [
  ['ui', /\/src\/ui\//],
  ['documents', /\/src\/documents\//],
  ['shell', /\/src\/app\/shell\//],
  ['parts', /\/src\/app\/parts\//],
  ['places', /\/src\/app\/places\//],
] as const;

const order = `@layer ${layers.map(([name]) => name).join(', ')};\n`;

/** The style sheet inside its layer. A sheet outside the folders stops the build; what is asked for as text is left alone. */
export function inLayer(path: string, css: string): string {
  const layer = layers.find(([, folder]) => folder.test(path));
  if (!layer) throw new Error(`${path} belongs to no layer of styles. See src/build/style-layers.ts.`);
  // Imports cannot stand in a layer: the sheet that has them says the layer of each.
  if (/^\s*@import/m.test(css)) return order + css;
  return `${order}@layer ${layer[0]} {\n${css}\n}\n`;
}

export function styleLayers(): Plugin {
  return {
    name: 'style-layers',
    enforce: 'pre',
    transform: {
      filter: { id: { include: /\.css$/, exclude: /node_modules/ } },
      handler: (css, id) => ({ code: inLayer(id, css), map: null }),
    },
  };
}
