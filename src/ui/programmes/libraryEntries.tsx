/** One programme, and one preset, as they stand in the library. */
import type { Parameters } from '../../lib/declare.ts';
import { UNITS } from '../../lib/units.ts';
import { nameOf } from '../controls/declared.ts';
import { scenario } from '../state/scenario.ts';
import { sayText } from '../words/declared.ts';
import { listed } from '../words/lists.ts';
import { exact, said, short } from '../words/numbers.ts';
import { say, sayDeclared, sayWith } from '../words/say.ts';
import { firstSentence, type Kind, sourceWords } from './kinds.ts';
import type { Preset } from './presets.ts';

/** What a programme says of itself. */
export function inWords({ key, label, doc, acts }: Kind) {
  const told = (part: keyof Kind['acts']): string => sayDeclared(`programme-${key}.${part}`, acts[part]);
  return {
    label: sayDeclared(`programme-${key}`, label),
    doc: sayDeclared(`programme-${key}.doc`, doc),
    writes: told('writes'),
    readBy: told('readBy'),
    decision: told('decision'),
  };
}

const unseen = (text: string) => <span class="unseen">{text}</span>;
const bold = (text: string) => <b>{text}</b>;

function Figures({ kind, of }: { kind: string; of: Parameters }) {
  return (
    <table>
      <tbody>
        {Object.entries(of).map(([key, { label, doc, default: value, unit, range, source, grade }]) => (
          <tr key={key}>
            <th scope="row">
              {sayDeclared(`programme-${kind}-${key}`, nameOf(key, label === undefined ? undefined : { label }))}
              <span class="fielddoc"> {sayDeclared(`programme-${kind}-${key}.doc`, doc)}</span>
            </th>
            <td>
              <b>{exact(value, unit)}</b> {unit === 'share' || unit === 'USD' ? '' : sayText('unit', UNITS[unit].label)}
              <span class="fielddoc">
                {' '}
                {say('library-range', { from: short(range[0], unit), to: short(range[1], unit), source: sourceWords(source, grade) })}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface KindEntryProps {
  readonly kind: Kind;
  readonly add: () => void;
  readonly name?: string;
  /** Told in full, with the word that it is always on offer. */
  readonly always?: boolean;
}

export function KindEntry({ kind, add, name, always = false }: KindEntryProps) {
  const { key, parameters } = kind;
  const { label, doc, writes, readBy, decision } = inWords(kind);
  const called = name ?? label;
  const here = Object.values(scenario.value.programmes).filter(({ kind }) => kind === key).length;
  const opening = firstSentence(doc);
  return (
    <li class="offer">
      <div class="offerhead">
        <h4>{called}</h4>
        {here > 0 && <span class="fielddoc">{say('library-here', { count: here })}</span>}
        <button type="button" aria-label={say('library-add.what', { programme: called })} onClick={add}>
          {say('library-add')}
        </button>
      </div>
      <p>{always ? doc : opening}</p>
      <p class="acts">{sayWith('library-acts', { b: bold }, { writes, readBy, decision })}</p>
      <details>
        <summary>{sayWith('library-figures', { unseen }, { programme: called })}</summary>
        {!always && opening !== doc && <p>{doc.slice(opening.length)}</p>}
        {Object.keys(parameters).length === 0 ? (
          <p class="fielddoc">{say('library-no-figures')}</p>
        ) : (
          <Figures kind={key} of={parameters} />
        )}
      </details>
    </li>
  );
}

export function PresetEntry({ preset, add }: { preset: Preset; add: () => void }) {
  const { title, description, sources, budgetUsd, months, holds, years } = preset;
  return (
    <li class="offer">
      <div class="offerhead">
        <h4>{sayText('text', title)}</h4>
        <button type="button" aria-label={say('library-add.what', { programme: sayText('text', title) })} onClick={add}>
          {say('library-add')}
        </button>
      </div>
      <p>
        {sayWith(
          'library-preset',
          { b: bold },
          { money: said(budgetUsd, 'USD'), months, years, programmes: listed(holds.map((label) => sayText('text', label))) },
        )}
      </p>
      <p class="acts">{sayText('text', description)}</p>
      <details>
        <summary>{sayWith('library-sources', { unseen }, { programme: sayText('text', title) })}</summary>
        <ul class="sources">
          {sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}
