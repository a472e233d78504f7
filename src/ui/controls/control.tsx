/** The control that a declaration asks for. */
import type { ChoiceField, Field, ListField, NumberField } from '../../lib/declare.ts';
import { change } from '../state/scenario.ts';
import { GROUP_WORDS } from '../words/groups.ts';
import { nameOf } from './declared.ts';
import { NumberControl } from './numberField.tsx';

export interface ControlProps {
  readonly path: string;
  readonly field: Field;
  readonly value: unknown;
  readonly start: unknown;
  readonly name?: string | undefined;
}

const CHOICE_WORDS: Readonly<Record<string, string>> = {
  resident: GROUP_WORDS.residents.long,
  earlierReturnee: GROUP_WORDS.earlierReturnees.long,
  returnee: GROUP_WORDS.returnees.long,
  displaced: GROUP_WORDS.displaced.long,
};
const choiceWords = (choice: string): string => CHOICE_WORDS[choice] ?? nameOf(choice).toLowerCase();

function ChoiceList({ path, field, value, name }: ControlProps & { field: ListField }) {
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  const choices = (field.of as ChoiceField).of;
  const toggle = (choice: string, on: boolean): void =>
    change(
      path,
      choices.filter((one) => (one === choice ? on : chosen.includes(one))),
    );
  return (
    <fieldset class="field">
      <legend>{name}</legend>
      {choices.map((choice) => (
        <label key={choice} class="check">
          <input type="checkbox" checked={chosen.includes(choice)} onChange={(event) => toggle(choice, event.currentTarget.checked)} />
          {choiceWords(choice)}
        </label>
      ))}
      {chosen.length === 0 && <p class="fielddoc">None chosen: everybody.</p>}
    </fieldset>
  );
}

export function Control(props: ControlProps) {
  const { path, field, value, start } = props;
  const name = props.name ?? nameOf(path.slice(path.lastIndexOf('.') + 1), field);
  const id = `f-${path.replaceAll('.', '-')}`;
  switch (field.kind) {
    case 'number':
      return <NumberControl path={path} field={field as NumberField} value={Number(value)} start={Number(start)} name={name} />;
    case 'flag':
      return (
        <label class="field check">
          <input type="checkbox" checked={value === true} onChange={(event) => change(path, event.currentTarget.checked)} />
          {name}
        </label>
      );
    case 'month':
      return (
        <div class="field inline">
          <label for={id}>{name}</label>
          <input
            id={id}
            type="month"
            value={String(value)}
            onChange={(event) => /^\d{4}-\d{2}$/.test(event.currentTarget.value) && change(path, event.currentTarget.value)}
          />
        </div>
      );
    case 'choice':
      return (
        <div class="field inline">
          <label for={id}>{name}</label>
          <select id={id} value={String(value)} onChange={(event) => change(path, event.currentTarget.value)}>
            {(field as ChoiceField).of.map((choice) => (
              <option key={choice} value={choice}>
                {choiceWords(choice)}
              </option>
            ))}
          </select>
        </div>
      );
    case 'list':
      return (field as ListField).of.kind === 'choice' ? <ChoiceList {...props} field={field as ListField} name={name} /> : null;
    default:
      return null;
  }
}
