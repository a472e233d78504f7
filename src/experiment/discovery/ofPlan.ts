/** Discovery on the rows of a plan: one harm at a time, of one group; harms to residents and to returnees are never summed. */
import { type Futures, futuresOf, shownUnit } from '../plan/futures.ts';
import type { Laid } from '../plan/cases.ts';
import type { Measure, Row } from '../plan/plan.ts';
import { type Cases, casesAgainst, type Dimension } from './cases.ts';
import { discover, type Discovery } from './discover.ts';
import { withUnit } from './sentence.ts';

/** A measure and the line below, or above, which it is harm: the user's own. */
export interface HarmLine {
  readonly measure: Measure;
  readonly worseThan: number;
}
export interface Discovered {
  readonly measure: string;
  readonly unit: string;
  readonly better: Measure['better'];
  readonly worseThan: number;
  /** Futures in which nobody of the group was there to be asked: left out, and said to be. */
  readonly withoutFigure: number;
  readonly found: Discovery;
}

export const harmOf = ({ measure: { label, unit, better }, worseThan }: HarmLine): string => `${label} ${better === 'less' ? 'above' : 'below'} ${withUnit(worseThan, shownUnit(unit))}`;

/** A case is a future under one policy; which policy is a coordinate where there are several. */
function casesOfFutures({ policies, dimensions, points }: Futures, figures: readonly (readonly number[])[], { measure, worseThan }: HarmLine): Cases & { readonly withoutFigure: number } {
  const several = policies.length > 1;
  const all: Dimension[] = [...dimensions, ...(several ? [{ name: 'arm', label: 'the programme', unit: '', categories: policies.map(({ label }) => label) }] : [])];
  const cases = points.flatMap((point, future) => policies.map((_, policy) => ({ point: several ? [...point, policy] : point, value: figures[future][policy] })));
  const known = cases.filter(({ value }) => !Number.isNaN(value));
  const better = measure.better === 'less' ? 'less' : 'more';
  return { ...casesAgainst(all, known.map(({ point }) => point), known.map(({ value }) => value), { better, worseThan }), withoutFigure: cases.length - known.length };
}

/** One policy alone. */
function only(futures: Futures, id: string): Futures {
  const place = futures.policies.findIndex((policy) => policy.id === id);
  return { ...futures, policies: [futures.policies[place]], figures: futures.figures.map((rows) => rows.map((row) => [row[place]])) };
}

export function discoveryOf(laid: Laid, rows: readonly Row[], lines: readonly HarmLine[], policy?: string): Discovered[] {
  const all = futuresOf(laid, rows);
  const futures = policy === undefined ? all : only(all, policy);
  return lines.map((line) => {
    const { withoutFigure, ...cases } = casesOfFutures(futures, futures.figures[laid.plan.measures.indexOf(line.measure)], line);
    const { id, unit, better } = line.measure;
    return { measure: id, unit, better, worseThan: line.worseThan, withoutFigure, found: discover(cases, { harm: harmOf(line), seed: laid.plan.seed }) };
  });
}
