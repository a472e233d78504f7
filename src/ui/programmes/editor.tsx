/** The controls of one programme: name, money and months; for whom; what it gives; reach, delivery and what each dollar goes to. */
import type { Field, NumberField, Shape } from '../../lib/declare.ts';
import { programmeField, targetField } from '../../model/scenario.ts';
import { Control } from '../controls/control.tsx';
import { readPath } from '../state/edits.ts';
import { change, forget, known, loaded, scenario } from '../state/scenario.ts';
import { openEntry } from '../state/view.ts';
import { duplicate } from './entries.ts';
import { kindOf, sourceWords } from './kinds.ts';
import { targetWords } from './words.ts';

const NAMES: Readonly<Record<string, string>> = {
  label: 'Name',
  budgetUsd: 'Budget',
  start: 'Begins',
  end: 'Ends',
  origins: 'Who',
  bands: 'How they came to return',
  types: 'Type of return',
  streams: 'Streams',
  zones: 'Where',
  sex: 'Women, men',
  vulnerableOnly: 'Only vulnerable groups',
  fromYears: 'From age',
  toYears: 'To age',
  arrivedWithinMonths: 'Came back within',
  residentsTooShare: 'Places for residents too',
  placesPerMonth: 'Places a month',
  officesShare: 'Offices elsewhere',
  afterwardsShare: 'Running costs paid afterwards',
};
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

function Fields({ at, shape, keys, sourced = false }: { at: string; shape: Shape; keys: readonly string[]; sourced?: boolean }) {
  return (
    <>
      {keys.map((key) => {
        const field = shape[key] as Field | undefined;
        if (field === undefined) return null;
        const path = `${at}.${key}`;
        const value = readPath(scenario.value, path) ?? field.default;
        const given = known.value.figures.find((one) => one.path === path)?.value;
        const start = readPath(loaded.value.scenario, path) ?? given ?? field.default ?? value;
        const source = sourced ? sourceOf(path, field) : undefined;
        return <Control key={path} path={path} field={field} value={value} start={start} name={NAMES[key]} source={source} />;
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
  if (programme === undefined || kind === undefined) return <p>This programme is not known here.</p>;
  const at = `programmes.${id}`;
  const parameters = Object.keys(kind.parameters);
  return (
    <div class="editor">
      <p class="fielddoc">{kind.doc}</p>
      <Fields at={at} shape={programmeField.of} keys={MAIN} />
      <details class="sub">
        <summary>
          For whom:{' '}
          <span class="fielddoc">{kind.namesPeople ? targetWords(programme, scenario.value) : 'all who live where it works.'}</span>
        </summary>
        <Fields at={`${at}.target`} shape={targetField.of} keys={kind.namesPeople ? PEOPLE : ['zones']} />
        {kind.namesPeople && <Fields at={at} shape={programmeField.of} keys={['residentsTooShare']} />}
      </details>
      {parameters.length > 0 && (
        <details class="sub">
          <summary>What it gives and costs</summary>
          <Fields at={`${at}.parameters`} shape={kind.parameters} keys={parameters} sourced />
        </details>
      )}
      <details class="sub">
        <summary>Reach and delivery</summary>
        <Fields at={at} shape={programmeField.of} keys={REACH} />
      </details>
      <details class="sub">
        <summary>Where each dollar goes</summary>
        <Fields at={at} shape={programmeField.of} keys={DOLLAR} />
      </details>
      <div class="row">
        <button type="button" onClick={() => duplicate(id)}>
          Duplicate
        </button>
        <button
          type="button"
          onClick={() => {
            openEntry.value = undefined;
            remove(id);
          }}
        >
          Remove <span class="unseen">{programme.label || kind.label}</span>
        </button>
      </div>
    </div>
  );
}
