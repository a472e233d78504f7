/** Winners and losers, and programmes one by one, as text; and how differences are written. */
import type { ByProgramme, Effect } from '../experiment/comparison/byProgramme.ts';
import { CLEARLY, PLACEBO, type Shared, SIDES, type TwinsCompared } from '../experiment/comparison/twins.ts';
import { shownUnit } from '../experiment/plan/futures.ts';
import type { Interval } from '../lib/statistics.ts';
import { table } from './terminal.ts';
import { figure } from './words.ts';

/** Differences are small beside levels: three significant figures. */
export const fine = (value: number): string => (Number.isFinite(value) ? (value === 0 ? '0' : Math.abs(value) >= 1_000 ? figure(Math.round(value)) : String(Number(value.toPrecision(3)))) : '–');
export const signed = (value: number): string => (Number.isFinite(value) ? `${value > 0 ? '+' : value < 0 ? '−' : ''}${fine(Math.abs(value))}` : '–');
export const range = ({ low, high }: Interval): string => (Number.isFinite(low) ? `${signed(low)} … ${signed(high)}` : 'not known');

/** Marked where luck leaves it above what it leaves of the placebo. */
function share({ mean, luck }: Shared, placebo: Shared | undefined): string {
  if (Number.isNaN(mean)) return '–';
  const reach = Number.isFinite(luck.low) ? ` (±${((luck.high - luck.low) * 50).toFixed(1)})` : '';
  return `${(mean * 100).toFixed(1)} %${reach}${placebo !== undefined && luck.low > placebo.luck.high ? ' *' : '  '}`;
}

/** More pairs than this are told in JSON; here only those with no programme and with the placebo. */
const PAIRS_SHOWN = 6;

export function twinsText(twins: readonly TwinsCompared[], none: string): string[] {
  if (twins.length === 0) return [];
  const shown = twins.length <= PAIRS_SHOWN * SIDES.length ? twins : twins.filter(({ first, second }) => first === none || second === none || second === PLACEBO);
  const rows = shown.map((one) => {
    const placebo = twins.find(({ second, side }) => second === PLACEBO && side === one.side);
    const shares = [share(one.better, placebo?.better), share(one.worse, placebo?.worse), share(one.same, undefined)];
    const alone = [one.hereUnderFirstAlone, one.hereUnderSecondAlone].map((people) => figure(Math.round(people)));
    return [`${one.first} against ${one.second}: ${one.side}`, figure(Math.round(one.people)), ...shares, ...alone];
  });
  return [
    `Winners and losers: the same people at the end of the run, by the living standard of their household. Clearly is ${CLEARLY * 100} % of its living before, or more; small\n` +
      'changes travel: against a placebo, the same arm with one parameter off by a thousandth, all is luck, and so is\n' +
      'as much elsewhere; * is more than that. Neither makes up for the other.\n' +
      table([['', 'people here', 'clearly better', 'clearly worse', 'about the same', 'here under the first alone', 'under the second alone'], ...rows]),
  ];
}

const effect = ({ mean, luck }: Effect): string => `${signed(mean)}${Number.isFinite(luck.low) ? ` (${range(luck)})` : ''}`;

export function effectsText({ label, unit, whole, programmes, interactions }: ByProgramme): string {
  const shown = shownUnit(unit);
  const rows = programmes.map((one) => [one.label, effect(one.share), signed(one.alone.mean), signed(one.step.mean), signed(one.last.mean)]);
  const together =
    interactions === undefined
      ? 'Shares are means over sampled orders, and interactions are not told: there are too many programmes to run every set of them.'
      : interactions.length === 0
        ? 'No two of them work on one another beyond what luck may do.'
        : interactions.map(({ says, effect: beyond }) => `${says}: ${effect(beyond)}.`).join('\n');
  return [
    `By programme, ${label}${shown && `, ${shown}`}: all together ${effect(whole)} against none of them`,
    table([['', 'fair share (luck alone)', 'alone', 'after those that begin before', 'if it alone were left out'], ...rows]),
    together,
  ].join('\n');
}
