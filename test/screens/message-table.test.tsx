/** Every message of the table of messages about files, reached through the page by a file that leads to it. */
import { readFileSync } from 'node:fs';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { ReceivePage } from '#src/app/places/exchange/ReceivePage.tsx';
import { browser, type Device, type NewVersion, type ReadableFile, type Trouble } from '#src/app/shell/device.ts';
import { OpenFile } from '#src/app/shell/OpenFile.tsx';
import { createSession } from '#src/app/shell/session.ts';
import { StartContext } from '#src/app/shell/start.ts';
import { chooseFile } from '#src/effects/files.ts';
import { memoryTables } from '#src/effects/memory-tables.ts';
import { storeOn } from '#src/effects/store.ts';
import { createStore } from '#src/ui/store.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { serialiseCase, withRev } from '#steps/case/revision.ts';
import { handOver } from '#steps/exchange/hand-over.ts';
import { exchangeTexts, nothingChanged, notices, sizeLimit, type stops } from '#steps/import/messages.ts';
import { maxMembers } from '#steps/import/scan.ts';
import { answer, at, emptyCase, withEdits } from '../support/cases.ts';
import { bytesOf, validCase, validText } from '../support/valid-case.ts';
import { openCasePage } from './CasePages.tsx';

afterEach(cleanup);

const wait = { timeout: 60_000 } as const;

interface Given {
  readonly files: readonly ReadableFile[];
  readonly folder?: boolean;
}

const fileOf = (bytes: Uint8Array): ReadableFile => ({
  name: 'fil.iop.json',
  size: bytes.length,
  arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
});
const bytes = (...some: number[]): Given => ({ files: [fileOf(Uint8Array.from(some))] });
const text = (one: string): Given => ({ files: [fileOf(bytesOf(one))] });
const changed = (from: string, to: string): Given => text(validText().replace(from, to));

/** Chooses files on the page, and gives what it says and what it tells on the page that follows. */
async function choose({ files, folder = false }: Given) {
  const tables = memoryTables();
  const store = storeOn(tables);
  const device: Device = { ...browser, chooseFile: () => chooseFile(files, folder) };
  const session = createSession(store, device);
  session.actor.start();
  const informed: string[] = [];
  render(
    <StartContext
      value={{
        store,
        device,
        newVersion: createStore<NewVersion | undefined>(undefined),
        trouble: createStore<Trouble | undefined>(undefined),
        session: () => Promise.resolve(session),
        inform: (texts) => void informed.push(...texts),
      }}
    >
      <OpenFile />
    </StartContext>,
  );
  const input = screen.getByLabelText('Öppna en sparad fil', { selector: 'input' });
  const again = (): Promise<void> => userEvent.setup().upload(input, new File([''], 'x'));
  await again();
  return { store, tables, informed, again };
}

/** A file for each row of the table, and the words that it must be answered with. */
const ways: Readonly<Record<keyof typeof stops, readonly [() => Given, RegExp]>> = {
  empty: [() => text(''), /Filen är tom/],
  cut: [() => text(validText().slice(0, -300)), /avbruten fil: slutet saknas/],
  broken: [() => changed('"answers"', '"answers'), /går inte att läsa\. Felet finns på rad/],
  encoding: [() => bytes(0x7b, 0x22, 0xe5, 0xe4, 0xf6, 0x22, 0x7d), /teckenkodning som inte kan läsas säkert/],
  otherKind: [() => bytes(0xff, 0xd8, 0xff, 0xe0), /Det här är en bild, inte en arbetsfil/],
  mail: [
    () => text('From: a@exempel.se\r\nTo: b@exempel.se\r\nSubject: Filen\r\nMIME-Version: 1.0\r\n\r\nHej'),
    /Det här är ett helt mejl/,
  ],
  mailBody: [
    () => text(Buffer.from(validText()).toString('base64').replace(/.{76}/g, '$&\r\n')),
    /Det här är en bilaga så som den ligger inne i ett mejl/,
  ],
  around: [() => text(`Hej, här kommer filen.\n\n${validText()}\nHälsningar`), /annan text runt arbetsfilen/],
  notACase: [() => text('{"format":"annat","version":1}'), /Det här är inte en arbetsfil/],
  newer: [
    () => text('{"format":"iop-verkstaden","version":99,"everything":[]}'),
    /nyare version .* kan inte visas här/,
  ],
  foreign: [() => changed('"hopes":', '"hopess":'), /något som inte hör hemma i en arbetsfil/],
  tooBig: [() => ({ files: [{ ...fileOf(new Uint8Array()), size: sizeLimit + 1 }] }), /Filen är för stor/],
  tooMany: [
    () => text(`{"x":[${Array.from({ length: maxMembers + 10 }, () => '0').join(',')}]}`),
    /fler uppgifter än en arbetsfil kan ha/,
  ],
  tooLong: [() => text(rowsOver()), /är för långt eller har för många rader/],
  wrongValue: [() => changed('"value": 120000', '"value": "mycket"'), /I filen står ”mycket”/],
  unreadable: [
    () => ({ files: [{ ...fileOf(bytesOf('x')), arrayBuffer: () => Promise.reject(new Error('locked')) }] }),
    /gick inte att läsa just nu/,
  ],
  oneAtATime: [() => ({ files: [fileOf(bytesOf('x'))], folder: true }), /Välj en fil i taget/],
  manyDropped: [() => ({ files: Array.from({ length: 3 }, () => fileOf(bytesOf('x'))) }), /Ni har släppt 3 filer/],
};

