/** What a lens reads: residents and returnees side by side at a few months after the main arrivals, with programmes and without. */
import type { Better } from '../../model/outcomes/lenses/lens.ts';
import type { LensReading, LensSideReading } from '../../model/outcomes/lenses/read.ts';
import type { ReadingPoint } from '../../model/outcomes/sides.ts';
import { Key } from '../charts/marks.tsx';
import { shortDate } from '../words/dates.ts';
import { GROUP_WORDS } from '../words/groups.ts';
import { exact } from '../words/numbers.ts';

const BETTER_WORDS: Readonly<Record<Better, string>> = { more: 'more is good', less: 'less is good', open: 'depends on who asks' };

export const pointWords = ({ monthsAfter, date }: ReadingPoint): string =>
  monthsAfter === undefined ? shortDate(date) : `${monthsAfter} months after (${shortDate(date)})`;

function SideRow({ reading, first }: { reading: LensSideReading; first?: string }) {
  const { side, label, unit, of, overMonths, values, differences, better } = reading;
  const { mark, tone, long } = GROUP_WORDS[side];
  const plainUnit = unit === 'share' || unit.startsWith('US dollars') ? '' : unit;
  const how = [plainUnit, of === 'places' ? 'where they live' : '', overMonths > 1 ? `mean of ${overMonths} months` : ''].filter(
    (word) => word !== '',
  );
  return (
    <tr class={first === undefined ? 'second' : ''}>
      <th scope="row">
        {first !== undefined && <span class="reads">{first}</span>}
        <span class="who">
          <Key mark={mark} tone={tone} /> {label}, {long}
        </span>
        <span class="fielddoc"> ({[...how, BETTER_WORDS[better]].join('; ')})</span>
      </th>
      {values.map((value, k) => (
        <td key={k} class="figure">
          <b>{exact(value, unit)}</b>
          {differences !== undefined && <span class="twin"> ({exact(value - (differences[k] ?? Number.NaN), unit)})</span>}
        </td>
      ))}
    </tr>
  );
}

export function Readings({ reading: { points, outcomes, label } }: { reading: LensReading }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class="scroller" aria-label={`Outcomes, ${label}`} tabIndex={0}>
      <table class="readings">
        <thead>
          <tr>
            <th scope="col">Outcome</th>
            {points.map((point) => (
              <th key={point.date} scope="col">
                {pointWords(point)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {outcomes.flatMap(({ reads, residents, returnees }) => [
            <SideRow key={`${reads}.residents`} reading={residents} first={reads} />,
            <SideRow key={`${reads}.returnees`} reading={returnees} />,
          ])}
        </tbody>
      </table>
    </section>
  );
}
