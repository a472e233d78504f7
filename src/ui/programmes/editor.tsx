/** The controls of one programme: name, money and months; for whom; what it gives; reach, delivery and what each dollar goes to. */
import type { Field, NumberField, Shape } from '../../lib/declare.ts';
import { programmeField, targetField } from '../../model/scenario.ts';
import { Control } from '../controls/control.tsx';
import { readPath } from '../state/edits.ts';
import { change, forget, known, loaded, scenario } from '../state/scenario.ts';
import { openEntry } from '../state/view.ts';
import { say, sayDeclared, sayWith } from '../words/say.ts';
import { duplicate } from './entries.ts';
import { kindOf, sourceWords } from './kinds.ts';
import { programmeWords, targetWords } from './words.ts';

const MAIN = ['label', 'budgetUsd', 'start', 'end'];
const PEOPLE = ['origins', 'sex', 'fromYears', 'toYears', 'vulnerableOnly', 'arrivedWithinMonths', 'zones', 'bands', 'types', 'streams'];
const REACH = ['outreachPerMonth', 'wordOfMouthPerMonth', 'trustShare', 'placesPerMonth', 'delayMonths', 'targetingErrorShare'];
const DOLLAR = ['overheadShare', 'officesShare', 'monitoringShare', 'leakageShare', 'afterwardsShare'];

/** "assumed", or the source and how sure it is; that of a file or a preset before that of the declaration. */
function sourceOf(path: string, field: Field): string | undefined {
  if (field.kind !== 'number') return undefined;
  const figure = known.value.figures.find((one) => one.path === path);
  const { source, grade } = figure ?? (field as NumberField);
  if (source === undefined || grade === undefined) return undefined;
  const title = known.value.sources[source]?.title ?? source;
  return sourceWords(title, grade);
}

/** Those that all programmes share have names of the page; a programme's own say theirs, and where they come from. */
function Fields({ at, shape, keys, named = true }: { at: string; shape: Shape; keys: readonly string[]; named?: boolean }) {
  return (
    <>
      {keys.map((key) => {
        const field = shape[key] as Field | undefined;
        if (field === undefined) return null;
        const path = `${at}.${key}`;
        const value = readPath(scenario.value, path) ?? field.default;
        const given = known.value.figures.find((one) => one.path === path)?.value;
        const start = readPath(loaded.value.scenario, path) ?? given ?? field.default ?? value;
        const source = named ? undefined : sourceOf(path, field);
        return <Control key={path} path={path} field={field} value={value} start={start} name={named ? say(`programmes-field-${key}`) : undefined} source={source} />;
      })}
    </>
  );
}

function remove(id: string): void {
  const at = `programmes.${id}`;
  if (id in loaded.peek().scenario.programmes) change(at, null);
  else forget(at);
}

export default function Editor({ id }: { id: string }) {
  const programme = scenario.value.programmes[id];
  const kind = programme && kindOf(programme.kind);
  if (programme === undefined || kind === undefined) return <p>{say('programmes-unknown')}</p>;
  const at = `programmes.${id}`;
  const parameters = Object.keys(kind.parameters);
  return (
    <div class="editor">
      <p class="fielddoc">{sayDeclared(`programme-${kind.key}.doc`, kind.doc)}</p>
      <Fields at={at} shape={programmeField.of} keys={MAIN} />
      <details class="sub">
        <summary>
          {sayWith(
            kind.namesPeople ? 'programmes-whom' : 'programmes-whom-all',
            { doc: (text) => <span class="fielddoc">{text}</span> },
            { target: targetWords(programme, scenario.value) },
          )}
        </summary>
        <Fields at={`${at}.target`} shape={targetField.of} keys={kind.namesPeople ? PEOPLE : ['zones']} />
        {kind.namesPeople && <Fields at={at} shape={programmeField.of} keys={['residentsTooShare']} />}
      </details>
      {parameters.length > 0 && (
        <details class="sub">
          <summary>{say('programmes-gives')}</summary>
          <Fields at={`${at}.parameters`} shape={kind.parameters} keys={parameters} named={false} />
        </details>
      )}
      <details class="sub">
        <summary>{say('programmes-delivery')}</summary>
        <Fields at={at} shape={programmeField.of} keys={REACH} />
      </details>
      <details class="sub">
        <summary>{say('programmes-dollar')}</summary>
        <Fields at={at} shape={programmeField.of} keys={DOLLAR} />
      </details>
      <div class="row">
        <button type="button" onClick={() => duplicate(id)}>
          {say('programmes-duplicate')}
        </button>
        <button
          type="button"
          onClick={() => {
            openEntry.value = undefined;
            remove(id);
          }}
        >
          {sayWith(
            'programmes-remove',
            { unseen: (text) => <span class="unseen">{text}</span> },
            { programme: programmeWords(programme.label, kind) },
          )}
        </button>
      </div>
    </div>
  );
}
