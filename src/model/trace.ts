/**
 * The trace: one household's diary with its reasons. A trace is a replay of the same run with a probe; the main run pays one
 * comparison per decision. The terms noted are the very numbers that the decision added up, in the order in which it added them.
 */
import { ageYears } from './population/households.ts';
import type { Probe } from './probe.ts';
import type { DiaryDecision } from './result.ts';
import { Aspiration, Livelihood, Presence, Tenure } from './state.ts';
import { monthDate } from './calendar.ts';
import type { World } from './world.ts';

/** A probe of the household with this id. */
export function createProbe(world: World, household: number): Probe {
  const months: { date: string; state: Record<string, string | number> }[] = [];
  const decisions: DiaryDecision[] = [];
  const date = (): string => monthDate(world.scenario, world.month);
  return {
    household,
    note(decision, person, { labels, values }, utility, outcome) {
      decisions.push({
        date: date(),
        decision,
        ...(person >= 0 && { person: world.people.id[person] }),
        terms: labels.map((label, k) => ({ label, value: values[k] })),
        utility,
        outcome,
      });
    },
    closeMonth() {
      if (world.watched >= 0) months.push({ date: date(), state: householdState(world, world.watched) });
    },
    diary: () => ({ household, months, decisions }),
  };
}

function householdState(world: World, h: number): Record<string, string | number> {
  const { households: hh, people } = world;
  const state: Record<string, string | number> = {
    zone: world.zoneIds[hh.zone[h]],
    people: hh.people[h],
    abroad: hh.abroad[h],
    home: Tenure.words[hh.tenure[h]],
    rooms: hh.rooms[h],
    incomeUsdPerMonth: hh.income[h] / 100,
    consumptionPerHeadUsdPerMonth: hh.consumption[h] / 100,
    rentUsdPerMonth: hh.rent[h] / 100,
    savingsUsd: hh.savings[h] / 100,
    debtUsd: hh.debt[h] / 100,
    fromProgrammesUsd: hh.packageCents[h] / 100,
    livingStandard: hh.living[h],
  };
  for (let i = hh.first[h]; i >= 0; i = people.next[i]) {
    const age = ageYears(world, i);
    const who = people.sex[i] === 1 ? 'man' : 'woman';
    const doing = people.presence[i] === Presence.here ? Livelihood.words[people.livelihood[i]] : Presence.words[people.presence[i]];
    const wish = people.aspiration[i] === Aspiration.none ? '' : `, ${Aspiration.words[people.aspiration[i]]} to leave`;
    state[`person ${people.id[i]}`] = `${age < 15 ? (people.sex[i] === 1 ? 'boy' : 'girl') : who} of ${age}, ${doing}${wish}`;
  }
  return state;
}