/** A list with more rows than it may have. */
function rowsOver(): string {
  const c = validCase();
  const rows = Array.from({ length: 300 }, (_, n) => ({ id: `g${n}x`, voice: 'joint', by: 'joint', at, fields: {} }));
  return serialiseCase(withRev({ ...c, items: { ...c.items, goals: rows } }));
}

describe('a stop of the table', () => {
  test.each(Object.entries(ways))('%s is told on the page, and nothing is stored', async (_name, [given, words]) => {
    const { store } = await choose(given());
    const said = await screen.findByRole('alert', {}, wait);
    expect(said.textContent).toMatch(words);
    expect(said.textContent).toContain(nothingChanged);
    expect([await store.listCases(), await store.listQuarantine()]).toEqual([[], []]);
  });
});

const oldFile = (): Uint8Array => new Uint8Array(readFileSync('test/fixtures/old-versions/v1-questions.iop.json'));

describe('a notice of the table', () => {
  const told: Readonly<Record<keyof typeof notices, readonly [() => Given, string]>> = {
    migrated: [() => ({ files: [fileOf(oldFile())] }), notices.migrated().text],
    corrected: [() => changed('Mötesplats Ängen', 'Mötesplats\\u0007 Ängen'), notices.corrected([]).text],
    changedOutside: [() => changed('Mötesplats Ängen', 'Mötesplats Änget'), notices.changedOutside().text],
    readOnly: [() => changed('"version": 1', '"version": 99'), notices.readOnly().text],
  };

  test.each(Object.entries(told))('%s is told when the case opens', async (_name, [given, words]) => {
    const { informed } = await choose(given());
    await waitFor(() => expect(informed.length).toBeGreaterThan(0), wait);
    expect(informed).toContain(words);
  });

  test('migrated promises that the original is still there: its very bytes are a copy in the history', async () => {
    const { informed, tables } = await choose({ files: [fileOf(oldFile())] });
    await waitFor(() => expect(informed).toContain(notices.migrated().text), wait);
    const [id = ''] = (await tables.run('readonly', (tx) => tx.all('cases'))).map((one) => (one as CaseFile).id);
    const copies = await tables.run('readonly', (tx) => tx.ofCase('snapshots', id));
    const kept = copies.filter(({ reason }) => reason === 'migration').map(({ bytes }) => [...(bytes ?? [])]);
    expect(kept).toEqual([[...oldFile()]]);
  });
});

test('a case that is here already is told, and the earlier one is in the history', async () => {
  const { informed, store, again } = await choose(text(validText()));
  await waitFor(async () => expect(await store.listCases()).toHaveLength(1), wait);
  await again();
  const words = 'Ni hade redan det här fallet. Den tidigare versionen finns kvar i historiken.';
  await waitFor(() => expect(informed).toContain(words), wait);
  expect((await store.listSnapshots(validCase().id)).map(({ reason }) => reason)).toContain('restore');
});

describe('a finding of the table (IM-14) is told when the case opens', () => {
  const paste = (c: CaseFile, ...edits: readonly Edit[]): Given => text(serialiseCase(withRev(withEdits(c, ...edits))));
  const opened = validCase();
  const orgName = (name: string): Given => changed('Grannar i Ängen', name);

  test.each<readonly [string, () => Given, RegExp]>([
    ['orgNumber', () => changed('212000-0142', '212000-0143'), /^Organisationsnumret ”212000-0143” stämmer inte/],
    ['alphabets', () => orgName('Gr\u0430nnar i Ängen'), /blandar bokstäver från olika alfabet/],
    ['a lost character', () => orgName('Gr\ufffdnnar i Ängen'), /har ett tecken som inte gick att läsa/],
    ['end before start', () => changed('"2029-12-31"', '"2026-06-30"'), /^Slutdatum ligger före startdatum/],
    ['no time at all', () => changed('"2029-12-31"', '"2027-01-01"'), /^Start och slut är samma dag/],
    ['over ten years', () => changed('"2029-12-31"', '"2099-12-31"'), /^Avtalstiden är längre än tio år/],
    [
      'sums',
      () => changed('"value": 250000', '"value": 150000'),
      /^Kostnaderna är 150\u00a0000\u00a0kr men pengarna är/,
    ],
    [
      'a text over its limit',
      () =>
        paste(opened, {
          op: 'note',
          path: 'typed:need.joint',
          voice: 'joint',
          entry: { value: 'å'.repeat(4100), by: 'joint', at },
        }),
      /^Texten i fråga B3 har 4\u00a0100 tecken/,
    ],
  ])('%s', async (_name, given, words) => {
    const { informed } = await choose(given());
    await waitFor(() => expect(informed.length).toBeGreaterThan(0), wait);
    expect(informed.filter((one) => words.test(one))).toHaveLength(1);
  });
});

describe('a message of the exchange', () => {
  const mine = withEdits(emptyCase(), answer('partnership.name', 'Öppna kvällar'));
  const theirs = (c: CaseFile) => handOver(c, { as: 'o1', to: 'public', salts: {}, at });
  const known = mine;
  const other = { ...mine, id: 'ett-annat-fall' };
  const before = theirs(withEdits(mine, answer('need.joint', 'Ensamhet')));
  const after = withEdits(mine, ...before.edits, answer('need.joint', 'Trångboddhet'));

  test.each<readonly [keyof typeof exchangeTexts, CaseFile, CaseFile]>([
    ['IM-16', mine, known],
    ['IM-17', mine, other],
    ['IM-18', after, before.file],
  ])('%s is told where a file is taken in', async (id, own, file) => {
    const page = await openCasePage(ReceivePage, own);
    page.held.letter.set(bytesOf(serialiseCase(file)));
    expect(await screen.findByText(exchangeTexts[id], {}, wait)).toBeTruthy();
  });
});
