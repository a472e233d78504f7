/** What lines, needs, factors and variations are called here. */
import { labelOf } from '../../experiment/stress/lines.ts';
import { wordsOf } from '../../experiment/plan/futures.ts';
import type { Scenario } from '../../model/scenario.ts';
import { monthAfter } from '../../scenario/months.ts';
import { programmeName } from '../programmes/name.ts';
import { shortDate } from '../words/dates.ts';
import { counted, exact, said } from '../words/numbers.ts';
import { say, sayDeclared } from '../words/say.ts';

export const outcomeName = (key: string): string => sayDeclared(`outcome-${key}`, labelOf(key));

const FACTORS: Readonly<Record<string, string>> = {
  'settlement.kin': 'stress-factor-kin',
  'settlement.earnings': 'stress-factor-earnings',
  'housing.scarcityElasticity': 'stress-factor-scarcity',
  'labour.squareNeed': 'stress-factor-need',
  'roads.volumeOverCapacityShare': 'stress-factor-traffic',
  'zones.freePlotsShare': 'stress-factor-plots',
};
const LEVERS: Readonly<Record<string, string>> = { budgetUsd: 'stress-lever-budget', start: 'stress-lever-start' };

export function factorName(path: string, { programmes }: Pick<Scenario, 'programmes'>): string {
  const known = FACTORS[path];
  if (known !== undefined) return say(known);
  const [, id = '', key = ''] = path.split('.');
  const lever = LEVERS[key];
  const programme = programmes[id];
  return lever !== undefined && programme !== undefined ? say(lever, { programme: programmeName(programme) }) : wordsOf(path, '');
}

/** A month as its date, money as money; anything else is a weight or a factor. */
export function factorValue(path: string, value: number, { place }: Pick<Scenario, 'place'>): string {
  if (path.endsWith('.start')) return shortDate(monthAfter(place.start, Math.round(value)));
  return path.endsWith('.budgetUsd') ? said(value, 'USD') : exact(value);
}

export function variationName(id: string, { programmes }: Pick<Scenario, 'programmes'>): string {
  const phase = /^phase-(\d+)$/.exec(id)?.[1];
  if (phase !== undefined) return say('stress-variation-phase', { months: Number(phase) });
  const programme = programmes[id.replace(/^without-/, '')];
  return programme === undefined ? say('stress-variation-bare') : say('stress-variation-without', { programme: programmeName(programme) });
}

export const volumeName = (volume: number): string => (volume === 0 ? say('stress-volume-nobody') : volume === 1 ? say('stress-volume-given') : `×${exact(volume)}`);
export const countOf = (crossed: number, all: number): string => say('stress-count', { crossed: counted(crossed), all: counted(all) });
