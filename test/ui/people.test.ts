import { describe, expect, it } from 'vitest';
import { Course, REACH } from '../../src/model/outcomes/followedCodes.ts';
import type { Courses, Diary, Whereabouts } from '../../src/model/result.ts';
import { layout } from '../../src/ui/diary/alluvial.tsx';
import { flowOf, STATES } from '../../src/ui/diary/flows.ts';
import { invisibleGroups, reasonsOf, sortedBy } from '../../src/ui/diary/invisible.ts';
import { firstParting, rowsOf } from '../../src/ui/diary/twin.ts';

const name = (key: string, value: string | number | undefined): string => (value === undefined ? 'gone' : `${key}: ${value}`);
const diary = (...states: readonly (Record<string, string | number> | undefined)[]): Diary => ({
  household: 512,
  months: states.flatMap((state, at) => (state === undefined ? [] : [{ date: `2016-0${at + 1}`, state }])),
  decisions: [],
});

describe('a family and its twin', () => {
  const one = diary({ home: 'renter', 'person 512': 'man of 40, unemployed' }, { home: 'renter', 'person 512': 'man of 41, unemployed', incomeUsdPerMonth: 3 }, { home: 'owner', 'person 512': 'man of 41, unemployed' });
  const other = diary({ home: 'renter', 'person 512': 'man of 40, unemployed' }, { home: 'renter', 'person 512': 'man of 40, unemployed' }, { home: 'renter', 'person 512': 'man of 40, unemployed' });

  it('part in the first month in which words about them differ: ages and amounts part nobody', () => {
    expect(firstParting(one, other, name)).toEqual({ date: '2016-03', here: ['home: owner'], there: ['home: renter'] });
    expect(firstParting(one, one, name)).toBeUndefined();
    expect(rowsOf(one, other, name).map(({ date, same, parted }) => [date, same, parted])).toEqual([
      ['2016-01', true, false],
      ['2016-03', false, true],
    ]);
  });

  it('part when only one of them comes', () => {
    const later = diary(undefined, { home: 'renter' });
    expect(firstParting(diary({ home: 'renter' }, { home: 'renter' }), later, name)).toEqual({ date: '2016-01', here: [], there: undefined });
  });
});

const PER_HOUSEHOLD = 512;
interface Life {
  readonly came?: number;
  readonly age?: number;
  readonly sex?: number;
  readonly zone?: number;
  readonly reach?: (typeof REACH)[number];
  /** Month and code. */
  readonly course: readonly (readonly [number, number])[];
}

function lived(months: number, lives: readonly Life[]): { people: Whereabouts; courses: Courses } {
  const bytes = (of: (life: Life) => number): Uint8Array => Uint8Array.from(lives, of);
  const [from, who, code] = [[0], [] as number[], [] as number[]];
  for (let m = 0; m < months; m++) {
    lives.forEach(({ course }, k) => {
      for (const [month, now] of course) {
        if (month !== m) continue;
        who.push(k);
        code.push(now);
      }
    });
    from.push(who.length);
  }
  const changes = { from: Uint32Array.from(from), who: Uint32Array.from(who), code: Uint8Array.from(code) };
  const none = bytes(() => 0);
  return {
    people: {
      peoplePer: 100,
      id: Uint32Array.from(lives, (_, k) => (k + 1) * PER_HOUSEHOLD),
      origin: bytes(({ came }) => (came === undefined ? 0 : 2)),
      stream: bytes(({ came }) => (came === undefined ? 0 : 1)),
      arrivalMonth: Int16Array.from(lives, ({ came = -1 }) => came),
      from: Uint32Array.of(0, lives.length),
      who: Uint32Array.from(lives.keys()),
      where: bytes(({ zone = 1 }) => zone),
    },
    courses: { ...changes, sex: bytes(({ sex = 0 }) => sex), birthMonth: Int16Array.from(lives, ({ age = 30, came = 0 }) => came - age * 12), vulnerable: none, documents: none, tenure: none, reach: { cash: bytes(({ reach = 'unaware' }) => REACH.indexOf(reach)) } },
  };
}

const everybody = { streams: [1], months: [0, 99], ages: [15, 120] } as const;

