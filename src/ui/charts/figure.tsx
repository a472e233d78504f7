/** A chart of an analysis: the finding, the measure, the picture, how to read it; behind it the table and the files, made of the same rows. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { quoted } from '../../data/out/csv.ts';
import { SENTENCE } from '../../model/result.ts';
import { say, sayDeclared, unisolated } from '../words/say.ts';
import { fileName } from './files.ts';
import { TakeawayButtons } from './takeaway.tsx';

export type Cell = string | number;

/** Rows as they are written to a file; on the page in words. */
export interface Sheet {
  readonly columns: readonly {
    /** In the file. */
    readonly name: string;
    readonly label: string;
    readonly words?: (value: Cell, row: readonly Cell[]) => string;
  }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Columns that are called in the file as on the page; numbers are written in words by `shown`. */
export const sheetOf = (columns: readonly string[], rows: readonly (readonly Cell[])[], shown: (value: number, column: number) => string = String): Sheet => ({
  columns: columns.map((label, at) => ({ name: label, label, words: (value) => (typeof value === 'number' ? shown(value, at) : value) })),
  rows,
});

/** `open`: as long as it is, to be read and printed whole. */
export function SheetTable({ sheet: { columns, rows }, name, open = false }: { sheet: Sheet; name: string; open?: boolean }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class={open ? 'tablebox whole' : 'tablebox'} aria-label={say('files-table', { chart: name })} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map(({ name: key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {columns.map(({ name: key, words = String }, k) =>
                k === 0 ? (
                  <th key={key} scope="row">
                    {words(row[k] ?? '', row)}
                  </th>
                ) : (
                  <td key={key}>{words(row[k] ?? '', row)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const written = (cell: Cell): string => (typeof cell === 'number' ? (Number.isFinite(cell) ? String(cell) : '') : quoted(unisolated(cell)));

/** With what it is of in comment lines above. */
export function csvOfSheet({ columns, rows }: Sheet, about: readonly string[]): string {
  const head = [sayDeclared('sentence', SENTENCE), ...about].map((line) => `# ${unisolated(line)}`);
  return `${[...head, columns.map(({ name }) => quoted(name)).join(','), ...rows.map((row) => row.map(written).join(','))].join('\n')}\n`;
}

export interface FigureProps {
  readonly id: string;
  readonly scenario: string;
  readonly headline: string;
  readonly measure: string;
  readonly note?: string;
  /** Which runs it is of. */
  readonly source: string;
  readonly sheet: Sheet;
  readonly level?: 3 | 4;
  /** What is there in the month that is read. */
  readonly readout?: string;
  /** The picture, an svg of class `picture`; a table alone where there is none. */
  readonly children?: ComponentChildren;
}

export function Figure({ id, scenario, headline, measure, note = '', source, sheet, readout, level = 3, children }: FigureProps) {
  const figure = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(false);
  const Heading = `h${level}` as const;
  return (
    <figure class="chart" id={id} ref={figure}>
      <Heading class="finding">{headline}</Heading>
      <p class="measure">{measure}</p>
      {children}
      {readout !== undefined && <p class="readout">{readout}</p>}
      {note !== '' && <p class="note">{note}</p>}
      <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say('more')}</summary>
        {open && (
          <>
            <TakeawayButtons
              figure={figure}
              picture={children !== undefined}
              nameOf={(ending) => fileName({ scenario }, id, ending)}
              caption={() => ({ headline, measure, note, source })}
              csv={() => csvOfSheet(sheet, [measure, source])}
            />
            <SheetTable sheet={sheet} name={measure} />
            <p class="note">{source}</p>
          </>
        )}
      </details>
    </figure>
  );
}
