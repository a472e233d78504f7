/** Medians and bands of an ensemble, at the end of each year of the run, and how precise they are. */
import { BAND, type Band, type Ensemble, LAST_MONTHS } from '../experiment/ensemble.ts';
import { SENTENCE } from '../model/result.ts';
import { rightsLine } from '../model/rightsSheet.ts';
import type { Scenario } from '../model/scenario.ts';
import { table } from './terminal.ts';
import { count, figure, measure, monthWords } from './words.ts';

const YEARS_SHOWN = 5;

/** The last month of the run and those whole years before it, earliest first. */
function shownMonths(months: number): number[] {
  const all = Array.from({ length: Math.ceil(months / 12) }, (_, k) => months - 1 - 12 * k);
  return all.slice(0, YEARS_SHOWN).reverse();
}

function cells({ median, low, high }: Band, unit: string, months: readonly number[]): string[] {
  return months.map((month) => (Number.isNaN(median[month]) ? '–' : `${measure(median[month], unit)} (${measure(low[month], unit)} to ${measure(high[month], unit)})`));
}

function wishesText({ wishes, ended, runs }: Ensemble): string[] {
  if (wishes.length === 0) return [];
  const rows = wishes.map(({ outcome, group, halfWidth, found, mean, reached }) => [`${outcome}, ${group}`, figure(mean), `± ${figure(found)}`, `± ${figure(halfWidth)}`, reached ? 'reached' : 'not reached']);
  const how = ended === 'precise' ? `It took ${count(runs, 'run')} to be as precise as wished.` : `${count(runs, 'run')} are not enough to be as precise as wished: allow more with --replicates.`;
  return [`${how} Means of the last ${LAST_MONTHS} months:\n${table([['', 'mean', '95 % interval', 'wished', ''], ...rows], 'lrrrl')}`];
}

export function ensembleText(scenario: Scenario, scale: number, found: Ensemble): string {
  const { dates, outcomes, runs } = found;
  const months = shownMonths(dates.length);
  const last = dates.length - 1;
  const rows = Object.values(outcomes).flatMap(({ label, unit, groups }) =>
    Object.entries(groups).map(([group, band]) => [label, group, ...cells(band, unit, months), `± ${measure(band.medianError[last], unit)}`, `± ${measure(band.meanError[last], unit)}`]),
  );
  const head = ['', '', ...months.map((month) => monthWords(dates[month])), 'of the median', 'of the mean'];
  return [
    rightsLine(scenario),
    `${scenario.title}\n${count(runs, 'run')} at scale ${scale}: median (${BAND * 100} % of runs); Monte Carlo error in the last month: half the 95 % interval of the median, standard error of the mean`,
    table([head, ...rows], 'll'),
    ...wishesText(found),
    SENTENCE,
  ].join('\n\n');
}
