/** One programme, and one preset, as they stand in the library. */
import type { Parameters } from '../../lib/declare.ts';
import { UNITS } from '../../lib/units.ts';
import { nameOf } from '../controls/declared.ts';
import { scenario } from '../state/scenario.ts';
import { exact, said, short } from '../words/numbers.ts';
import { firstSentence, type Kind, sourceWords } from './kinds.ts';
import type { Preset } from './presets.ts';
import { listed } from './words.ts';

function Figures({ of }: { of: Parameters }) {
  return (
    <table>
      <tbody>
        {Object.entries(of).map(([key, { label, doc, default: value, unit, range, source, grade }]) => (
          <tr key={key}>
            <th scope="row">
              {nameOf(key, label === undefined ? undefined : { label })}
              <span class="fielddoc"> {doc}</span>
            </th>
            <td>
              <b>{exact(value, unit)}</b> {unit === 'share' || unit === 'USD' ? '' : UNITS[unit].label}
              <span class="fielddoc">
                {' '}
                {short(range[0], unit)} to {short(range[1], unit)}; {sourceWords(source, grade)}
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

export function KindEntry({ kind: { key, label, doc, acts, parameters }, add, name = label, always = false }: KindEntryProps) {
  const here = Object.values(scenario.value.programmes).filter(({ kind }) => kind === key).length;
  const opening = firstSentence(doc);
  return (
    <li class="offer">
      <div class="offerhead">
        <h4>{name}</h4>
        {here > 0 && <span class="fielddoc">{here} in the scenario</span>}
        <button type="button" aria-label={`Add ${name}`} onClick={add}>
          Add
        </button>
      </div>
      <p>{always ? doc : opening}</p>
      <p class="acts">
        <b>Writes</b> {acts.writes}. <b>Read by</b> {acts.readBy}. <b>Changes</b> {acts.decision}.
      </p>
      <details>
        <summary>
          Its figures<span class="unseen"> for {name}</span>
        </summary>
        {!always && opening !== doc && <p>{doc.slice(opening.length)}</p>}
        {Object.keys(parameters).length === 0 ? (
          <p class="fielddoc">None of its own: money, months and whom it serves.</p>
        ) : (
          <Figures of={parameters} />
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
        <h4>{title}</h4>
        <button type="button" aria-label={`Add ${title}`} onClick={add}>
          Add
        </button>
      </div>
      <p>
        <b>{said(budgetUsd, 'USD')}</b> over {months} months ({years}): {listed(holds)}.
      </p>
      <p class="acts">{description}</p>
      <details>
        <summary>
          Sources<span class="unseen"> of {title}</span>
        </summary>
        <ul class="sources">
          {sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}
