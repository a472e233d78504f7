/** Step 2: what each table is taken to be, and each column, with the reason; every guess is a select. */
import type { Reading } from '../../data/in/read.ts';
import { COUNTED, type Column, PLAIN_ROLES, type Role, ZONE_FIELDS } from '../../data/in/roles.ts';
import { isSmall, SMALLEST_CELL } from '../../data/in/gathered.ts';
import { parseNumber } from '../../data/in/numbers.ts';
import type { Row } from '../../data/in/sheet.ts';
import { say } from '../words/say.ts';
import { chooseRole, files, keyOf, leftOut, useTable } from './state.ts';

const SAMPLE_ROWS = 3;
/** Of more files, tables whose columns are all known are folded. */
const FEW_FILES = 4;
/** More columns by age and sex than this are told in one line. */
const FEW_BY_AGE = 3;

const GROUPS: Readonly<Record<string, readonly Role[]>> = {
  where: ['code', 'name', 'nameFa', 'parent', 'level', 'country'],
  when: ['date', 'year', 'monthOfYear'],
  counts: ['population', 'people', 'households', 'present', 'age', 'sex'],
  whence: ['stream', 'from', 'fromName', 'origin', 'originName', 'assessment'],
  zone: ZONE_FIELDS,
};
const UNGROUPED = PLAIN_ROLES.filter((role) => !Object.values(GROUPS).some((group) => group.includes(role)));

function RoleSelect({ reading, column }: { reading: Reading; column: Column }) {
  const option = (role: Role) => (
    <option key={role} value={role}>
      {say(`data-role-${role}`)}
    </option>
  );
  return (
    <select aria-label={say('data-role-of', { column: column.header || column.tag || String(column.index + 1) })} value={column.role} onChange={(event) => chooseRole(reading, column.index, event.currentTarget.value as Role)}>
      {UNGROUPED.map(option)}
      {Object.entries(GROUPS).map(([group, roles]) => (
        <optgroup key={group} label={say(`data-roles-${group}`)}>
          {roles.map(option)}
        </optgroup>
      ))}
    </select>
  );
}

/** Small counts are not shown either. */
function shownCell({ cells }: Row, { index, role }: Column): string {
  const cell = cells[index] ?? '';
  return COUNTED.includes(role) && isSmall(parseNumber(cell) ?? 0) ? say('data-small-cell', { least: SMALLEST_CELL }) : cell;
}

function ColumnRow({ reading, column, rows }: { reading: Reading; column: Column; rows: readonly Row[] }) {
  return (
    <tr class={column.confidence}>
      <th scope="row">
        <bdi>{column.header || say('data-no-header')}</bdi>
        {column.tag !== '' && <bdi class="tag">{column.tag}</bdi>}
      </th>
      <td>
        <RoleSelect reading={reading} column={column} />
        <span class="because">{say(`data-because-${column.reason}`)}</span>
      </td>
      {rows.map((row) => (
        <td key={row.line} class="sample" dir="auto">
          {shownCell(row, column)}
        </td>
      ))}
    </tr>
  );
}

function Columns({ reading }: { reading: Reading }) {
  const rows = reading.table.rows.slice(0, SAMPLE_ROWS);
  const named = reading.columns.filter(({ header, tag, role }) => header !== '' || tag !== '' || role !== 'ignore');
  const byAge = named.filter(({ role, ages }) => role === 'population' && ages !== undefined);
  const folded = byAge.length > FEW_BY_AGE ? byAge : [];
  const shown = named.filter((column) => !folded.includes(column));
  const table = (columns: readonly Column[]) => (
    <div class="scroller">
      <table class="columns">
        <thead>
          <tr>
            <th scope="col">{say('data-column')}</th>
            <th scope="col">{say('data-read-as')}</th>
            {rows.map(({ line }) => (
              <th key={line} scope="col" class="sample">
                {say('data-line', { line })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <ColumnRow key={column.index} reading={reading} column={column} rows={rows} />
          ))}
        </tbody>
      </table>
    </div>
  );
  return (
    <>
      {table(shown)}
      {folded.length > 0 && (
        <details>
          <summary>{say('data-by-age', { count: folded.length })}</summary>
          {table(folded)}
        </details>
      )}
    </>
  );
}

function TableRead({ reading }: { reading: Reading }) {
  const { table, kind, dialect } = reading;
  const isUsed = !leftOut.value.has(keyOf(reading));
  const unsure = reading.columns.filter(({ confidence, role }) => confidence === 'likely' && role !== 'ignore').length;
  return (
    <article class="tableread">
      <h3>
        <bdi>{table.file}</bdi>
        {table.sheet !== undefined && (
          <>
            {' · '}
            <bdi>{table.sheet}</bdi>
          </>
        )}
      </h3>
      <p>
        <b>{say(`data-kind-${kind}`)}</b> {say(`data-dialect-${dialect}`)} {say('data-rows', { count: table.rows.length })} {unsure > 0 && say('data-unsure', { count: unsure })}
      </p>
      <label class="check">
        <input type="checkbox" checked={isUsed} onChange={(event) => useTable(reading, event.currentTarget.checked)} />
        {say('data-use-table')}
      </label>
      {isUsed && (
        <details open={kind === 'unknown' || unsure > 0 || files.value.length <= FEW_FILES}>
          <summary>{say('data-columns', { count: kind === 'unknown' ? 0 : reading.columns.filter(({ role }) => role !== 'ignore').length, all: reading.columns.length })}</summary>
          <Columns reading={reading} />
        </details>
      )}
    </article>
  );
}

export function ColumnsStep() {
  const readings = files.value.flatMap((file) => file.readings);
  if (readings.length === 0) return null;
  return (
    <section aria-labelledby="data-step-columns">
      <h2 id="data-step-columns">{say('data-step-columns')}</h2>
      <p>{say('data-columns-doc')}</p>
      {readings.map((reading) => (
        <TableRead key={keyOf(reading)} reading={reading} />
      ))}
    </section>
  );
}
