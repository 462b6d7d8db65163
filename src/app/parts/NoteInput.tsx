import { useMemo } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { TextInput } from '#src/ui/fields/TextInput.tsx';
import { PageContext, type PageState } from '#src/ui/page-context.ts';
import type { QuestionWords } from '#steps/catalogue/step.ts';
import { useCase, usePerspective, useSession, useWizard } from '../shell/context.ts';
import { noteTyping, sendEdits } from '../shell/session.ts';

interface Props {
  /** Place among the notes of the case. */
  readonly path: string;
  readonly label: string;
  /** The label stands as the heading just above, and is only read out. */
  readonly quiet?: true;
  readonly hint?: string;
  /** Longest text, in characters. */
  readonly max: number;
}

const noWords: QuestionWords = { question: '', help: '', use: [], source: { text: '', marks: [] }, reviewed: null };

/** A note that the parties write together, outside the question pages: kept like any typed answer. */
export function NoteInput({ path, label, quiet, hint, max }: Props) {
  const session = useSession();
  const perspective = usePerspective();
  const c = useCase();
  const readOnly = useWizard((context) => context.readOnly);
  const form = useForm<Record<string, string>>({ mode: 'onChange' });
  const page = useMemo(
    (): PageState => ({
      c,
      perspective,
      readOnly,
      scope: {},
      proposals: {},
      asked: () => true,
      now: session.device.now,
      newId: session.device.newId,
      edit: (edits, said) => sendEdits(session, edits, said),
      typing: (field, unsaved) => noteTyping(session, field, unsaved),
      whichOrg: session.held.whichOrg,
    }),
    [c, perspective, readOnly, session],
  );
  return (
    <PageContext value={page}>
      <FormProvider {...form}>
        <TextInput
          target={{ kind: 'note', path, voice: 'joint' }}
          field={{ kind: 'text', max, long: true }}
          label={label}
          {...(quiet ? { quiet } : {})}
          {...(hint === undefined ? {} : { hint })}
          words={noWords}
        />
      </FormProvider>
    </PageContext>
  );
}
