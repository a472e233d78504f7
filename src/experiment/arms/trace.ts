/** Looks for the rule behind a ranking that holds throughout, by running some draws again. */
import { inTurns } from '../../lib/inTurns.ts';
import { programmeOf } from '../../model/programmes/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Arm } from './arms.ts';
import { attribute, type Attribution, docOf, SUSPECTS, switchedOff, type Tried, withoutKind } from './attribution.ts';
import { type Leads, meanLead, runnerUp } from './leads.ts';
import { figureKey } from './measures.ts';
import { type Seen, type Standing, tableOf } from './standing.ts';

/** Rankings looked into at once, each of some hundred runs. */
const RANKINGS_AT_ONCE = 2;

export type Change = (scenario: Scenario) => Scenario;

interface Sought {
  readonly standings: readonly Standing[];
  readonly four: readonly Arm[];
  readonly seen: readonly (readonly Seen[])[];
  readonly draws: number;
  readonly again: (arm: Arm, draw: number, change: Change) => Promise<Seen>;
}

/** For every figure of which one arm of the two by two leads throughout; what two figures need runs once. */
export async function attributionsOf({ standings, four, seen, draws, again }: Sought): Promise<Attribution[]> {
  const known = new Map<string, Promise<Seen>>();
  const once = (arm: Arm, draw: number, off: string, change: Change): Promise<Seen> => {
    const key = `${arm.id} ${draw} ${off}`;
    const found = known.get(key) ?? again(arm, draw, change);
    known.set(key, found);
    return found;
  };
  const rowsOf = (row: (draw: number) => readonly Promise<Seen>[]): Promise<Seen[][]> => Promise.all(Array.from({ length: draws }, (_, draw) => Promise.all(row(draw))));
  const attributionOf = async ({ measure, group, reading, better, smallest }: Standing, alone: NonNullable<Leads['alone']>): Promise<Attribution> => {
    const figure = figureKey(measure, group, reading);
    const leadIn = (rows: readonly (readonly Seen[])[]): number => meanLead(tableOf(rows, figure, { better, smallest }), 0);
    const second = runnerUp(tableOf(seen, figure, { better, smallest }), alone.arm);
    const pair = [alone.arm, second];
    const [leader, next] = pair.map((k) => four[k]);
    const terms = SUSPECTS[measure].map(async (term): Promise<Tried> => {
      const change: Change = (scenario) => switchedOff(scenario, term);
      return { term, doc: docOf(term), lead: leadIn(await rowsOf((draw) => [leader, next].map((arm) => once(arm, draw, term, change)))) };
    });
    const kinds = leader.kinds.map(async (kind): Promise<Tried> => {
      const change: Change = (scenario) => withoutKind(scenario, kind);
      const rows = await rowsOf((draw) => [once(leader, draw, kind, change), Promise.resolve(seen[draw][second])]);
      return { term: kind, doc: programmeOf(kind).label, lead: leadIn(rows) };
    });
    const lead = leadIn(seen.slice(0, draws).map((row) => pair.map((k) => row[k])));
    const of = { figure, leader: leader.label, second: next.label, in: alone.in, draws, lead };
    return attribute(of, await Promise.all([...terms, ...kinds]));
  };
  const throughout = four.length < 2 ? [] : standings.flatMap((standing) => (standing.four.alone === undefined ? [] : [{ standing, alone: standing.four.alone }]));
  return inTurns(throughout, RANKINGS_AT_ONCE, ({ standing, alone }) => attributionOf(standing, alone));
}
