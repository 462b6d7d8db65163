import { useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { type NewCaseAnswers, startCase } from '#src/app/shell/cases.ts';
import { useSession, useWizard } from '#src/app/shell/context.ts';
import { privacyLine } from '#steps/catalogue/about.ts';
import { doorIds, doorWords } from '#steps/catalogue/door-words.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

const who: readonly Choice[] = [
  { value: 'kommun', label: 'Kommun eller region' },
  { value: 'organisation', label: 'Idéburen organisation' },
  { value: 'tillsammans', label: 'Båda tillsammans', hint: 'Ni sitter vid samma bord eller delar skärm.' },
];

/** The doors, the whole method, and the course of a workshop, that has questions of its own and no document. */
const ways: readonly Choice[] = [
  ...doorIds.map((id) => ({ value: id, label: doorWords[id].title, hint: doorWords[id].gets })),
  {
    value: 'all',
    label: 'Gå igenom alla frågor',
    hint: 'Hela metoden, steg för steg. Ungefär tre timmar, i flera omgångar.',
  },
  { value: 'short', label: 'Gå verkstadens 24 frågor', hint: 'För ett första möte, gärna med en workshopledare.' },
];

interface Form {
  readonly perspective: string;
  readonly name: string;
  readonly way: string;
}

interface ChoicesProps {
  readonly form: UseFormReturn<Form>;
  readonly name: 'perspective' | 'way';
  readonly legend: string;
  readonly list: readonly Choice[];
  /** Said when nothing is chosen. */
  readonly message: string;
}

function Choices({ form, name, legend, list, message }: ChoicesProps) {
  const { errors } = form.formState;
  return (
    <fieldset className="field" aria-describedby={errors[name] ? `${name}-fel` : undefined}>
      <legend className="field-legend">{legend}</legend>
      {errors[name] ? (
        <p className="field-error" id={`${name}-fel`}>
          {message}
        </p>
      ) : null}
      {list.map((choice) => (
        <label className="choice" key={choice.value}>
          <input type="radio" value={choice.value} {...form.register(name, { required: true })} />
          <span>
            {choice.label}
            {choice.hint ? <span className="muted block">{choice.hint}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function WorkingName({ form }: Pick<ChoicesProps, 'form'>) {
  return (
    <div className="field">
      <label className="field-legend" htmlFor="arbetsnamn">
        Vad kallar ni partnerskapet?
      </label>
      <p className="muted" id="arbetsnamn-hjalp">
        Ett arbetsnamn räcker. Ni kan ändra det när ni vill.
      </p>
      <input
        id="arbetsnamn"
        className="text-input"
        maxLength={80}
        aria-describedby="arbetsnamn-hjalp"
        autoComplete="off"
        {...form.register('name')}
      />
    </div>
  );
}

/** Three questions, then the case is open. None of them but the name is part of the case. */
export function NewCasePage() {
  const session = useSession();
  const door = useWizard((context) => context.scope.door);
  const [failure, setFailure] = useState<string>();
  const form = useForm<Form>({
    defaultValues: { perspective: door === 'initiative' ? 'organisation' : '', name: '', way: door ?? '' },
  });
  const start = form.handleSubmit(async (values) => {
    const perspective = values.perspective as NewCaseAnswers['perspective'];
    try {
      const behind = doorIds.find((id) => id === values.way) ?? null;
      await startCase(session, {
        perspective,
        name: values.name,
        track: values.way === 'short' ? 'short' : 'full',
        door: behind,
      });
    } catch {
      setFailure(
        'Fallet kunde inte sparas på den här enheten. Kontrollera att webbläsaren får spara, och försök igen.',
      );
    }
  });
  return (
    <div className="narrow">
      <p className="caption">
        <a href="#/">Till startsidan</a>
      </p>
      <h1>Börja ett eget fall</h1>
      <p className="lead">{privacyLine}</p>
      <form onSubmit={(event) => void start(event)} noValidate>
        <Choices
          form={form}
          name="perspective"
          legend="Vilka är ni nu?"
          list={who}
          message="Välj vilka ni är. Det avgör vems svar ni skriver."
        />
        <WorkingName form={form} />
        <Choices
          form={form}
          name="way"
          legend="Vad vill ni göra först?"
          list={ways}
          message="Välj vad ni vill göra först. Ni kan byta när ni vill."
        />
        {failure ? (
          <p className="field-error" role="alert">
            {failure}
          </p>
        ) : null}
        <button type="submit" className="button">
          Börja
        </button>
      </form>
    </div>
  );
}
