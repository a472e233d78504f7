/** Lines of districts that were picked: what results hold by district, of residents and of who came. */
import type { OutcomeSeries, RunResult } from '../../model/result.ts';
import type { Mark } from '../words/groups.ts';
import { say } from '../words/say.ts';
import type { Arm, Line } from './line.ts';
import type { ChartSpec } from './spec.ts';

const WHOSE = [
  { who: 'all', list: 'zones', tone: 'all', mark: 'dash' },
  { who: 'residents', list: 'zonesResidents', tone: 'residents', mark: 'square' },
  { who: 'newcomers', list: 'zonesNewcomers', tone: 'returnees', mark: 'circle' },
] as const satisfies readonly { readonly who: string; readonly list: keyof OutcomeSeries; readonly tone: string; readonly mark: Mark }[];

/** Amounts of several districts add up; shares, prices and the like are means by the people who live there. */
const isAmount = (unit: string): boolean => /^(people|pupils|children|enterprises|plots|seats)/.test(unit);

type Lists = Readonly<Record<string, readonly number[]>>;

function together(lists: Lists, weights: Lists | undefined, zones: readonly string[], months: number): number[] {
  return Array.from({ length: months }, (_, at) => {
    let [top, bottom] = [0, 0];
    for (const zone of zones) {
      const value = lists[zone]?.[at] ?? Number.NaN;
      const weight = weights === undefined ? 1 : (weights[zone]?.[at] ?? 0);
      if (!Number.isFinite(value) || !(weight > 0)) continue;
      top += value * weight;
      bottom += weight;
    }
    return bottom === 0 ? Number.NaN : weights === undefined ? top : top / bottom;
  });
}

/** None where results do not hold the outcome by district. */
export function zoneLines({ lines }: ChartSpec, { outcomes, dates }: RunResult, zones: readonly string[], arm: Arm): Line[] {
  const main = lines[0]?.outcome ?? '';
  const outcome = outcomes[main];
  const population = outcomes['population'];
  if (outcome === undefined) return [];
  const everybodyToo = lines.some(({ outcome: key, who }) => key === main && who === 'all') || outcome.zonesResidents === undefined;
  return WHOSE.flatMap(({ who, list, tone, mark }) => {
    const lists = outcome[list];
    if (lists === undefined || (who === 'all' && !everybodyToo)) return [];
    const weights = zones.length === 1 || isAmount(outcome.unit) ? undefined : (population?.[list] ?? population?.zones);
    const values = together(lists, weights, zones, dates.length);
    if (!values.some(Number.isFinite)) return [];
    return [{ id: `${arm}.${main}.${list}`, outcome: main, group: list, arm, label: say(`chosen-${who}`), long: say(`chosen-${who}.long`), tone, mark, thin: false, values }];
  });
}
