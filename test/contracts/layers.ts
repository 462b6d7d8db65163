/** Who may import whom. A file that belongs to no layer is a fault too. */
export interface Layer {
  readonly name: string;
  readonly files: RegExp;
  readonly packages: readonly RegExp[];
  readonly local: readonly RegExp[];
  /** May be loaded when it is needed, by `import()`, and in no other way. */
  readonly lazy?: readonly RegExp[];
}

const stages = 'parties|need|legal-basis|mutuality|competence|agreement|follow-up';
const method = /^steps\/(case|catalogue|facts|proposals|signals|swedish|walk)\//;
/** Who we are, what is asked, what was answered: the ground that everything else of the method stands on. */
const ground = /^steps\/(case|catalogue)\//;
const facts = /^steps\/facts\//;
const numbers = /^steps\/swedish\/numbers\.ts$/;
const swedish = /^steps\/swedish\//;
const law = /^steps\/law\//;
const gate = /^steps\/import\//;
const exchange = /^steps\/exchange\//;
const pack = /^steps\/package\//;
const packageInCase = /^steps\/package\/in-case\.ts$/;
const words = new RegExp(`^steps/(${stages})/(schema|content|signals(?:-[a-z-]+)?)\\.ts$`);
const templates = /^templates\//;
const ui = /^src\/ui\//;
const documents = /^src\/documents\//;
const wizard = /^src\/wizard\//;
const shell = /^src\/app\/shell\//;
const parts = /^src\/app\/parts\//;
const places = /^src\/app\/places\//;
/** All that neither draws nor stores: what screens are made from. */
const pure = [method, words, law, gate, exchange, pack, templates, /^src\/(workshop|examples)\//];
const anything = /./;

/** First match wins. `own` imports inside the same folder are always allowed. */
export const layers: readonly Layer[] = [
  {
    name: 'step',
    files: words,
    packages: [],
    local: [/^steps\/(catalogue\/(key|step|when|sources|zod)|signals\/(view|lanes))\.ts$/, numbers],
  },
  { name: 'zod module', files: /^steps\/catalogue\/zod\.ts$/, packages: [/^zod/], local: [] },
  // What is open between the parties is all that the law asks of the exchange, and a stricter limit all it asks of a package.
  {
    name: 'law',
    files: law,
    packages: [],
    local: [ground, facts, swedish, law, /^steps\/exchange\/open-disagreements\.ts$/, packageInCase],
  },
  { name: 'import gate', files: gate, packages: [], local: [method, gate] },
  {
    name: 'exchange',
    files: exchange,
    packages: [/^@noble\/hashes/, /^fflate$/],
    local: [method, law, gate, exchange],
  },
  // What is true of a case is told to the walk, the law and the documents; it asks none of them.
  // Numbers and dates in words stand on nothing, so that the start page can load them alone.
  { name: 'numbers', files: numbers, packages: [], local: [] },
  { name: 'catalogue', files: /^steps\/catalogue\//, packages: [], local: [/^steps\/catalogue\//, words, numbers] },
  { name: 'case', files: /^steps\/case\//, packages: [/^@noble\/hashes/], local: [ground, numbers] },
  { name: 'facts', files: facts, packages: [], local: [ground, facts] },
  { name: 'swedish', files: swedish, packages: [], local: [ground, facts, swedish] },
  // A sum that is proposed is the one of the day.
  {
    name: 'proposals',
    files: /^steps\/proposals\//,
    packages: [],
    local: [ground, facts, swedish, /^steps\/law\/values\//],
  },
  {
    name: 'signals',
    files: /^steps\/signals\//,
    packages: [],
    local: [ground, facts, words, /^steps\/proposals\//],
  },
  {
    name: 'walk',
    files: /^steps\/walk\//,
    packages: [/^@noble\/hashes/],
    local: [ground, facts, swedish, law, /^steps\/(walk|signals)\//],
  },
  // A kommun's own package: read by the gate's hand, held against the values of the day, and kept in the case.
  { name: 'package', files: pack, packages: [], local: [method, pack, gate, /^steps\/law\/values\//] },
  { name: 'templates', files: templates, packages: [], local: [templates, method, law, exchange, pack] },
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
    local: [documents, /^templates\/(tree\/(document|gap-words|labels)|fields\/fields)\.ts$/, method, gate],
  },
  // The table of places knows each screen by its loader, and by nothing else.
  {
    name: 'place table',
    files: /^src\/wizard\/place-table\.ts$/,
    packages: [/^react$/],
    local: [/^src\/app\/places\//],
  },
  {
    name: 'wizard',
    files: /^src\/wizard\//,
    packages: [/^xstate/],
    local: [/^src\/wizard\//, /^templates\/needs\//, method],
  },
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
  { name: 'build', files: /^src\/build\//, packages: [/^node:/, /^vite$/], local: [/^src\/build\//] },
  { name: 'workshop', files: /^src\/workshop\//, packages: [], local: [/^src\/workshop\//, method, law, gate] },
  {
    name: 'cli',
    files: /^src\/cli\//,
    packages: [/^node:/, /^vite$/, /^xstate$/],
    local: [
      /^src\/cli\//,
      method,
      words,
      law,
      gate,
      exchange,
      pack,
      templates,
      documents,
      /^src\/examples\//,
      /^src\/wizard\//,
    ],
  },
  // The one edge between the app and the device: what is not handed out from here is not reached.
  { name: 'device', files: /^src\/app\/shell\/device\.ts$/, packages: [], local: [/^src\/effects\//] },
  {
    name: 'entry',
    files: /^src\/main\.tsx$/,
    packages: [/^react/],
    local: [shell, ui, /^src\/effects\//, /^src\/app\/places\/start\/StartPage\.tsx$/],
  },
  // The shell opens every place and knows none of them: each is fetched when somebody goes there.
  {
    name: 'shell',
    files: shell,
    packages: [/^react/, /^xstate/, /^@xstate/],
    local: [shell, parts, ui, wizard, ...pure],
    lazy: [places],
  },
  {
    name: 'app part',
    files: parts,
    packages: [/^react/, /^xstate/, /^@xstate/, /^qr(\/|$)/],
    local: [shell, parts, ui, wizard, documents, ...pure],
  },
  // A place is its own folder. What two places share is a part.
  {
    name: 'place',
    files: places,
    packages: [/^react/, /^xstate/, /^@xstate/],
    local: [shell, parts, ui, wizard, documents, ...pure],
  },
  { name: 'test', files: /^test\//, packages: [anything], local: [anything] },
];
