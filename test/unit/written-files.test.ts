/** What the app writes it can open: hand-outs of a workshop, and the case inside a document. */
import { expect, test } from 'vitest';
import { exampleList, loadExample } from '#src/examples/index.ts';
import { handOut } from '#src/workshop/hand-out.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { attachedCase, mayAttach } from '#steps/exchange/may-attach.ts';
import { whyNotOpened } from '#steps/import/opens-again.ts';

const at = '2026-11-30T12:00:00.000Z';

test.each(exampleList.map(({ id }) => id))('%s opens again as a hand-out and as the case of a document', async (id) => {
  const c = await loadExample(id);
  for (const answers of ['empty', 'full'] as const)
    for (const track of ['short', 'full'] as const) {
      const made = handOut(c, { id: 'grupp-1', at, group: 'Grupp 1', title: 'Fallet', answers, track });
      expect(whyNotOpened(serialiseCase(made))).toBeNull();
    }
  if (mayAttach(c)) expect(whyNotOpened(serialiseCase(attachedCase(c)))).toBeNull();
});
