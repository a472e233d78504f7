/** Rows of figures; a parameter's value is a field to write in. */
import type { Parameter } from '../../lib/declare.ts';
import { UNITS } from '../../lib/units.ts';
import { readTyped, typed } from '../controls/numberField.tsx';
import { inRange } from '../controls/slide.ts';
import { change, forget } from '../state/scenario.ts';
import { sayText } from '../words/declared.ts';
import { exact, short } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import type { Row } from './rows.ts';

/** Within its range, as a change that undo takes back; what is no number leaves the value as it was. */
function Written({ row, field }: { row: Row; field: Parameter }) {
  const { path, name, value, start, unit, changed } = row;
  const write = (input: HTMLInputElement): void => {
    const read = readTyped(input.value, field);
    const to = read === undefined ? value : inRange(field, read);
    input.value = typed(to, unit);
    if (to === start) forget(path);
    else if (to !== value) change(path, to);
  };
  return (
    <>
      <span class="typed">
        <input
          class="number"
          type="text"
          inputMode="decimal"
          aria-label={say('assumptions-value-of', { name })}
          value={typed(value, unit)}
          onChange={(event) => write(event.currentTarget)}
        />
        {unit === 'share' && <span class="unit">%</span>}
      </span>
      {changed && (
        <button type="button" class="linklike" aria-label={say('assumptions-back.of', { value: exact(start, unit), name })} onClick={() => forget(path)}>
          {say('assumptions-back', { value: exact(start, unit) })}
        </button>
      )}
    </>
  );
}

const HEADS = ['what', 'value', 'unit', 'range', 'source', 'grade'] as const;

export function Table({ rows, caption }: { rows: readonly Row[]; caption: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class="scroller" aria-label={caption} tabIndex={0}>
      <table class="assumptions">
        <thead>
          <tr>
            {HEADS.map((head) => (
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
              <td class="figure">{row.field === undefined ? exact(row.value, row.unit) : <Written row={row} field={row.field} />}</td>
              <td>{sayText('unit', UNITS[row.unit].label)}</td>
              <td class="figure">{say('range', { from: short(row.range[0], row.unit), to: short(row.range[1], row.unit) })}</td>
              <td>{row.source}</td>
              <td>{say(`assumptions-grade-${row.grade}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
