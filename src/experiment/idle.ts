/** Programmes without money: every kind present in a scenario, and none of them able to do anything. */
import type { Field } from '../lib/declare.ts';
import { monthDate } from '../model/calendar.ts';
import { PROGRAMMES } from '../model/programmes/index.ts';
import type { RunResult } from '../model/result.ts';
import { type ProgrammeInput, programmeField, type Scenario, targetField } from '../model/scenario.ts';

/** As many programmes as a scenario may have: a bit for each that a person may know of. */
const MOST_PROGRAMMES = 32;

const defaultsOf = (of: Readonly<Record<string, Field>>): object =>
  Object.fromEntries(Object.entries(of).flatMap(([key, { default: byDefault }]) => (byDefault === undefined ? [] : [[key, byDefault]])));

/** The scenario with one programme of each of these kinds, from its first month to its last, without a budget. */
export function withIdle(scenario: Scenario, kinds: readonly string[], months = scenario.place.months): Scenario {
  const given = { ...defaultsOf(programmeField.of), start: scenario.place.start, end: monthDate(scenario, months - 1), budgetUsd: 0, target: defaultsOf(targetField.of) };
  return { ...scenario, programmes: Object.fromEntries(kinds.map((kind) => [kind, { ...given, kind, label: kind } as ProgrammeInput])) };
}

/** All kinds, in as few scenarios as can hold them. */
export function idleSets(): string[][] {
  const kinds = PROGRAMMES.map(({ key }) => key);
  const sets = Math.ceil(kinds.length / MOST_PROGRAMMES);
  return Array.from({ length: sets }, (_, k) => kinds.filter((__, at) => at % sets === k));
}

/** Figures of all outcomes, groups and months that are not the same, to the bit. */
export function figuresThatDiffer(one: RunResult, other: RunResult): number {
  return Object.entries(one.outcomes).reduce((sum, [key, { series, zones }]) => {
    const [ones, others] = [{ series, zones }, other.outcomes[key]].map((of) => [...Object.values(of.series), ...Object.values(of.zones)].flat());
    return sum + ones.filter((value, k) => !Object.is(value, others[k])).length + Math.abs(ones.length - others.length);
  }, 0);
}
