/** Whom a programme serves, in one sentence. */
import type { ProgrammeInput, Scenario } from '../../model/scenario.ts';
import { choiceWords } from '../words/choices.ts';
import { exact } from '../words/numbers.ts';

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
