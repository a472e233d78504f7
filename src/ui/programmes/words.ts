/** Whom a programme serves, and whom it reached, each in one sentence. */
import type { ProgrammeCost } from '../../experiment/money/cost.ts';
import type { ProgrammeReach } from '../../experiment/money/reach.ts';
import type { ProgrammeInput, Scenario } from '../../model/scenario.ts';
import { choiceWords } from '../words/choices.ts';
import { exact, said } from '../words/numbers.ts';
import { reasonParts } from './reasonParts.ts';

/** "a, b and c" */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const OLDEST = 110;

function ages({ fromYears, toYears }: ProgrammeInput['target']): string {
  if (toYears >= OLDEST) return fromYears === 0 ? 'of any age' : `aged ${fromYears} and over`;
  return fromYears === 0 ? `up to ${toYears} years old` : `aged ${fromYears} to ${toYears}`;
}

/** "People who came back, women only, aged 18 and over, in Jalalabad." */
export function targetWords(
  { target, residentsTooShare }: ProgrammeInput,
  { zones, streams }: Pick<Scenario, 'zones' | 'streams'>,
): string {
  const who = target.origins.length === 0 ? 'everybody who lives here' : listed(target.origins.map(choiceWords));
  const parts = [
    who,
    ...(target.sex === 'all' ? [] : [choiceWords(target.sex)]),
    ages(target),
    ...(target.vulnerableOnly ? ['of vulnerable groups only'] : []),
    ...(target.bands.length === 0 ? [] : [`whose return was ${listed(target.bands.map(choiceWords)).replace(' and ', ' or ')}`]),
    ...(target.types.length === 0 ? [] : [`by ${listed(target.types.map(choiceWords)).replace(' and ', ' or ')}`]),
    ...(target.streams.length === 0 ? [] : [`of ${listed(target.streams.map((id) => streams[id]?.label ?? id))}`]),
    ...(target.arrivedWithinMonths === 0 ? [] : [`who arrived at most ${target.arrivedWithinMonths} months before`]),
    ...(target.zones.length === 0 ? [] : [`in ${listed(target.zones.map((id) => zones[id]?.name.en ?? id))}`]),
  ];
  const beside = residentsTooShare === 0 ? '' : ` Residents beside them: ${exact(residentsTooShare, 'share')} of places.`;
  return `${capital(parts.join(', '))}.${beside}`;
}

/** "12,000 of 130,000 households were served; 61 % never heard of it". */
export function reachHeadline(reach: ProgrammeReach | undefined, cost: ProgrammeCost): string {
  const money = `${said(cost.spent.usd.median, 'USD')} of ${said(cost.budgetUsd, 'USD')} spent`;
  if (reach === undefined) return `${money}, for all who live where it works`;
  const { unit, served, target } = reach;
  const { parts } = reasonParts(reach);
  if (parts.length === 0) return `${said(served.median)} ${unit} served; ${money}`;
  const servedOfTarget = parts.find(({ tone }) => tone === 'served')?.count ?? 0;
  const most = parts.filter(({ tone }) => tone !== 'served').sort((a, b) => b.count - a.count)[0];
  const why =
    most === undefined ? '' : `; ${said(most.count / target.median, 'share')} of the target: ${most.reason.replace(/^other: /, '')}`;
  return `${said(servedOfTarget)} of ${said(target.median)} ${unit} served${why}`;
}
