/** A family's months one under another; where its twin's month was another one, both beside each other. */
import type { DiaryDecision } from '../../model/result.ts';
import { longDate } from '../words/dates.ts';
import { sayText } from '../words/declared.ts';
import { exact } from '../words/numbers.ts';
import { say, sayWith } from '../words/say.ts';
import { endOf } from './naming.ts';
import type { Entry } from './read.ts';
import type { Row } from './twin.ts';

function Decision({ decision: { decision, terms, utility, outcome } }: { decision: DiaryDecision }) {
  return (
    <details class="decision">
      <summary>{sayWith('diary-decision', { b: (text) => <b>{text}</b> }, { decision: sayText('life', decision), outcome: endOf(outcome) })}</summary>
      <table>
        <tbody>
          {terms.map(({ label, value }, at) => (
            <tr key={`${label}-${at}`}>
              <th scope="row">{sayText('life', label)}</th>
              <td class="figure">{exact(value)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              <b>{say('diary-together')}</b>
            </th>
            <td class="figure">
              <b>{exact(utility)}</b>
            </td>
          </tr>
        </tbody>
      </table>
    </details>
  );
}

function Month({ entry }: { entry: Entry | undefined }) {
  if (entry === undefined) return <p class="quiet">{say('diary-nothing')}</p>;
  return (
    <>
      {entry.changes.length > 0 && <p>{entry.changes.join('; ')}</p>}
      {entry.decisions.map((decision, at) => (
        <Decision key={`${decision.decision}-${decision.person ?? ''}-${at}`} decision={decision} />
      ))}
    </>
  );
}

export function Timeline({ rows, first, here, there }: { rows: readonly Row[]; first: string | undefined; here: string; there: string }) {
  return (
    <ol class="diary">
      {rows.map((row) => (
        <li key={row.date} class={row.parted ? 'parted' : ''}>
          <h3>
            {longDate(row.date)}
            {row.parted && <span class="apart">{say(row.date === first ? 'diary-part-here' : 'diary-apart')}</span>}
          </h3>
          {row.same ? (
            <div class="month">
              <Month entry={row.here ?? row.there} />
            </div>
          ) : (
            <div class="month two">
              <section aria-label={here}>
                <h4>{here}</h4>
                <Month entry={row.here} />
              </section>
              <section aria-label={there}>
                <h4>{there}</h4>
                <Month entry={row.there} />
              </section>
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