describe('the flow of lives', () => {
  const { people, courses } = lived(30, [
    { came: 2, course: [[2, Course.struggling], [5, Course.settled]] },
    { came: 2, course: [[2, Course.struggling], [6, Course.leftIrregular], [20, Course.settled]] },
    { came: 3, course: [[3, Course.struggling], [9, Course.died]] },
    { came: 3, age: 9, course: [] },
    { came: 3, sex: 1, course: [[3, Course.cannotLeave]] },
    { came: 28, course: [[28, Course.settled]] },
    { course: [[0, Course.settled], [10, Course.leftRegular]] },
  ]);
  const counted = (counts: readonly number[] | undefined) => Object.fromEntries(STATES.flatMap((state, at) => (counts?.[at] ? [[state, counts[at]]] : [])));

  it('has everybody who arrived early enough in every column, whatever became of them', () => {
    const flow = flowOf(people, courses, { side: 'returnees', ...everybody });
    expect(flow.columns).toEqual([0, 6, 12, 24]);
    expect([flow.people, flow.late]).toEqual([4, 1]);
    expect(flow.counts.map(counted)).toEqual([
      { struggling: 3, cannotLeave: 1 },
      { settled: 1, leftIrregular: 1, died: 1, cannotLeave: 1 },
      { settled: 1, leftIrregular: 1, died: 1, cannotLeave: 1 },
      { settled: 1, back: 1, died: 1, cannotLeave: 1 },
    ]);
    expect(flow.links.every((link) => link.flat().reduce((sum, count) => sum + count, 0) === 4)).toBe(true);
    expect(flow.families[STATES.indexOf('back')]).toBe(2 * PER_HOUSEHOLD);
  });

  it('counts those who lived here from the month in which arrivals begin, and takes a group by sex', () => {
    expect(flowOf(people, courses, { side: 'residents', ...everybody, months: [2, 2] }).counts.map(counted)).toEqual([{ settled: 1 }, { settled: 1 }, { leftRegular: 1 }, { leftRegular: 1 }]);
    expect(flowOf(people, courses, { side: 'returnees', ...everybody, sex: 'men' }).people).toBe(1);
  });

  it('is drawn to one scale: what leaves a bar comes to the next', () => {
    const flow = flowOf(people, courses, { side: 'returnees', ...everybody });
    const { bars, bands } = layout(flow, 400, 300);
    const tall = (column: number): number => bars.filter(({ key }) => key.startsWith(`${column}-`)).reduce((sum, { height }) => sum + height, 0);
    for (const column of [1, 2, 3]) expect(tall(column)).toBeCloseTo(tall(0), 6);
    expect(bands.length).toBe(flow.links.flat(2).filter((count) => count > 0).length);
    expect(bands.every(({ d }) => !d.includes('NaN'))).toBe(true);
  });
});

describe('who is invisible', () => {
  const course = [[0, Course.settled]] as const;
  const many = (count: number, life: Life): Life[] => Array.from({ length: count }, () => life);
  const { people, courses } = lived(12, [
    ...many(30, { came: 1, sex: 1, reach: 'served', course }),
    ...many(30, { came: 1, sex: 0, reach: 'sex', course }),
    ...many(10, { came: 1, sex: 0, reach: 'unaware', course }),
    ...many(40, { zone: 2, reach: 'origin', course }),
  ]);

  it('is told by group and side with the reason that kept most of them out, the largest share first', () => {
    const [all, ...others] = sortedBy(invisibleGroups(people, courses, ['A', 'B']), 'returnees');
    expect(all?.sides.returnees).toMatchObject({ people: 70, nothing: 40, reason: 'sex', ofReason: 30, family: 31 * PER_HOUSEHOLD });
    expect(all?.sides.residents).toMatchObject({ people: 40, nothing: 40, reason: 'origin' });
    expect(others[0]?.key).toBe('women');
    expect(others.map(({ zone }) => zone).filter(Boolean)).toEqual(['A', 'B']);
    expect(others.some(({ key }) => key === 'displaced')).toBe(false);
  });

  it('is told for each programme by one reason for each person', () => {
    const rows = reasonsOf(people, courses.reach['cash'] as Uint8Array, 2);
    expect(rows.map(({ reason, returnees, residents }) => [reason, returnees, residents])).toEqual([
      ['served', 30, 0],
      ['unaware', 10, 0],
      ['sex', 30, 0],
      ['origin', 0, 40],
    ]);
  });
});
