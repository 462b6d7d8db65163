/** The case that a group works with, as the text of its file and as the address that its code holds. */
import type { Session } from '#src/app/shell/session.ts';
import { exampleOf, loadExample } from '#src/examples/index.ts';
import { type HandOut, handOut } from '#src/workshop/hand-out.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { appVersion, ruleSetVersion } from '#steps/catalogue/about.ts';
import { codeSize, toPayload } from '#steps/exchange/payload.ts';

export type Wish = Pick<HandOut, 'answers' | 'track'>;

/** What a group begins with when nobody has said anything else: no answers, and the short track. */
export const usualWish: Wish = { answers: 'empty', track: 'short' };

/** The text of a file for the group. Rejects when the tool itself could not open it: better here than in the hall. */
export async function groupFile(session: Session, caseId: string, group: string, wish: Wish): Promise<string> {
  const { device } = session;
  const title = exampleOf(caseId)?.title ?? caseId;
  const made = handOut(await loadExample(caseId), { id: device.newId(), at: device.now(), group, title, ...wish });
  const text = serialiseCase({ ...made, app: appVersion, ruleSet: ruleSetVersion });
  const { whyNotOpened } = await import('#steps/import/opens-again.ts');
  const trouble = whyNotOpened(text);
  if (trouble !== null) throw new Error(trouble);
  return text;
}

/** What one code for each group says. None where nobody else can open this page, or where one code does not hold a case. */
export async function groupCodes(
  session: Session,
  caseId: string,
  groups: readonly string[],
): Promise<readonly (string | undefined)[]> {
  if (!session.device.canLink()) return groups.map(() => undefined);
  const files = await Promise.all(groups.map((group) => groupFile(session, caseId, group, usualWish)));
  return files
    .map(toPayload)
    .map((payload) => (payload.length > codeSize ? undefined : session.device.linkWith(payload)));
}
