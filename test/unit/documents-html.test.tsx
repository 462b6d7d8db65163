// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { DocumentHtml } from '#src/documents/Html.tsx';
import { plain, plainWords } from '#src/documents/plain.ts';
import type { Document, Trace } from '#templates/tree/document.ts';
import { agreement } from './documents-sample.ts';

afterEach(cleanup);

function wordsIn(container: HTMLElement): string {
  const copy = container.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  for (const picture of copy.querySelectorAll('svg[role="img"]'))
    picture.replaceWith(` ${picture.getAttribute('aria-label')} `);
  for (const block of copy.querySelectorAll('p,h1,h2,h3,h4,li,dt,dd,td,th,caption,figcaption,div')) block.append(' ');
  return plain(copy.textContent ?? '');
}

async function violations(container: HTMLElement) {
  const { violations: found } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.map((one) => `${one.id}: ${one.nodes[0]?.html}`);
}

describe('förhandsvisningen', () => {
  test('säger samma ord som dokumentet', () => {
    const { container } = render(<DocumentHtml document={agreement} />);
    expect(wordsIn(container)).toBe(plainWords(agreement));
  });

  test('har inga fel som axe hittar, med och utan spår', async () => {
    const { container, rerender } = render(<DocumentHtml document={agreement} titleLevel={1} />);
    expect(await violations(container)).toEqual([]);
    rerender(
      <DocumentHtml
        document={agreement}
        titleLevel={1}
        onTrace={() => undefined}
        hrefForPage={(page) => `#/sida/${page}`}
      />,
    );
    expect(await violations(container)).toEqual([]);
  });

  test('visar en lucka som länk till sin fråga', () => {
    render(<DocumentHtml document={agreement} hrefForPage={(page, ref) => `#/sida/${page}?${ref}`} />);
    const gap = screen.getByRole('link', { name: '[Saknas: datum för brevet]' });
    expect(gap.getAttribute('href')).toBe('#/sida/0.6?F6');
  });

  test('en hänvisning och innehållet leder till sin plats, och adressen är appens', async () => {
    const user = userEvent.setup();
    const { container } = render(<DocumentHtml document={agreement} />);
    const inside = [...container.querySelectorAll('a[href^="#"]')];
    const places = inside.map((link) => decodeURIComponent(link.getAttribute('href') ?? '').slice(1));
    expect(places.filter((id) => container.querySelector(`[id="${id}"]`) === null)).toEqual([]);
    expect(new Set(places).size).toBeGreaterThan(5);
    await user.click(screen.getByRole('link', { name: 'punkt 4.1' }));
    expect(window.location.hash).toBe('');
    expect(document.activeElement?.id).toBe('K21-1');
    await user.click(screen.getByRole('link', { name: 'Bilaga A Gemensam budget' }));
    expect(document.activeElement?.textContent).toBe('Bilaga A Gemensam budget');
  });

  test('ett stycke kan tryckas på med mus och tangentbord, men inte luckan i det', async () => {
    const user = userEvent.setup();
    const seen: [Trace, string][] = [];
    render(
      <DocumentHtml
        document={agreement}
        onTrace={(trace, number) => seen.push([trace, number])}
        hrefForPage={() => '#/sida'}
      />,
    );
    await user.click(screen.getByText(/Parterna har därefter utformat/));
    screen.getByRole('button', { name: /Parterna ser ett gemensamt behov/ }).focus();
    await user.keyboard('{Enter}');
    await user.keyboard(' ');
    await user.click(screen.getByRole('link', { name: /datum för brevet/ }));
    expect(seen.map(([trace, number]) => [trace.clause, number])).toEqual([
      ['K03', '2.2'],
      ['K03-1', '2.1'],
      ['K03-1', '2.1'],
    ]);
  });

  test('det valda stycket är märkt, och panelen står direkt efter det', () => {
    let key = '';
    const { rerender } = render(
      <DocumentHtml
        document={agreement}
        onTrace={(_trace, _number, block) => {
          key = block.key;
        }}
      />,
    );
    screen.getByRole('button', { name: /Parterna ser ett gemensamt behov/ }).click();
    rerender(<DocumentHtml document={agreement} onTrace={() => undefined} chosen={key} panel={<aside>Spår</aside>} />);
    const button = screen.getByRole('button', { name: /Parterna ser ett gemensamt behov/ });
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText('Spår').previousElementSibling?.contains(button)).toBe(true);
  });

  test('egen formulering sägs med ord, bara när spåret visas', () => {
    const { rerender } = render(<DocumentHtml document={agreement} onTrace={() => undefined} />);
    expect(screen.getByText('Egen formulering')).toBeTruthy();
    rerender(<DocumentHtml document={agreement} />);
    expect(screen.queryByText('Egen formulering')).toBeNull();
  });

  test('en länk med otillåten adress är bara text', () => {
    const document: Document = {
      ...agreement,
      blocks: [{ kind: 'paragraph', runs: [{ text: 'klicka', mark: 'link', href: 'javascript:alert(1)' }] }],
    };
    render(<DocumentHtml document={document} />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('klicka')).toBeTruthy();
  });
});
