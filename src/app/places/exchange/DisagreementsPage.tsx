import { useMemo } from 'react';
import { type Contents, hashOfPlace, textOfLeaf, titleOfPlace } from '#src/app/parts/describe.ts';
import { useCase, useContents, useLoaded, usePerspective, useSession, useWizard } from '#src/app/shell/context.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { stageIds } from '#steps/catalogue/step.ts';
import {
  chooseEdits,
  type Outcome,
  type RankedDisagreement,
  rankedDisagreements,
  type Weight,
} from '#steps/exchange/disagreements.ts';
import { brokenPromises } from '#steps/exchange/receive.ts';
import { inWords, longDate, voiceName } from '#steps/swedish/format.ts';
import { BrokenPromises } from '../exchange/Checks.tsx';
import { EqualAnswers } from '../exchange/EqualAnswers.tsx';
import '../exchange/exchange.css';
import { sendEdits } from '#src/app/shell/session.ts';
import { LevelLine } from '../exchange/LevelLine.tsx';
import { useOwnVoice } from '../exchange/own-voice.ts';
import { SideBox } from '../exchange/SideBox.tsx';

const groups: readonly (readonly [Weight, string, string])[] = [
  ['level', 'Ändrar det rättsliga läget', 'Svaren leder till olika bedömning. Ta de här först.'],
  ['text', 'Ändrar texten i avtalet', 'Bedömningen blir den samma, men avtalet säger olika saker.'],
  ['other', 'Ändrar varken läget eller avtalet', 'Det kan ändå vara värt att prata om.'],
];

/** At most this many lines of the agreement beside each answer. */
const shownLines = 2;
const shorter = (line: string): string => (line.length > 200 ? `${line.slice(0, 200)}…` : line);

const moreLines = (count: number): string => (count === 1 ? 'Och en rad till.' : `Och ${count} rader till.`);

interface SideProps {
  readonly c: CaseFile;
  readonly one: RankedDisagreement;
  readonly outcome: Outcome;
  readonly contents: Contents;
}

function SideOutcome({ c, one, outcome, contents }: SideProps) {
  const session = useSession();
  const readOnly = useWizard((context) => context.readOnly);
  const [voice] = useOwnVoice(c);
  // Together at one table it is the word of all.
  const as = usePerspective() === 'tillsammans' ? 'joint' : voice;
  const { side, lines, levels } = outcome;
  const isOwn = one.kind === 'left-open' && side.voices.includes(as);
  const entry = { kind: 'entry', entry: { value: side.value, by: side.by, at: side.at } } as const;
  const text = textOfLeaf(c, contents, one.place, entry);
  const choose = (): void =>
    sendEdits(session, chooseEdits(c, one, side.value, as, session.device.now()), 'Ni har tagit det här svaret.');
  return (
    <SideBox
      voice={side.voices[0] ?? 'joint'}
      title={inWords(side.voices.map((voice) => voiceName(c, voice)))}
      text={text}
      writer={`${voiceName(c, side.by)}, ${longDate(side.at)}`}
    >
      {one.weight === 'level' ? <LevelLine c={c} levels={levels} /> : null}
      {lines.slice(0, shownLines).map((line) => (
        <p className="exchange-result" key={line}>
          <strong>I avtalet:</strong> {shorter(line)}
        </p>
      ))}
      {lines.length > shownLines ? (
        <p className="muted exchange-result">{moreLines(lines.length - shownLines)}</p>
      ) : null}
      {isOwn ? <p className="muted">Det här är ert förslag. Det gäller när den andra parten också tar det.</p> : null}
      {readOnly || isOwn ? null : (
        <button
          type="button"
          className="link"
          aria-label={`Välj det här svaret: ${text.slice(0, 60)}`}
          onClick={choose}
        >
          Välj det här svaret
        </button>
      )}
    </SideBox>
  );
}

function useRanked(c: CaseFile): readonly RankedDisagreement[] | undefined {
  const session = useSession();
  const tools = useLoaded(async () => {
    const [{ makeDocument }, { toText }] = await Promise.all([
      import('#templates/kinds/make.ts'),
      import('#src/documents/text.ts'),
    ]);
    return { makeDocument, toText };
  });
  return useMemo(() => {
    if (!tools) return undefined;
    const { today } = session;
    const textOf = (candidate: CaseFile): readonly string[] =>
      tools
        .toText(tools.makeDocument(candidate, { kind: 'agreement', today }))
        .split('\n')
        // The mark of the content differs with every answer and says nothing of what the agreement says.
        .map((line) => line.replace(/version [0-9a-f]{6,64}/, '').trim())
        .filter((line) => line !== '');
    return rankedDisagreements(c, { today, textOf });
  }, [tools, c, session]);
}

/** Everything the parties see differently, ranked by what it means, with what each answer leads to. */
export function DisagreementsPage() {
  const c = useCase();
  const contents = useContents(stageIds);
  const ranked = useRanked(c);
  return (
    <div className="narrow">
      <p className="caption">
        <a href="#/oversikt">Till översikten</a>
      </p>
      <h1>Här har ni svarat olika</h1>
      <p className="lead">
        Alla förslag finns kvar tills ni säger samma sak. Ni kan arbeta vidare, men utkastet är inte klart för beslut.
      </p>
      {contents ? <BrokenPromises c={c} broken={brokenPromises(c)} contents={contents} /> : null}
      {contents ? <EqualAnswers c={c} contents={contents} /> : null}
      {ranked && contents ? null : <p className="loading">Skillnaderna räknas fram …</p>}
      {ranked?.length === 0 ? <p>Ni har inte svarat olika på något som ni har visat för varandra.</p> : null}
      {contents
        ? groups.map(([weight, title, intro]) => {
            const rows = ranked?.filter((one) => one.weight === weight) ?? [];
            return rows.length === 0 ? null : (
              <section key={weight} data-weight={weight}>
                <h2 className="group-heading">
                  {title} <span className="count">{rows.length}</span>
                </h2>
                <p className="muted">{intro}</p>
                {rows.map((one) => (
                  <section key={one.id} className="exchange-conflict">
                    <h3>{titleOfPlace(c, contents, one.place)}</h3>
                    {one.yielded ? (
                      <p className="notice">
                        Ni har båda gett efter och tagit den andras text. Därför är de olika igen. Bestäm vem som
                        ändrar, så att texterna inte byter plats en gång till.
                      </p>
                    ) : null}
                    <div className="exchange-sides">
                      {one.outcomes.map((outcome) => (
                        <SideOutcome
                          key={`${outcome.side.voices.join()} ${outcome.side.at}`}
                          {...{ c, one, outcome, contents }}
                        />
                      ))}
                    </div>
                    <p>
                      <a href={hashOfPlace(one.place) ?? '#/oversikt'}>Till frågan</a>
                    </p>
                  </section>
                ))}
              </section>
            );
          })
        : null}
      <p>
        <a href="#/ta-emot">Ta emot en fil</a>
      </p>
    </div>
  );
}
