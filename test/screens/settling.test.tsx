/** The settling dialogue where the text is written: its three ways out, and that only people change answers and texts. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { QuestionPage } from '#src/app/places/question/QuestionPage.tsx';
import { sendEdits } from '#src/app/shell/session.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { pageOf } from '#steps/catalogue/index.ts';
import { answer, emptyCase, withEdits } from '../support/cases.ts';
import { openCasePage } from './CasePages.tsx';

const page = pageOf('5.10');
const sentence = 'Kommunen anvisar deltagare till kvällarna.';
const asked = /^Texten säger ”Kommunen anvisar deltagare”/u;

const Writing = () => (page ? <QuestionPage page={page} scope={{}} /> : null);
const opened = (c: CaseFile) => openCasePage(Writing, c);
const started = () =>
  opened(withEdits(emptyCase(), answer('purpose.text', sentence), answer('placements@p1', 'nej', 'public')));

const answersOf = (c: CaseFile) => ({
  text: c.answers['purpose.text']?.['joint']?.value,
  placements: c.answers['placements@p1']?.['public']?.value,
});
const ways = async () => within(await screen.findByRole('region', { name: 'Det texten säger, och det ni har svarat' }));

async function settleAsOther(view: Awaited<ReturnType<typeof started>>): Promise<void> {
  await view.user.click((await ways()).getByRole('button', { name: 'Det handlar om något annat' }));
  await view.user.type(screen.getByLabelText(/Vad handlar det om/u), 'Grannkommunens kvällar.');
  await view.user.click(screen.getByRole('button', { name: 'Spara' }));
  await screen.findByText('Grannkommunens kvällar.');
}

async function write(view: Awaited<ReturnType<typeof started>>, text: string): Promise<void> {
  const field = await screen.findByDisplayValue(/Kommunen/u);
  await view.user.clear(field);
  await view.user.click(field);
  await view.user.paste(text);
  await view.user.tab();
  await waitFor(() => expect(answersOf(view.now()).text).toBe(text));
}

describe('a text that speaks against an answer, on the page where it is written', () => {
  test('asks with the words and the answer, offers three ways, and has changed nothing', async () => {
    const view = await started();
    const region = await ways();
    expect(region.getByText(asked)).toBeDefined();
    expect(region.getByRole('link', { name: 'Ändra svaret' }).getAttribute('href')).toBe('#/sida/2.6/p1/R26');
    expect(region.getByRole('link', { name: 'Ändra texten' }).getAttribute('href')).toBe('#/sida/5.10/A22');
    expect(region.getByRole('button', { name: 'Det handlar om något annat' })).toBeDefined();
    expect(answersOf(view.now())).toEqual({ text: sentence, placements: 'nej' });
    expect(Object.keys(view.now().notes)).toEqual([]);
  });

  test('is settled when the answer is changed', async () => {
    const view = await started();
    await screen.findByText(asked);
    act(() => sendEdits(view.session, [answer('placements@p1', 'ja', 'public')]));
    await waitFor(() => expect(screen.queryByText(asked)).toBeNull());
    expect(answersOf(view.now())).toEqual({ text: sentence, placements: 'ja' });
  });

  test('is settled when the text is changed, and the answer stands', async () => {
    const view = await started();
    await screen.findByText(asked);
    await write(view, 'Kommunen anvisar ingen till kvällarna.');
    await waitFor(() => expect(screen.queryByText(asked)).toBeNull());
    expect(answersOf(view.now()).placements).toBe('nej');
  });

  test('is settled with a word why, which is kept when the page is opened again and when more is written beside it', async () => {
    const view = await started();
    await settleAsOther(view);
    expect(screen.queryByText(asked)).toBeNull();
    expect(answersOf(view.now())).toEqual({ text: sentence, placements: 'nej' });
    await write(view, `Vi ses på tisdagar. ${sentence}`);
    expect(await screen.findByText('Grannkommunens kvällar.')).toBeDefined();
    expect(screen.queryByText(asked)).toBeNull();
    const kept = view.now();
    view.unmount();
    await opened(kept);
    expect(await screen.findByText('Grannkommunens kvällar.')).toBeDefined();
    expect(screen.queryByText(asked)).toBeNull();
  });

  test('asks again when the sentence changes, and is settled again when it is as it was', async () => {
    const view = await started();
    await settleAsOther(view);
    await write(view, 'Kommunen anvisar deltagare till kvällarna och helgerna.');
    expect(await screen.findByText(asked)).toBeDefined();
    expect(screen.queryByText('Grannkommunens kvällar.')).toBeNull();
    await write(view, sentence);
    expect(await screen.findByText('Grannkommunens kvällar.')).toBeDefined();
    expect(screen.queryByText(asked)).toBeNull();
  });
});
