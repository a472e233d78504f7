/**
 * Q9: whether individual or community support leads, for whom, over draws of what is not known. Reported, not required. A short form of
 * the comparison of arms (../arms), which has more draws, outcomes and arms: one draw of free parameters and unit costs for each seed.
 */
import type { Arm } from '../arms/arms.ts';
import { referenceArms } from '../arms/reference.ts';
import { drawAt, drawnPriors, withDraw } from '../arms/draws.ts';
import { figureKey, figuresOf, type Group, MEASURES } from '../arms/measures.ts';
import { judged } from '../judge.ts';
import { latinHypercube } from '../latinHypercube.ts';
import type { MeasureReport, PatternReport } from '../report.ts';
import { seedsOf, type Simulate } from '../simulate.ts';
import { ANY } from './pattern.ts';

/** A year beyond the last month of the money. */
const MONTHS = 48;
const SHOWN: readonly (readonly [measure: string, group: Group])[] = [
  ['composite', 'returnees'],
  ['composite', 'residents'],
  ['livingStandard', 'returnees'],
  ['livingStandard', 'residents'],
  ['resentment', 'residents'],
  ['immobility', 'returnees'],
];

interface Side {
  readonly support: 'private' | 'public';
  readonly figures: Readonly<Record<string, number>>;
}

export const DRAWN_ARMS = 4;

export async function individualOrCommunity(simulate: Simulate, draws: number, scale: number): Promise<PatternReport> {
  const arms = referenceArms().arms.filter(({ support }) => support !== undefined);
  const priors = drawnPriors(arms.flatMap(({ kinds }) => kinds));
  const points = latinHypercube('patterns Q9', priors.map(({ path }) => path), draws);
  const run = async ({ scenario, support }: Arm, draw: number, seed: string): Promise<Side> => {
    const drawn = withDraw(scenario, drawAt(priors, points[draw]));
    return { support: support ?? 'private', figures: figuresOf(await simulate({ scenario: drawn, seed, scale, months: MONTHS }), drawn) };
  };
  const rows = await Promise.all(seedsOf(draws).map((seed, draw) => Promise.all(arms.map((arm) => run(arm, draw, seed)))));
  const measures = SHOWN.map(([key, group]) => shown(key, group, rows));
  const [{ rule: _, ...headline }] = measures as [MeasureReport];
  return {
    ...headline,
    id: 'Q9',
    label: 'Individual or community support',
    reported: 'surveys correlate individual support with higher scores of returnees',
    scenario: 'nangarhar-2016',
    notes: [
      'The better of two arms of private support (cash and grants) less the better of two of public goods, equal full cost, the year after; each run has its own draw of free parameters, unit costs and overheads.',
      'An interval on both sides of nought: which leads depends on what is not known. `arms` shows more draws, outcomes and arms.',
    ],
    measures,
    holds: true,
  };
}

/** Best of private support less best of public goods, so that more is better for private support, whatever is measured. */
function shown(key: string, group: Group, rows: readonly (readonly Side[])[]): MeasureReport {
  const found = MEASURES.find((one) => one.key === key);
  if (found === undefined) throw new Error(`There is no measure ${key} of arms.`);
  const sign = found.better === 'more' ? 1 : -1;
  const best = (row: readonly Side[], support: Side['support']): number =>
    Math.max(...row.filter((side) => side.support === support).map(({ figures }) => sign * figures[figureKey(key, group, 'after')]));
  const leads = rows.map((row) => best(row, 'private') - best(row, 'public'));
  const words = `${found.label}, ${group}: individual less community, ${sign > 0 ? 'more is better' : 'signs turned: more is better'}`;
  return { label: words, reported: '', ...judged('shown', ANY, leads), provinceMean: Number.NaN };
}
