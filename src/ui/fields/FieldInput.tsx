import type { InputProps } from '../page-context.ts';
import { CardSort } from './CardSort.tsx';
import { ChoiceInput } from './ChoiceInput.tsx';
import { ChoicesInput } from './ChoicesInput.tsx';
import { DatesInput } from './DatesInput.tsx';
import { ChecklistInput, ScaleInput } from './ScaleInput.tsx';
import { PickInput } from './SelectInput.tsx';
import { TextInput } from './TextInput.tsx';

/** The input for one value, by its kind. Lists and groups have their own. */
export function FieldInput(props: InputProps) {
  switch (props.field.kind) {
    case 'choice':
      return <ChoiceInput {...props} />;
    case 'choices':
      return <ChoicesInput {...props} />;
    case 'scale':
      return <ScaleInput {...props} />;
    case 'checklist':
      return <ChecklistInput {...props} />;
    case 'cards':
      return <CardSort {...props} />;
    case 'dates':
      return <DatesInput {...props} />;
    case 'party':
    case 'item':
    case 'items':
      return <PickInput {...props} />;
    case 'list':
    case 'group':
      return null;
    default:
      return <TextInput {...props} />;
  }
}
