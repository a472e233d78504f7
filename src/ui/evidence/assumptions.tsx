/** Every figure of the open scenario and every parameter of the model: value, unit, range, source and grade. Changed ones first, with what they move. */
import { useSignal } from '@preact/signals';
import { GRADES, type Grade } from '../../lib/declare.ts';
import { nameOf } from '../controls/declared.ts';
import { useUndoKeys } from '../controls/undoKeys.ts';
import { hasProgrammes } from '../run/wish.ts';
import { forget, scenario } from '../state/scenario.ts';
import { canRedo, canUndo, redo, undo } from '../state/undo.ts';
import { sayText } from '../words/declared.ts';
import { say, sayDeclared, sayWith } from '../words/say.ts';
import { Baselines } from './baselines.tsx';
import { figureRows, isWeak, parameterRows, type Row } from './rows.ts';
import { Table } from './table.tsx';

const b = (text: string) => <b>{text}</b>;

/** A thousand rows at once help nobody: a group is filled when it is opened, or when a search leaves few enough. */
function Group({ name, rows, open }: { name: string; rows: readonly Row[]; open: boolean }) {
  const opened = useSignal(false);
  return (
    <details
      class="group"
      open={open || opened.value}
      onToggle={(event) => {
        opened.value = event.currentTarget.open;
      }}
    >
      <summary>{sayWith('assumptions-group', { b }, { group: name, figures: rows.length, weak: rows.filter(isWeak).length })}</summary>
      {(open || opened.value) && <Table rows={rows} caption={name} />}
    </details>
  );
}

const FEW = 40;
const partOf = ({ path }: Row, depth: number): string => path.split('.')[depth] ?? '';
const partName = (part: string): string => sayDeclared(`part-${part}`, nameOf(part));

function Groups({ rows, depth }: { rows: readonly Row[]; depth: number }) {
  return (
    <>
      {[...new Set(rows.map((row) => partOf(row, depth)))].map((part) => (
        <Group key={part} name={partName(part)} rows={rows.filter((row) => partOf(row, depth) === part)} open={rows.length <= FEW} />
      ))}
      {rows.length === 0 && <p>{say('assumptions-none')}</p>}
    </>
  );
}

/** An assumption is no policy: it holds in every arm, and the baseline moves with it. */
function Changed({ rows }: { rows: readonly Row[] }) {
  return (
    <section class="changedfirst" aria-labelledby="changed">
      <h2 id="changed">{say('assumptions-yours', { count: rows.length })}</h2>
      <p>{sayWith(hasProgrammes.value ? 'assumptions-both-arms' : 'assumptions-one-arm', { b })}</p>
      <Table rows={rows} caption={say('assumptions-yours', { count: rows.length })} />
      <div class="row">
        <button type="button" onClick={() => forget('assumptions')}>
          {say('assumptions-all-back')}
        </button>
      </div>
      <Baselines />
    </section>
  );
}

function Undo() {
  return (
    <div class="row">
      <button type="button" disabled={!canUndo.value} onClick={() => void undo()}>
        {say('undo')}
      </button>
      <button type="button" disabled={!canRedo.value} onClick={() => void redo()}>
        {say('redo')}
      </button>
    </div>
  );
}

interface Wanted {
  readonly search: string;
  readonly grade: '' | Grade;
  readonly submodel: string;
}

function Filters({ wanted, want }: { wanted: Wanted; want: (change: Partial<Wanted>) => void }) {
  const submodels = [...new Set(parameterRows().map((row) => partOf(row, 1)))];
  return (
    <div class="filters">
      <label>
        {say('assumptions-search')} <input type="search" value={wanted.search} onInput={(event) => want({ search: event.currentTarget.value })} />
      </label>
      <label>
        {say('assumptions-grade')}{' '}
        <select value={wanted.grade} onChange={(event) => want({ grade: event.currentTarget.value as '' | Grade })}>
          <option value="">{say('assumptions-all')}</option>
          {GRADES.map((one) => (
            <option key={one} value={one}>
              {say(`assumptions-grade-${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('assumptions-submodel')}{' '}
        <select value={wanted.submodel} onChange={(event) => want({ submodel: event.currentTarget.value })}>
          <option value="">{say('assumptions-all')}</option>
          {submodels.map((one) => (
            <option key={one} value={one}>
              {partName(one)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

const fits = (row: Row, { search, grade }: Wanted): boolean =>
  (grade === '' || row.grade === grade) && `${row.name} ${row.doc} ${row.path} ${row.source}`.toLowerCase().includes(search.toLowerCase());

export default function Assumptions() {
  useUndoKeys();
  const wanted = useSignal<Wanted>({ search: '', grade: '', submodel: '' });
  const [figures, parameters] = [figureRows(), parameterRows()];
  const all = [...figures, ...parameters];
  const changed = parameters.filter((row) => row.changed);
  const { submodel } = wanted.value;
  return (
    <>
      <h1>{say('assumptions-title')}</h1>
      <p>
        {say('assumptions-doc', {
          all: all.length,
          figures: figures.length,
          scenario: sayText('text', scenario.value.title),
          parameters: parameters.length,
          weak: all.filter(isWeak).length,
        })}
      </p>
      <p>{sayWith('assumptions-edit', { b })}</p>
      <Undo />
      {changed.length > 0 && <Changed rows={changed} />}
      <Filters
        wanted={wanted.value}
        want={(change) => {
          wanted.value = { ...wanted.value, ...change };
        }}
      />
      <h2>{say('assumptions-model')}</h2>
      <Groups rows={parameters.filter((row) => fits(row, wanted.value) && (submodel === '' || partOf(row, 1) === submodel))} depth={1} />
      {submodel === '' && (
        <>
          <h2>{say('assumptions-scenario')}</h2>
          <Groups rows={figures.filter((row) => fits(row, wanted.value))} depth={0} />
        </>
      )}
    </>
  );
}
