/** Every text of the catalogue that users read: signs, vocabulary and length. How easy questions read is `plain-language.test.ts`. */
import { describe, expect, test } from 'vitest';
import { loadContent, stages } from '#steps/catalogue/index.ts';
import { longestSentence, signFaults, textsIn, vocabularyFaults } from './wording.ts';

const contents = await Promise.all(stages.map(async (stage) => [stage.id, await loadContent(stage.id)] as const));
const texts = contents.flatMap(([id, content]) => textsIn(content, id));
/** What users read on the screens; sources and uses name rules and clauses by their marks. */
const read = texts.filter(([way]) => !/ › (use|source|reviewed)\b/.test(way));

/** Kept on purpose: the wording of the method, and the term of kommunallagen 5 kap. 3 §. */
const kept = ['Nya leverantörer, mer pengar', 'privata utförare', 'Auktoriserad eller godkänd'];

describe(`${texts.length} texts of the catalogue`, () => {
  test('use the Swedish quotation marks, single spaces and no-break spaces in numbers', () => {
    expect(texts.flatMap(([way, text]) => signFaults(text).map((fault) => `${way} ${fault}: ${text}`))).toEqual([]);
  });

  test('have no English words, no words of purchase and no old official Swedish', () => {
    const faults = read.flatMap(([way, text]) => vocabularyFaults(text, kept).map((fault) => `${way} ${fault}`));
    expect(faults).toEqual([]);
  });

  test('keep to 25 words a sentence', () => {
    expect(read.filter(([, text]) => longestSentence(text) > 25).map(([way]) => way)).toEqual([]);
  });

  test('open every help with a capital letter and end it with a full stop or question mark', () => {
    const helps = read.filter(([way]) => way.endsWith(' › help') || way.endsWith(' › why'));
    expect(helps.filter(([, text]) => !/^[\p{Lu}”\d].*[.?!”]$/u.test(text)).map(([way]) => way)).toEqual([]);
  });
});

describe('a planted fault of wording is found', () => {
  test.each([
    ['Skriv "så här".', 'has a quotation mark that is not ”'],
    ['Skriv ”så här.', 'opens or closes a quotation only once'],
    ['Skriv  så.', 'has two spaces in a row'],
    ['Skriv så. ', 'begins or ends with a space'],
    ['Skriv 12 000 kronor.', 'breaks a number: thousands take a no-break space'],
    ['Skriv så ...', 'has three full stops where … belongs'],
  ])('%s', (text, fault) => {
    expect(signFaults(text)).toContain(fault);
  });

  test.each([
    ['Det här är lagligt.', 'says ”lagligt”'],
    ['Ert avtal är godkänt.', 'says ”godkänt”'],
    ['Härmed intygas att avtalet är ogiltigt.', 'says ”ogiltigt”'],
    ['Vänligen fyll i.', 'says ”Vänligen”'],
    ['Välj en leverantör.', 'says ”leverantör”'],
    ['This field is required', 'says ”This”'],
  ])('%s', (text, fault) => {
    expect(vocabularyFaults(text)).toContain(fault);
  });

  test('a text that is right has no fault', () => {
    const text = 'Skriv ”så här”: 12\u00a0000 kronor per år …';
    expect([...signFaults(text), ...vocabularyFaults(text)]).toEqual([]);
  });
});
