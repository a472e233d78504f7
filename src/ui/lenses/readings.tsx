/** What a lens reads: residents and returnees side by side at a few months after the main arrivals, with programmes and without. */
import type { LensReading, LensSideReading } from '../../model/outcomes/lenses/read.ts';
import type { ReadingPoint } from '../../model/outcomes/sides.ts';
import { Key } from '../charts/marks.tsx';
import { shortDate } from '../words/dates.ts';
import { GROUP_WORDS } from '../words/groups.ts';
import { sayText } from '../words/declared.ts';
import { exact } from '../words/numbers.ts';
import { say, sayDeclared } from '../words/say.ts';

export const pointWords = ({ monthsAfter, date }: ReadingPoint): string =>
  monthsAfter === undefined ? shortDate(date) : say('lenses-after', { months: monthsAfter, date: shortDate(date) });

/** "people; where they live; less is good" */
function howWords({ unit, of, overMonths, better }: LensSideReading): string {
  const saysUnit = unit !== 'share' && !unit.startsWith('US dollars');
  return [
    ...(saysUnit ? [sayText('unit', unit)] : []),
    ...(of === 'places' ? [say('lenses-where-they-live')] : []),
    ...(overMonths > 1 ? [say('lenses-mean', { months: overMonths })] : []),
    say(`lenses-${better}`),
  ].join('; ');
}

function SideRow({ reading, first }: { reading: LensSideReading; first?: string }) {
  const { side, outcome, label, unit, values, differences } = reading;
  const { mark, tone, long } = GROUP_WORDS[side];
  return (
    <tr class={first === undefined ? 'second' : ''}>
      <th scope="row">
        {first !== undefined && <span class="reads">{first}</span>}
        <span class="who">
          <Key mark={mark} tone={tone} /> {say('lenses-who', { outcome: sayDeclared(`outcome-${outcome}`, label), who: long })}
        </span>
        <span class="fielddoc"> {say('lenses-how', { how: howWords(reading) })}</span>
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

export function Readings({ reading: { key, points, outcomes, label } }: { reading: LensReading }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class="scroller" aria-label={say('lenses-outcomes', { lens: sayDeclared(`lens-${key}`, label) })} tabIndex={0}>
      <table class="readings">
        <thead>
          <tr>
            <th scope="col">{say('lenses-outcome')}</th>
            {points.map((point) => (
              <th key={point.date} scope="col">
                {pointWords(point)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {outcomes.flatMap(({ reads, residents, returnees }, at) => [
            <SideRow key={`${reads}.residents`} reading={residents} first={sayDeclared(`lens-${key}-reads-${at + 1}`, reads)} />,
            <SideRow key={`${reads}.returnees`} reading={returnees} />,
          ])}
        </tbody>
      </table>
    </section>
  );
}
