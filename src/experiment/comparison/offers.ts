/**
 * What a comparison adds to a plan: staying with leave to remain, and no programme, which are always on offer; and the place before the
 * arrivals, so that what was assumed to come about anyway is not taken for what a policy does. Written as a plan is, and read as one.
 */
import { leaveToRemain } from '../../model/programmes/leaveToRemain.ts';
import type { Scenario, StreamInput } from '../../model/scenario.ts';
import { type LoadOptions, loadScenario } from '../../scenario/load.ts';
import { monthAfter } from '../../scenario/months.ts';
import { isObject } from '../../scenario/problem.ts';
import { without } from '../plan/look.ts';
import type { Plan } from '../plan/plan.ts';
import { armId, LEAVE, NONE, partsOf } from '../plan/policies.ts';

type Written = Readonly<Record<string, unknown>>;

/** Measures that read the place before the arrivals carry this behind the name of the one they belong to. */
export const BEFORE = '-beforeArrivals';
const MONTHS_BEFORE = 12;
/** Bands of those who would be made to return (Newland and Salant 2018, Migration Policy Institute, for the spectrum). */
const MADE_TO_RETURN = ['pressured', 'obliged', 'forced'];
/** Money and places over what registering everybody takes before overheads: neither is to bind. */
const AMPLE = 2;
/** Agents: a coarse sample has months with more than it should. */
const FEW_AGENTS = 4;

const empty = ({ programmes }: Scenario): boolean => Object.keys(programmes).length === 0;
/** Some who would come need not. */
export const remains = (scenario: Scenario | undefined): boolean => Object.values(scenario?.programmes ?? {}).some(({ kind }) => kind === leaveToRemain.key);

/** Ids of the policies without any programme, and with leave to remain, where a plan has them. */
export function onOffer({ arms }: Pick<Plan, 'arms'>): { readonly none: string | undefined; readonly leave: string | undefined } {
  const policyWith = (is: (scenario: Scenario) => boolean): string | undefined => arms.filter(({ scenario }) => is(scenario)).map(({ id }) => partsOf(id)[0])[0];
  return { none: policyWith(empty), leave: policyWith(remains) };
}

/** Of each month of the run: people who come here by the scenario, and households (or single breadwinners) to be registered. */
function coming({ place, streams, arrivals: { volumeFactor } }: Scenario, last: string): Map<string, { readonly people: number; readonly cases: number }> {
  const byMonth = new Map<string, { people: number; cases: number }>();
  for (const { arrivals, settlingShare, breadwinners, householdSizePeople } of Object.values(streams) as StreamInput[])
    for (const [month, everywhere] of Object.entries(arrivals)) {
      const people = everywhere * settlingShare * volumeFactor;
      if (people === 0 || month < place.start || month > last) continue;
      const before = byMonth.get(month) ?? { people: 0, cases: 0 };
      byMonth.set(month, { people: before.people + people, cases: before.cases + people / (breadwinners ? 1 : householdSizePeople) });
    }
  return byMonth;
}

const lastMonth = ({ place }: Scenario, months: number | undefined): string => monthAfter(place.start, (months ?? place.months) - 1);
const firstOf = (months: Iterable<string>): string | undefined => [...months].sort()[0];

/** Everybody who would be made to return is reached, from the first month of arrivals on; undefined where nobody comes. */
function leaveProgramme({ arms, months, scale }: Plan): Written | undefined {
  const { scenario } = arms[0];
  const last = lastMonth(scenario, months);
  const byMonth = coming(scenario, last);
  const first = firstOf(byMonth.keys());
  if (first === undefined) return undefined;
  const people = [...byMonth.values()].reduce((sum, month) => sum + month.people, 0);
  const usd = people * leaveToRemain.parameters.registrationUsd.default * AMPLE;
  return {
    kind: leaveToRemain.key,
    label: leaveToRemain.label,
    start: first,
    end: last,
    budgetUsd: Math.min(1e10, Math.ceil(usd / 1e5) * 1e5),
    target: { origins: ['returnee'], bands: MADE_TO_RETURN },
    outreachPerMonth: 1,
    trustShare: 1,
    targetingErrorShare: 0,
    placesPerMonth: Math.min(1e6, Math.ceil(AMPLE * Math.max(...[...byMonth.values()].map(({ cases }) => cases)) + FEW_AGENTS * scale)),
  };
}

