/** The control that a declaration asks for. */
import type { ChoiceField, Field, ListField, NumberField, ReferenceField } from '../../lib/declare.ts';
import { change, scenario } from '../state/scenario.ts';
import { choiceWords } from '../words/choices.ts';
import { sayText } from '../words/declared.ts';
import { say } from '../words/say.ts';
import { zoneName } from '../words/places.ts';
import { labelOf } from './declared.ts';
import { NumberControl } from './numberField.tsx';

export interface ControlProps {
  readonly path: string;
  readonly field: Field;
  readonly value: unknown;
  readonly start: unknown;
  readonly name?: string | undefined;
  readonly source?: string | undefined;
}

/** What a list can hold, each with its words. */
function choicesOf(field: ChoiceField | ReferenceField): readonly (readonly [key: string, words: string])[] {
  if (field.kind === 'choice') return field.of.map((choice) => [choice, choiceWords(choice)]);
  const { zones, streams } = scenario.value;
  if (field.to === 'zones') return Object.keys(zones).map((id) => [id, zoneName(id)]);
  return field.to === 'streams' ? Object.entries(streams).map(([id, { label }]) => [id, sayText('text', label)]) : [];
}

function ChoiceList({ path, field, value, name }: ControlProps & { field: ListField }) {
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  const choices = choicesOf(field.of as ChoiceField | ReferenceField);
  const toggle = (choice: string, on: boolean): void =>
    change(
      path,
      choices.map(([key]) => key).filter((one) => (one === choice ? on : chosen.includes(one))),
    );
  return (
    <fieldset class="field">
      <legend>{name}</legend>
      <div class={choices.length > 9 ? 'choices long' : 'choices'}>
        {choices.map(([choice, words]) => (
          <label key={choice} class="check">
            <input type="checkbox" checked={chosen.includes(choice)} onChange={(event) => toggle(choice, event.currentTarget.checked)} />
            {words}
          </label>
        ))}
      </div>
      {chosen.length === 0 && <p class="fielddoc">{say('field-all')}</p>}
    </fieldset>
  );
}

export function Control(props: ControlProps) {
  const { path, field, value, start } = props;
  const name = props.name ?? labelOf(path, field);
  const id = `f-${path.replaceAll('.', '-')}`;
  switch (field.kind) {
    case 'number':
      return (
        <NumberControl
          path={path}
          field={field as NumberField}
          value={Number(value)}
          start={Number(start)}
          name={name}
          source={props.source}
        />
      );
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
    case 'text':
      return (
        <div class="field inline">
          <label for={id}>{name}</label>
          <input id={id} type="text" value={String(value)} onChange={(event) => change(path, event.currentTarget.value.trim())} />
        </div>
      );
    case 'list':
      return ['choice', 'reference'].includes((field as ListField).of.kind) ? (
        <ChoiceList {...props} field={field as ListField} name={name} />
      ) : null;
    default:
      return null;
  }
}
