import { unzlibSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkPdf } from '#src/documents/pdf/check.ts';
import { toPdf } from '#src/documents/pdf/pdf.ts';
import { asPrinted } from '#src/documents/pdf/unprintable.ts';
import { plain, plainWords } from '#src/documents/plain.ts';
import type { Document } from '#templates/tree/document.ts';
import { agreement, documentOf, fonts } from './documents-sample.ts';
import { openPdf } from './pdf-reader.ts';

const kinds: Document['kind'][] = [
  'agreement',
  'memo',
  'initiative',
  'assessment',
  'route',
  'questions',
  'everything',
  'minutes',
  'promises',
  'example',
];

/** The file with its content streams unpacked, so that a defect can be planted in them. */
function unpacked(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  return text.replace(
    /\/Length (\d+)\n\/Filter \/FlateDecode\n>>\nstream\n([\s\S]*?)\nendstream/g,
    (whole, _, data: string) => {
      const content = Buffer.from(unzlibSync(Buffer.from(data, 'latin1'))).toString('latin1');
      if (!content.includes(' BDC')) return whole;
      return `/Length ${content.length}\n>>\nstream\n${content}\nendstream`;
    },
  );
}

describe('kontrollen av färdiga PDF-filer', () => {
  let good = '';
  beforeAll(async () => {
    const attachCase = { name: 'fall.iop.json', bytes: new TextEncoder().encode('{"å":1}') };
    good = unpacked(await toPdf(agreement, fonts, { attachCase }));
  });
  const faultsOf = (text: string) => checkPdf(Buffer.from(text, 'latin1')).faults;

  test.each(kinds)('finner inget fel i %s', async (kind) => {
    expect(checkPdf(await toPdf({ ...agreement, kind }, fonts)).faults).toEqual([]);
  });

  test('finner inget fel i filen med arbetsfil, i ett tomt dokument eller i ett utan nummer', async () => {
    expect(faultsOf(good)).toEqual([]);
    expect(checkPdf(await toPdf(documentOf([]), fonts)).faults).toEqual([]);
    const blocks = agreement.blocks.filter((block) => block.kind === 'table' || block.kind === 'callout');
    expect(checkPdf(await toPdf(documentOf(blocks), fonts)).faults).toEqual([]);
  });

  test('tål tomma texter: stycke, listpunkt, cell, titel', async () => {
    const empty = documentOf(
      [
        { kind: 'heading', level: 2, numbered: 'section', id: 'K01', runs: [] },
        { kind: 'paragraph', numbered: true, id: 'K01-1', runs: [] },
        { kind: 'paragraph', runs: [{ text: ' ' }] },
        { kind: 'list', style: 'letters', items: [{ runs: [] }, { runs: [{ text: 'b' }] }] },
        {
          kind: 'table',
          caption: 'Tom',
          columns: [{ header: 'A' }, { header: '' }],
          rows: [[[], []], [[{ text: 'x' }]]],
        },
        { kind: 'table', caption: 'Utan rader', columns: [{ header: 'A' }], rows: [] },
      ],
      { title: '', parties: [], marks: [], stamp: '', footer: '' },
    );
    const { faults, text } = checkPdf(await toPdf(empty, fonts));
    expect(faults).toEqual([]);
    expect(plain(text)).toBe(plain(`${empty.subtitle} ${plainWords(empty)}`));
  });

  test('läser taggträdet tecken för tecken, med mellanslag sist på varje bruten rad', () => {
    const { text } = checkPdf(Buffer.from(good, 'latin1'));
    expect(plain(text)).toBe(asPrinted(plainWords(agreement), fonts));
  });

  const mutants: [string, string | RegExp, string, RegExp][] = [
    ['M1 språk', '/Lang (sv-SE)', '/Lxng (sv-SE)', /språk/],
    ['M2 titel i fönstret', '/DisplayDocTitle true', '/DisplayDocTitle null', /titeln visas/],
    ['M3 rubrikcell utan Scope', '/Scope /Column', '/Scxpe /Column', /Scope/],
    ['M4 pdfuaid', '<pdfuaid:part>1<', '<pdfuaid:part>7<', /pdfuaid/],
    ['M5 Marked', '/Marked true', '/Marked null', /taggad/],
    ['M6 tabbordning', '/Tabs /S', '/Tabs /R', /tabbordning/],
    ['M7 länk utan Contents', '/Contents <FEFF', '/Cxntents <FEFF', /beskrivning/],
    ['M8 okänd roll', '/S /Caption', '/S /Cxption', /okänd roll/],
    ['M9 rubriknivå', '/S /H2', '/S /H4', /rubriknivå|okänd roll/],
    ['M9b rubriknivå', '/S /H1', '/S /H3', /rubriknivå/],
    ['M10 tabellnästling', '/S /TR', '/S /TD', /får inte stå i/],
    ['M11 sidfot utan artefakt', '/Artifact <</Type /Pagination', '/Brtifact <</Type /Pagination', /varken/],
    ['M12 ToUnicode', '/ToUnicode', '/TxUnicode', /ToUnicode/],
    ['M13 FontFile2', '/FontFile2', '/FxntFile2', /inbäddat/],
    ['M14 CIDToGIDMap', '/CIDToGIDMap', '/CxDToGIDMap', /CIDToGIDMap/],
    ['M15 StructParents', '/StructParents 0', '/StrxctParents 0', /StructParents/],
    ['M16 StructParent', /\/StructParent (\d)/, '/StrxctParent $1', /StructParent/],
    ['M17 dc:title', '<dc:title>', '<dc:txtle>', /titel saknas/],
    ['M18 teckenbredd', /\/W \[(\d+) \[(\d)\d\d/, '/W [$1 [$200', /bredder/],
    ['M19 otaggat stycke', /\/P <<\/MCID (\d+)>> BDC/, '/P <</MCXD $1>> BDC', /varken|ParentTree/],
    ['M20 EMC saknas', '\nEMC\n', '\nEMX\n', /EMC|märkt innehåll/],
    ['M21 listnästling', '/S /LBody', '/S /LXody', /okänd roll|listpost/],
    ['M22 AFRelationship', '/AFRelationship', '/AFRxlationship', /AFRelationship/],
    ['M23 färgprofil', '/OutputIntents', '/OxtputIntents', /färgprofil/],
    ['M24 bokmärken', /\/Outlines (\d)/, '/Oxtlines $1', /bokmärken/],
    ['länk till en sida som inte finns', /(?<=\/Contents <[0-9A-F]+>\s*\/Dest \[)\d+/, '9999', /sida som inte finns/],
    ['länk som inte leder någonstans', /(\/Contents <[0-9A-F]+>\s*)\/Dest/, '$1/Dxst', /otillåten adress/],
    ['innehåll som inte är en lista', '/S /TOCI', '/S /TOXI', /okänd roll/],
    ['figur utan Alt', /\/Alt <FEFF/, '/Axt <FEFF', /alternativtext/],
    ['figur med tom Alt', /\/Alt <FEFF[0-9A-F]+>/, '/Alt <FEFF>', /alternativtext/],
    ['figur utan BBox', '/BBox', '/BXox', /BBox/],
    ['ParentTree', /\/Nums \[0 \[(\d+) 0 R (\d+) 0 R/, '/Nums [0 [$2 0 R $1 0 R', /ParentTree/],
  ];

  test.each(mutants)('upptäcker %s', (_, find, replace, fault) => {
    const bad = good.replace(find, replace);
    expect(bad).not.toBe(good);
    expect(faultsOf(bad).join('\n')).toMatch(fault);
  });
});

describe('ett ord som delas av en radbrytning', () => {
  const long = 'Kommunikationsochtillgänglighetsanpassningsverksamhetens'.repeat(3);
  const cut = () => toPdf(documentOf([{ kind: 'paragraph', runs: [{ text: `före ${long} efter\nny rad` }] }]), fonts);

  test('läses som ett ord, och en ny rad skiljer två ord åt', async () => {
    const { faults, text } = checkPdf(await cut());
    expect(faults).toEqual([]);
    expect(plain(text)).toContain(`före ${long} efter ny rad`);
  });

  test('får inte sakna ActualText', async () => {
    const text = Buffer.from(await cut()).toString('latin1');
    const bad = Buffer.from(text.replaceAll('/ActualText', '/AxtualText'), 'latin1');
    expect(checkPdf(bad).faults).toContain('avdelat ord utan ActualText');
  });
});

describe('PDF:en för en läsare', () => {
  test('har språk, titel, bokmärken, taggar och bilaga', async () => {
    const bytes = new TextEncoder().encode('{"namn":"Lyktan"}');
    const pdf = await openPdf(await toPdf(agreement, fonts, { attachCase: { name: 'ärende.iop.json', bytes } }));
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: 'sv-SE', Title: 'Lyktans öppna kvällar', Creator: 'IOP-verkstaden' });
    expect((await pdf.getMarkInfo())?.['Marked']).toBe(true);
    const outline = await pdf.getOutline();
    expect(outline.map((item) => item.title).slice(0, 3)).toEqual([
      '1 Parter',
      '2 Bakgrund och gemensamt behov',
      '3 Kommunens medfinansiering',
    ]);
    const attachments: Record<string, { content: Uint8Array }> = await pdf.getAttachments();
    expect(Object.values(attachments).map((one) => new TextDecoder().decode(one.content))).toEqual([
      '{"namn":"Lyktan"}',
    ]);
    await pdf.destroy();
  });

  test('en titel med streck, citattecken och parentes kommer fram hel', async () => {
    const title = 'Kvällar – ”öppet” (även helger) \\ >> /AA';
    const pdf = await openPdf(await toPdf({ ...agreement, title }, fonts));
    expect((await pdf.getMetadata()).info).toMatchObject({ Title: title });
    await pdf.destroy();
  });
});