/** What all arms under a rule change beside programmes; undefined where they differ in it. */
function sharedChange(arms: Written, rule: string): Written | undefined {
  const changes = Object.entries(arms).flatMap(([id, arm]) => (partsOf(id)[1] === rule ? [without(isObject(arm) && isObject(arm['change']) ? arm['change'] : {}, ['programmes'])] : []));
  return new Set(changes.map((change) => JSON.stringify(change))).size === 1 ? changes[0] : undefined;
}

export interface Added {
  readonly written: Written;
  /** Policies that were added. */
  readonly policies: readonly string[];
  /** Why none was, where one is missing. */
  readonly because?: string;
}

function withArms(written: Written, plan: Plan, options: Pick<LoadOptions, 'find' | 'names'>): Added {
  const { none, leave } = onOffer(plan);
  const arms = isObject(written['arms']) ? written['arms'] : { asIs: { label: 'As it is' } };
  const rules = [...new Set(plan.arms.map(({ id }) => partsOf(id)[1]))];
  const shared = rules.map((rule) => sharedChange(arms, rule));
  const base = loadScenario({ format: 1, extends: plan.scenario }, options);
  if ((none !== undefined && leave !== undefined) || 'problems' in base) return { written, policies: [] };
  if (shared.includes(undefined)) return { written, policies: [], because: `arms differ in more than programmes: write the arms ${NONE} and ${LEAVE} into the plan` };
  const removed = Object.fromEntries(Object.keys(base.scenario.programmes).map((id) => [id, null]));
  const programme = leaveProgramme(plan);
  const offered = [
    ...(none === undefined ? [{ id: NONE, label: 'No programme', programmes: null }] : []),
    ...(leave === undefined && programme ? [{ id: LEAVE, label: 'Staying, with leave to remain', programmes: { ...removed, [LEAVE]: programme } }] : []),
  ];
  const more = offered.flatMap(({ id, label, programmes }) => rules.map((rule, r) => [armId(id, rule), { label, change: { ...shared[r], programmes } }]));
  return { written: { ...written, arms: { ...arms, ...Object.fromEntries(more) } }, policies: offered.map(({ id }) => id) };
}

/** For each outcome, the same of the year before anybody comes, or of as much of it as there is. */
function withBefore(written: Written, { arms, measures, months }: Plan): Written {
  const firsts = arms.flatMap(({ scenario }) => firstOf(coming(scenario, lastMonth(scenario, months)).keys()) ?? []);
  const first = firstOf(firsts);
  const { start } = arms[0].scenario.place;
  if (first === undefined || first <= start || !isObject(written['measures'])) return written;
  const asked = written['measures'];
  const from = [monthAfter(first, -MONTHS_BEFORE), start].sort()[1];
  const span = { from, to: monthAfter(first, -1) };
  const more = measures.flatMap(({ id, label, reading }) => {
    const raw = asked[id];
    if (reading.kind !== 'outcome' || reading.before !== undefined || !isObject(raw) || id.endsWith(BEFORE) || Object.hasOwn(asked, `${id}${BEFORE}`)) return [];
    return [[`${id}${BEFORE}`, { ...without(raw, ['from', 'to', 'at', 'better', 'smallest', 'label']), ...span, label: `${label}, before the arrivals` }]];
  });
  return { ...written, measures: { ...asked, ...Object.fromEntries(more) } };
}

/** The plan as it is compared. */
export function forCompare(written: Written, plan: Plan, options: Pick<LoadOptions, 'find' | 'names'>): Added {
  const added = withArms(written, plan, options);
  return { ...added, written: withBefore(added.written, plan) };
}
