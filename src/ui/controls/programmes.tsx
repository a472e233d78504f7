/** Programmes as plain lines with values; opened, every part of one as its declaration asks for. */
import { useState } from 'preact/hooks';
import type { Field, Shape } from '../../lib/declare.ts';
import { programmeField, targetField } from '../../model/scenario.ts';
import { readPath } from '../state/edits.ts';
import { PROGRAMME_KINDS } from '../state/library.ts';
import { change, forget, loaded, scenario } from '../state/scenario.ts';
import { addMonths, shortDate } from '../words/dates.ts';
import { said } from '../words/numbers.ts';
import { Control } from './control.tsx';
import { defaultOf } from './declared.ts';

const FIRST_BUDGET_USD = 10_000_000;
const NAMES: Readonly<Record<string, string>> = {
  budgetUsd: 'Budget',
  start: 'Begins',
  end: 'Ends',
  origins: 'Who may take part',
  sex: 'Women, men',
  vulnerableOnly: 'Only vulnerable groups',
  fromYears: 'From age',
  toYears: 'To age',
  arrivedWithinMonths: 'Came back within',
  residentsTooShare: 'Places open to residents too',
};
const MAIN = ['budgetUsd', 'start', 'end'];
const TARGET = ['origins', 'sex', 'fromYears', 'toYears', 'vulnerableOnly', 'arrivedWithinMonths'];
const DELIVERY = [
  'placesPerMonth',
  'delayMonths',
  'outreachPerMonth',
  'wordOfMouthPerMonth',
  'trustShare',
  'overheadShare',
  'leakageShare',
  'targetingErrorShare',
];

function Fields({ at, shape, keys }: { at: string; shape: Shape; keys: readonly string[] }) {
  return (
    <>
      {keys.map((key) => {
        const field = shape[key] as Field | undefined;
        if (field === undefined) return null;
        const path = `${at}.${key}`;
        const value = readPath(scenario.value, path) ?? field.default;
        const start = readPath(loaded.value.scenario, path) ?? field.default ?? value;
        return <Control key={path} path={path} field={field} value={value} start={start} name={NAMES[key]} />;
      })}
    </>
  );
}

function ProgrammeEditor({ id }: { id: string }) {
  const programme = scenario.value.programmes[id];
  if (programme === undefined) return null;
  const kind = PROGRAMME_KINDS.find(({ key }) => key === programme.kind);
  const at = `programmes.${id}`;
  const remove = (): void => (id in loaded.value.scenario.programmes ? change(at, null) : forget(at));
  return (
    <details class="programme">
      <summary>
        <b>{programme.label || kind?.label || programme.kind}</b>
        <span class="value">{said(programme.budgetUsd, 'USD')}</span>
        <span class="span">
          {shortDate(programme.start)} to {shortDate(programme.end)}
        </span>
      </summary>
      <Fields at={at} shape={programmeField.of} keys={MAIN} />
      <Fields at={`${at}.target`} shape={targetField.of} keys={TARGET} />
      <Fields at={at} shape={programmeField.of} keys={['residentsTooShare']} />
      {kind !== undefined && Object.keys(kind.parameters).length > 0 && (
        <div class="sub">
          <h3>What it gives</h3>
          <Fields at={`${at}.parameters`} shape={kind.parameters} keys={Object.keys(kind.parameters)} />
        </div>
      )}
      <details class="sub">
        <summary>Reach and delivery</summary>
        <Fields at={at} shape={programmeField.of} keys={DELIVERY} />
      </details>
      <button type="button" onClick={remove}>
        Remove {programme.label || kind?.label}
      </button>
    </details>
  );
}

/** The busiest month of arrivals: where a new programme begins. */
function busiestMonth(): string {
  const { streams, place } = scenario.peek();
  const people = new Map<string, number>();
  for (const { arrivals } of Object.values(streams)) {
    for (const [date, number] of Object.entries(arrivals)) people.set(date, (people.get(date) ?? 0) + number);
  }
  return [...people].sort((a, b) => b[1] - a[1])[0]?.[0] ?? addMonths(place.start, 12);
}

function add(kind: string): void {
  const { programmes, place } = scenario.peek();
  const declared = PROGRAMME_KINDS.find(({ key }) => key === kind);
  if (declared === undefined) return;
  let id = kind;
  for (let next = 2; id in programmes; next++) id = `${kind}${next}`;
  const start = busiestMonth();
  const last = addMonths(place.start, place.months - 1);
  const end = [addMonths(start, 14), last].sort()[0] ?? last;
  const parameters = Object.fromEntries(Object.entries(declared.parameters).map(([key, one]) => [key, one.default]));
  const fresh = defaultOf(programmeField) as Record<string, unknown>;
  change(`programmes.${id}`, { ...fresh, kind, label: declared.label, start, end, budgetUsd: FIRST_BUDGET_USD, parameters });
}

export function ProgrammeControls() {
  const [kind, setKind] = useState(PROGRAMME_KINDS[0]?.key ?? '');
  const ids = Object.keys(scenario.value.programmes);
  return (
    <section class="railpart">
      <h2>Programmes</h2>
      {ids.length === 0 && <p class="fielddoc">None yet. Add one to see two lines from the same luck: with it, and without.</p>}
      {ids.map((id) => (
        <ProgrammeEditor key={id} id={id} />
      ))}
      {PROGRAMME_KINDS.length > 0 && (
        <div class="adder">
          <select aria-label="Programme to add" value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
            {PROGRAMME_KINDS.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
          <button type="button" onClick={() => add(kind)}>
            Add
          </button>
        </div>
      )}
    </section>
  );
}
