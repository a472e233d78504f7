/** Whom a programme serves, and whom it reached, each in one sentence. */
import type { ProgrammeCost } from '../../experiment/money/cost.ts';
import type { ProgrammeReach } from '../../experiment/money/reach.ts';
import type { Prices } from '../../experiment/money/spread.ts';
import type { ProgrammeInput, Scenario } from '../../model/scenario.ts';
import { choiceWords } from '../words/choices.ts';
import { sayText } from '../words/declared.ts';
import { either, listed } from '../words/lists.ts';
import { counted, exact, said } from '../words/numbers.ts';
import { zoneName } from '../words/places.ts';
import { say, sayDeclared } from '../words/say.ts';
import { reasonParts } from './reasonParts.ts';

/** A first letter may stand behind an isolate. */
const capital = (text: string): string => text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
const OLDEST = 110;

function ages({ fromYears, toYears }: ProgrammeInput['target']): string {
  if (toYears >= OLDEST) return fromYears === 0 ? 'any' : 'over';
  return fromYears === 0 ? 'under' : 'between';
}

const orNone = (words: readonly string[], joined: (words: readonly string[]) => string): string => (words.length === 0 ? 'none' : joined(words));

/** "People who came back, women only, aged 18 and over, in Jalalabad." */
export function targetWords({ target, residentsTooShare }: ProgrammeInput, { streams }: Pick<Scenario, 'streams'>): string {
  const whom = say('programmes-target', {
    who: target.origins.length === 0 ? say('programmes-everybody') : listed(target.origins.map(choiceWords)),
    sex: target.sex,
    ages: ages(target),
    from: target.fromYears,
    to: target.toYears,
    vulnerable: target.vulnerableOnly ? 'only' : 'all',
    bands: orNone(target.bands.map(choiceWords), either),
    types: orNone(target.types.map(choiceWords), either),
    streams: orNone(
      target.streams.map((id) => sayText('text', streams[id]?.label ?? id)),
      listed,
    ),
    arrived: target.arrivedWithinMonths,
    zones: orNone(target.zones.map(zoneName), listed),
  });
  if (residentsTooShare === 0) return capital(whom);
  return say('programmes-target-beside', { target: capital(whom), share: exact(residentsTooShare, 'share') });
}

/** "12,000 of 130,000 households served; 61 % of the target: never heard of it". */
export function reachHeadline(reach: ProgrammeReach | undefined, cost: ProgrammeCost): string {
  const money = { spent: said(cost.spent.usd.median, 'USD'), budget: said(cost.budgetUsd, 'USD') };
  if (reach === undefined) return say('programmes-reach-places', money);
  const { unit, served, target } = reach;
  const { parts } = reasonParts(reach);
  if (parts.length === 0) return say('programmes-reach-money', { served: said(served.median), unit, ...money });
  const ofTarget = parts.find(({ tone }) => tone === 'served')?.count ?? 0;
  const told = { served: said(ofTarget), target: said(target.median), unit };
  const most = parts.filter(({ tone }) => tone !== 'served').sort((a, b) => b.count - a.count)[0];
  if (most === undefined) return say('programmes-reach', told);
  const reason = say(most.tone === 'other' ? 'programmes-reason-other.bare' : `programmes-reason-${most.tone}`);
  return say('programmes-reach-most', { ...told, share: said(most.count / target.median, 'share'), reason });
}

/** "US dollars of 2015" */
export const usdWords = ({ priceYear }: Prices): string => say('money-usd', { year: counted(priceYear) });
export const localWords = ({ priceYear }: Prices, currency: string): string => say('money-local', { currency, year: counted(priceYear) });

/** As the scenario calls it, else as its kind is called. */
export const programmeWords = (label: string | undefined, { key, label: kind }: { readonly key: string; readonly label: string }): string =>
  label ? sayText('text', label) : sayDeclared(`programme-${key}`, kind);
