/** Who may import whom. A file that belongs to no layer is a fault too. */
export interface Layer {
  readonly name: string;
  readonly files: RegExp;
  readonly packages: readonly RegExp[];
  readonly local: readonly RegExp[];
}

const stages = 'parties|need|legal-basis|mutuality|competence|agreement|follow-up';
const method = /^steps\/(case|catalogue|facts|proposals|signals|swedish|walk)\//;
const law = /^steps\/law\//;
const gate = /^steps\/import\//;
const exchange = /^steps\/exchange\//;
const words = new RegExp(`^steps/(${stages})/(schema|content|signals)\\.ts$`);
const templates = /^templates\//;
const ui = /^src\/ui\//;
const documents = /^src\/documents\//;
const anything = /./;

/** First match wins. `own` imports inside the same folder are always allowed. */
export const layers: readonly Layer[] = [
  {
    name: 'step',
    files: words,
    packages: [],
    local: [/^steps\/(catalogue\/(key|step|sources|zod)|signals\/(view|lanes))\.ts$/],
  },
  { name: 'zod module', files: /^steps\/catalogue\/zod\.ts$/, packages: [/^zod/], local: [] },
  // What is open between the parties is all that the law asks of the exchange.
  { name: 'law', files: law, packages: [], local: [method, law, /^steps\/exchange\/open-disagreements\.ts$/] },
  { name: 'import gate', files: gate, packages: [], local: [method, gate] },
  {
    name: 'exchange',
    files: exchange,
    packages: [/^@noble\/hashes/, /^fflate$/],
    local: [method, law, gate, exchange],
  },
  { name: 'method', files: method, packages: [/^@noble\/hashes/], local: [method, words, law] },
  { name: 'templates', files: templates, packages: [], local: [templates, method, law, exchange] },
  { name: 'ui', files: ui, packages: [/^react/], local: [ui, method] },
  {
    name: 'documents',
    files: documents,
    packages: [
      /^react/,
      /^jspdf$/,
      /^docx$/,
      /^fflate$/,
      /^@noble\/hashes/,
      /^node:/,
      /^subset-font$/,
      /^fontverter$/,
      /^harfbuzzjs$/,
    ],
    local: [documents, /^templates\/(tree\/(document|labels)|fields\/fields)\.ts$/, method, gate],
  },
  // The table of places knows each screen by its loader, and by nothing else.
  {
    name: 'place table',
    files: /^src\/wizard\/place-table\.ts$/,
    packages: [/^react$/],
    local: [/^src\/app\/places\//],
  },
  { name: 'wizard', files: /^src\/wizard\//, packages: [/^xstate/], local: [/^src\/wizard\//, method] },
  {
    name: 'effects',
    files: /^src\/effects\//,
    packages: [/^idb$/],
    local: [/^src\/effects\//, method, gate, documents],
  },
  {
    name: 'examples',
    files: /^src\/examples\//,
    packages: [/^node:/],
    local: [/^src\/examples\//, method, words, law, gate],
  },
  // Benchmarks set other libraries beside ours; the product never loads them.
  { name: 'benchmarks', files: /^src\/cli\/(bench|pdf-peers)/, packages: [anything], local: [anything] },
  { name: 'build', files: /^src\/build\//, packages: [/^node:/, /^vite$/], local: [/^src\/build\//] },
  { name: 'workshop', files: /^src\/workshop\//, packages: [], local: [/^src\/workshop\//, method, law, gate] },
  {
    name: 'cli',
    files: /^src\/cli\//,
    packages: [/^node:/, /^vite$/],
    local: [
      /^src\/cli\//,
      method,
      words,
      law,
      gate,
      exchange,
      templates,
      documents,
      /^src\/examples\//,
      /^src\/wizard\//,
    ],
  },
  {
    name: 'app',
    files: /^src\/(app\/|main\.tsx)/,
    packages: [/^react/, /^xstate/, /^@xstate/, /^qr$/],
    local: [anything],
  },
  { name: 'test', files: /^test\//, packages: [anything], local: [anything] },
];
