/** What became of each programme's money, and of those it serves, up to the month that is read. */
import { withRun } from '../run/shown.ts';
import { scenario } from '../state/scenario.ts';
import { month } from '../state/view.ts';
import { longDate } from '../words/dates.ts';
import { exact } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { programmeWords } from './words.ts';

/** Sums of money and people so far; both are given as running totals or as of the month, and shown as they are. */
export function ProgrammeTable() {
  const result = withRun.value;
  const programmes = Object.entries(result?.programmes ?? {});
  if (result === undefined || programmes.length === 0) return null;
  const at = month.value;
  const people = (values: readonly number[]): string => exact(values[at] ?? Number.NaN);
  return (
    <>
      <p class="measure">
        {say('programmes-table-doc', { date: longDate(result.dates[at] ?? '') })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section class="scroller" aria-label={say('programmes-table')} tabIndex={0}>
        <table class="programmes">
          <thead>
            <tr>
              {['programme', 'budget', 'spent', 'left', 'served', 'waiting', 'aware'].map((head) => (
                <th key={head} scope="col">
                  {say(`programmes-table-${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {programmes.map(([id, { kind, label, budgetUsd, spentUsd, unspentUsd, served, waiting, aware }]) => (
              <tr key={id}>
                <th scope="row">{programmeWords(scenario.value.programmes[id]?.label, { key: kind, label })}</th>
                <td class="figure">{exact(budgetUsd, 'USD')}</td>
                <td class="figure">{exact(spentUsd[at] ?? 0, 'USD')}</td>
                <td class="figure">{exact(unspentUsd, 'USD')}</td>
                <td class="figure">{people(served)}</td>
                <td class="figure">{people(waiting)}</td>
                <td class="figure">{exact(aware[at] ?? Number.NaN, 'share')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
