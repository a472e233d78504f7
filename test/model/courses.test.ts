import { describe, expect, it } from 'vitest';
import { Course, REACH } from '../../src/model/outcomes/followedCodes.ts';
import { WORKING_AGE } from '../../src/model/population/households.ts';
import type { Courses, Whereabouts } from '../../src/model/result.ts';
import { finish, shipped } from './worlds.ts';

const scenario = shipped('nangarhar-2016-programmes');
const asked = { seed: 'courses', scale: 100, months: 38 };

/** Codes of all after so many months, put together from the changes. */
function codesAfter({ from, who, code }: Courses, months: number): Uint8Array {
  const codes = new Uint8Array(Math.max(...who) + 1);
  for (let k = 0; k < from[months]; k++) codes[who[k]] = code[k];
  return codes;
}

describe('how lives go', () => {
  const unasked = finish(scenario, asked).result();
  const result = finish(scenario, { ...asked, whereaboutsOf: 1e6, withCourses: true }).result();
  const seen = result.whereabouts as Whereabouts;
  const courses = seen.courses as Courses;

  it('is read and changes no life', () => {
    expect(result.fingerprint).toBe(unasked.fingerprint);
    expect(courses.birthMonth.length).toBe(seen.id.length);
  });

  it('counts as many here and gone twelve months after arrival as the run does itself', () => {
    const atMonth = Array.from({ length: asked.months }, (_, m) => codesAfter(courses, m + 1));
    Object.keys(scenario.streams).forEach((stream, s) => {
      const horizon = result.horizons[stream];
      const at = horizon.months.indexOf(12);
      const reached = [...seen.id.keys()].filter((k) => {
        const month = seen.arrivalMonth[k] + 12;
        return seen.stream[k] === s + 1 && seen.arrivalMonth[k] >= 0 && month < asked.months && month - courses.birthMonth[k] >= WORKING_AGE * 12 && atMonth[month][k] !== Course.died;
      });
      expect(reached.length * 100).toBe(horizon.arrived[at]);
      const here = reached.filter((k) => ([Course.settled, Course.struggling, Course.cannotLeave] as number[]).includes(atMonth[seen.arrivalMonth[k] + 12][k]));
      if (reached.length > 0) expect(here.length / reached.length).toBeCloseTo(horizon.stillHereShare[at], 10);
    });
  });

  it('holds who wishes to leave and cannot apart from who has settled', () => {
    const codes = codesAfter(courses, asked.months);
    for (const code of [Course.settled, Course.struggling, Course.cannotLeave, Course.leftRegular, Course.leftIrregular]) expect(codes.filter((is) => is === code).length).toBeGreaterThan(10);
  });

  it('holds back as many as the outcome of involuntary immobility does, but for pupils, whom surveys do not ask', () => {
    const month = 36; // surveys are made once a quarter
    const codes = codesAfter(courses, month + 1);
    for (const [group, isOf] of [['returnees', (origin: number) => origin === 2], ['residents', (origin: number) => origin === 0]] as const) {
      const adults = [...codes.keys()].filter((k) => isOf(seen.origin[k]) && codes[k] >= Course.settled && codes[k] <= Course.cannotLeave);
      const held = adults.filter((k) => codes[k] === Course.cannotLeave);
      expect(Math.abs(held.length / adults.length - result.outcomes['involuntaryImmobility'].series[group][month])).toBeLessThan(0.05);
    }
  });

  it('tells of each programme whom it served, and of everybody else one reason', () => {
    expect(Object.keys(courses.reach).length).toBeGreaterThan(1);
    for (const [id, reach] of Object.entries(courses.reach)) {
      const families = new Set([...reach.keys()].filter((k) => REACH[reach[k]] === 'served').map((k) => Math.floor(seen.id[k] / 512)));
      const { served } = result.programmes[id];
      expect(families.size).toBeGreaterThan(0);
      expect(families.size * 100).toBeLessThanOrEqual(1.05 * (served[35] ?? 0));
      expect(families.size * 100).toBeGreaterThan(0.7 * (served[35] ?? 0));
      expect([...reach].every((code) => code < REACH.length)).toBe(true);
    }
  });
});
