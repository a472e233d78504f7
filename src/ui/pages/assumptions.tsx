/** Every figure of the open scenario and every parameter of the model: value, unit, range, source and grade. */
import { useSignal } from '@preact/signals';
import { GRADES, type Grade } from '../../lib/declare.ts';
import { UNITS, type Unit } from '../../lib/units.ts';
import { docOf, labelOf, nameOf } from '../controls/declared.ts';
import { CHOSEN } from '../controls/savedScenario.ts';
import { readPath } from '../state/edits.ts';
import { PARAMETERS } from '../state/library.ts';
import { known, scenario } from '../state/scenario.ts';
import { sayText } from '../words/declared.ts';
import { exact, short } from '../words/numbers.ts';
import { say, sayDeclared, sayWith } from '../words/say.ts';

interface Row {
  readonly path: string;
  readonly name: string;
  readonly doc: string;
  readonly value: number;
  readonly unit: Unit;
  readonly range: readonly [number, number];
  readonly source: string;
  readonly grade: Grade;
  readonly changed: boolean;
}

/** Titles of sources stay as they were published. */
const sourceTitle = (source: string): string =>
  source === 'assumed' ? say('assumptions-grade-assumed') : source === CHOSEN.source ? say('assumptions-chosen') : source;

function figureRows(): Row[] {
  const { figures, sources } = known.value;
  return figures.map((figure) => {
    const value = readPath(scenario.value, figure.path);
    const now = typeof value === 'number' ? value : figure.value;
    const changed = now !== figure.value;
    const { title, year } = sources[figure.source] ?? { title: figure.source, year: undefined };
    const source = changed ? say('assumptions-changed') : [sourceTitle(title), year, figure.note].filter((part) => part !== undefined).join('; ');
    const grade = changed ? 'assumed' : figure.grade;
    return {
      path: figure.path,
      name: labelOf(figure.path, figure),
      doc: docOf(figure.path, figure),
      value: now,
      unit: figure.unit,
      range: figure.range,
      source,
      grade,
      changed,
    };
  });
}

function parameterRows(): Row[] {
  return Object.entries(PARAMETERS).flatMap(([submodel, group]) =>
    Object.entries(group).map(([key, parameter]) => {
      const value = scenario.value.assumptions[submodel]?.[key] ?? parameter.default;
      return {
        path: `assumptions.${submodel}.${key}`,
        name: sayDeclared(`parameter-${submodel}-${key}`, nameOf(key, parameter)),
        doc: sayDeclared(`parameter-${submodel}-${key}.doc`, parameter.doc),
        value,
        unit: parameter.unit,
        range: parameter.range,
        source: sourceTitle(parameter.source),
        grade: parameter.grade,
        changed: value !== parameter.default,
      };
    }),
  );
}

function Table({ rows, caption }: { rows: readonly Row[]; caption: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class="scroller" aria-label={caption} tabIndex={0}>
      <table class="assumptions">
        <thead>
          <tr>
            {['what', 'value', 'unit', 'range', 'source', 'grade'].map((head) => (
              <th key={head} scope="col">
                {say(`assumptions-head-${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.path} class={row.changed ? 'changed' : undefined}>
              <th scope="row" class="what">
                <b>{row.name}</b> {row.doc}
                <span class="path">{row.path}</span>
              </th>
              <td class="figure">{exact(row.value, row.unit)}</td>
              <td>{sayText('unit', UNITS[row.unit].label)}</td>
              <td class="figure">
                {say('range', { from: short(row.range[0], row.unit), to: short(row.range[1], row.unit) })}
              </td>
              <td>{row.source}</td>
              <td>{say(`assumptions-grade-${row.grade}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A thousand rows at once help nobody: a group is filled when it is opened, or when a search leaves few enough. */
function Group({ name, rows, open }: { name: string; rows: readonly Row[]; open: boolean }) {
  const opened = useSignal(false);
  const weak = rows.filter(({ grade }) => grade === 'assumed' || grade === 'memory').length;
  return (
    <details
      class="group"
      open={open || opened.value}
      onToggle={(event) => {
        opened.value = event.currentTarget.open;
      }}
    >
      <summary>
        {sayWith('assumptions-group', { b: (text) => <b>{text}</b> }, { group: name, figures: rows.length, weak })}
      </summary>
      {(open || opened.value) && <Table rows={rows} caption={name} />}
    </details>
  );
}

const FEW = 40;

function Groups({ rows, depth }: { rows: readonly Row[]; depth: number }) {
  const names = [...new Set(rows.map(({ path }) => path.split('.')[depth] ?? ''))];
  return (
    <>
      {names.map((name) => (
        <Group key={name} name={sayDeclared(`part-${name}`, nameOf(name))} rows={rows.filter(({ path }) => path.split('.')[depth] === name)} open={rows.length <= FEW} />
      ))}
      {rows.length === 0 && <p>{say('assumptions-none')}</p>}
    </>
  );
}

export default function Assumptions() {
  const search = useSignal('');
  const grade = useSignal<'' | Grade>('');
  const fits = (row: Row): boolean =>
    (grade.value === '' || row.grade === grade.value) &&
    `${row.name} ${row.doc} ${row.path} ${row.source}`.toLowerCase().includes(search.value.toLowerCase());
  const figures = figureRows();
  const parameters = parameterRows();
  const all = [...figures, ...parameters];
  return (
    <main id="main" class="prose wide">
      <h1>{say('assumptions-title')}</h1>
      <p>
        {say('assumptions-doc', {
          all: all.length,
          figures: figures.length,
          scenario: sayText('text', scenario.value.title),
          parameters: parameters.length,
          weak: all.filter((row) => row.grade === 'assumed' || row.grade === 'memory').length,
        })}
      </p>
      <div class="filters">
        <label>
          {say('assumptions-search')}{' '}
          <input
            type="search"
            value={search.value}
            onInput={(event) => {
              search.value = event.currentTarget.value;
            }}
          />
        </label>
        <label>
          {say('assumptions-grade')}{' '}
          <select
            value={grade.value}
            onChange={(event) => {
              grade.value = event.currentTarget.value as '' | Grade;
            }}
          >
            <option value="">{say('assumptions-all')}</option>
            {GRADES.map((one) => (
              <option key={one} value={one}>
                {say(`assumptions-grade-${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <h2>{say('assumptions-scenario')}</h2>
      <Groups rows={figures.filter(fits)} depth={0} />
      <h2>{say('assumptions-model')}</h2>
      <Groups rows={parameters.filter(fits)} depth={1} />
    </main>
  );
}
