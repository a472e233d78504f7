/** What gives way first, and for whom; what is crossed anyway; how other dates and each programme move it. */
import type { Range } from '../../experiment/stress/bill.ts';
import type { Harm, StressReport } from '../../experiment/stress/report.ts';
import { atVolumeOf, waysOf } from '../../experiment/stress/ways.ts';
import { Figure, type Sheet } from '../charts/figure.tsx';
import { Key } from '../charts/marks.tsx';
import { longDate, shortDate } from '../words/dates.ts';
import { GROUP_WORDS, type Who } from '../words/groups.ts';
import { listed } from '../words/lists.ts';
import { counted, exact, said } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import type { OfReport } from './bill.tsx';
import { Crossings, limitWords } from './crossings.tsx';
import { outcomeName, variationName, volumeName } from './names.ts';

export const harmName = ({ line }: Harm): string => say('stress-harm', { outcome: outcomeName(line.outcome), group: line.group });
const dated = (harm: Harm): string => say('stress-harm-dated', { harm: harmName(harm), date: shortDate(atVolumeOf(harm, 1)?.first?.median ?? '') });

function headlineOf({ harms, replicates }: StressReport): string {
  const [first] = waysOf(harms).given;
  const at = first && atVolumeOf(first, 1);
  if (first === undefined || at?.first === undefined) return say('stress-way-none', { replicates });
  return say('stress-way-first', {
    outcome: outcomeName(first.line.outcome),
    group: first.line.group,
    date: longDate(at.first.median),
    crossed: counted(at.crossed),
    replicates,
    people: Number.isNaN(at.people.median) ? 'unknown' : said(at.people.median),
  });
}

function Others({ harms }: { harms: readonly Harm[] }) {
  const { given, already, met } = waysOf(harms);
  const odd = harms.filter(({ notMonotone }) => notMonotone > 0);
  return (
    <ul class="says">
      {given.length > 1 && <li>{say('stress-way-then', { harms: listed(given.slice(1).map(dated)) })}</li>}
      {already.length > 0 && <li>{say('stress-way-already', { harms: listed(already.map(harmName)) })}</li>}
      {met.length > 0 && <li>{say('stress-way-met', { harms: listed(met.map(harmName)) })}</li>}
      {odd.length > 0 && <li>{say('stress-way-odd', { harms: listed(odd.map(harmName)) })}</li>}
    </ul>
  );
}

function crossingSheet({ harms, replicates }: StressReport): Sheet {
  const month = (date: string | number): string => (date === '' ? say('stress-not') : shortDate(String(date)));
  const harmAt = (row: readonly (string | number)[]): Harm | undefined => harms.find(({ line }) => line.outcome === row[0] && line.group === row[1]);
  const unit = (value: string | number, row: readonly (string | number)[]): string => exact(Number(value), harmAt(row)?.unit);
  return {
    columns: [
      { name: 'outcome', label: say('stress-column-line'), words: (key, row) => { const harm = harmAt(row); return harm ? limitWords(harm) : String(key); } },
      { name: 'group', label: say('stress-column-who'), words: (group) => GROUP_WORDS[group as Who].long },
      { name: 'volume', label: say('stress-column-volume'), words: (volume) => volumeName(Number(volume)) },
      { name: 'crossed', label: say('stress-column-crossed', { replicates }), words: (crossed) => counted(Number(crossed)) },
      { name: 'first_median', label: say('stress-column-from'), words: month },
      { name: 'first_low_90', label: say('stress-column-from-low'), words: month },
      { name: 'first_high_90', label: say('stress-column-from-high'), words: month },
      { name: 'worst_median', label: say('stress-column-worst'), words: unit },
      { name: 'people_beyond_median', label: say('stress-column-people'), words: (people) => (Number.isFinite(Number(people)) ? said(Number(people)) : '–') },
    ],
    rows: harms.flatMap(({ line, byVolume }) =>
      byVolume.map(({ volume, crossed, first, worst, people }) => [line.outcome, line.group, volume, crossed, first?.median ?? '', first?.low ?? '', first?.high ?? '', worst.median, people.median]),
    ),
  };
}

const crossingAt = (volume: number): string => (volume === 0 ? say('stress-volume-nobody') : Number.isFinite(volume) ? `×${exact(volume)}` : say('stress-volume-none'));
const crossingWords = ({ median, low, high }: Range): string => (low === high ? crossingAt(median) : say('stress-crossing', { median: crossingAt(median), low: crossingAt(low), high: crossingAt(high) }));

/** Earlier, later, or not to be told: from pairs of seeds in which both cross. */
function shiftWords({ replicates, mean, standardError }: Harm['moved'][number]['shift']): string {
  const least = 2 * standardError;
  const course = replicates < 2 || Number.isNaN(mean) ? 'unknown' : Math.abs(mean) <= least || mean === 0 ? 'same' : mean > 0 ? 'later' : 'earlier';
  return say('stress-shift', { course, by: exact(Math.abs(mean)), pairs: replicates });
}

function Moves({ report: { harms, variations }, scenario }: OfReport) {
  const told = harms.filter(({ byVolume }) => byVolume.some(({ crossed }) => crossed > 0));
  if (variations.length < 2 || told.length === 0) return null;
  return (
    <>
      <h3>{say('stress-moves')}</h3>
      <p class="note">{say('stress-moves-doc')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section class="scroller" aria-label={say('stress-moves')} tabIndex={0}>
        <table class="moves">
          <thead>
            <tr>
              <th scope="col">{say('stress-column-line')}</th>
              <th scope="col">{say('stress-column-as-it-is')}</th>
              {variations.slice(1).map(({ id }) => (
                <th key={id} scope="col">
                  {variationName(id, scenario)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {told.map((harm) => (
              <tr key={harm.id}>
                <th scope="row">
                  <Key mark={GROUP_WORDS[harm.line.group as Who].mark} tone={GROUP_WORDS[harm.line.group as Who].tone} /> {harmName(harm)}
                </th>
                <td>{crossingWords(harm.crossing)}</td>
                {harm.moved.map(({ variation, crossing, shift }) => (
                  <td key={variation}>
                    {crossingWords(crossing)} <span class="fielddoc">{shiftWords(shift)}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

export function GiveWay(of: OfReport) {
  const { report, scenario, source } = of;
  const headline = headlineOf(report);
  return (
    <section aria-labelledby="way">
      <h2 id="way">{say('stress-way')}</h2>
      <Figure
        id="gives-way"
        scenario={scenario.title}
        headline={headline}
        measure={say('stress-way-measure', { lasting: report.lasting })}
        note={say('stress-way-note')}
        source={source}
        sheet={crossingSheet(report)}
      >
        <ul class="legend-row">
          {(['residents', 'returnees'] as const).map((who) => (
            <li key={who}>
              <Key mark={GROUP_WORDS[who].mark} tone={GROUP_WORDS[who].tone} /> {GROUP_WORDS[who].long}
            </li>
          ))}
        </ul>
        <Crossings report={report} title={headline} />
      </Figure>
      <Others harms={report.harms} />
      <Moves {...of} />
    </section>
  );
}
