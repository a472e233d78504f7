import { describe, expect, it } from 'vitest';
import { IDS_PER_HOUSEHOLD } from '../../src/model/population/identity.ts';
import type { Diary } from '../../src/model/result.ts';
import { finish, shipped } from './worlds.ts';

const MONTHS = 36;
const asked = { seed: 'trace', scale: 100, months: MONTHS };
const scenario = shipped('nangarhar-2016-programmes');
const untraced = finish(scenario, asked);

/** Households that lived here or arrived, not those that formed later, spread over all. */
const { households, counts } = untraced.world;
const whole = [...households.id.subarray(0, counts.households)].filter((id) => id % IDS_PER_HOUSEHOLD === 0);
const chosen = [0, 0.2, 0.4, 0.6, 0.75, 0.85, 0.95].map((part) => whole[Math.floor(part * (whole.length - 1))] as number);

describe('the trace of a household', () => {
  const traced = chosen.map((id) => finish(scenario, { ...asked, traceHousehold: id }));
  const diaries = traced.map((run) => run.result().diary as Diary);

  it('tells of decisions whose terms add up to their utility, to the bit', () => {
    let decisions = 0;
    for (const diary of diaries) {
      for (const { terms, utility, decision, date } of diary.decisions) {
        decisions++;
        expect(terms.reduce((sum, { value }) => sum + value, 0), `${decision} in ${date}`).toBe(utility);
        expect(terms.length).toBeGreaterThan(0);
      }
    }
    expect(decisions).toBeGreaterThan(50);
  });

  it('changes no life: equal fingerprints with and without the probe', () => {
    for (const run of traced) expect(run.result().fingerprint).toBe(untraced.result().fingerprint);
  });

  it('begins when the household is here, and keeps every month from then on', () => {
    diaries.forEach((diary, k) => {
      const row = households.id.subarray(0, counts.households).indexOf(chosen[k] as number);
      const from = Math.max(0, households.arrivalMonth[row]);
      expect(diary.months).toHaveLength(MONTHS - from);
      expect(diary.household).toBe(chosen[k]);
    });
  });

  it('says what the tables say at the end', () => {
    traced.forEach(({ world }, k) => {
      const { state } = (diaries[k] as Diary).months.at(-1) as Diary['months'][number];
      expect(state).toMatchObject({
        people: world.households.people[world.watched],
        savingsUsd: world.households.savings[world.watched] / 100,
        zone: world.zoneIds[world.households.zone[world.watched]],
      });
    });
  });
});
