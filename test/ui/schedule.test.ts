import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/ui/state/edits.ts';
import { moveEvent, moveProgramme, spanOfProgramme } from '../../src/ui/schedule/dates.ts';
import { datedByMonth, moveAll, setMonth, spanOf, totalOf } from '../../src/ui/schedule/arrivals.ts';
import { arrivalsByMonth } from '../../src/model/population/roster.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { shipped } from '../model/worlds.ts';

const scenario = shipped('nangarhar-2016');
const all = Object.keys(scenario.streams);
const OCTOBER_2016 = 21;

/** What the model takes it for. */
const asModelled = (of: Scenario): number[] => {
  const months = new Array<number>(of.place.months).fill(0);
  for (const id of Object.keys(of.streams)) arrivalsByMonth({ scenario: of, seed: '', scale: 1 }, id).forEach((people, at) => { months[at] = (months[at] ?? 0) + people; });
  return months;
};

describe('when people come', () => {
  it('is shown as the model takes it', () => {
    const [shown, modelled] = [datedByMonth(scenario, all), asModelled(scenario)];
    for (const [month, people] of shown.entries()) expect(people).toBeCloseTo(modelled[month] ?? Number.NaN, 6);
  });

  it('changes in one month alone when that month is pulled up, and the total by as many', () => {
    const before = asModelled(scenario);
    const after = asModelled(applyEdits(scenario, setMonth(scenario, all, OCTOBER_2016, 200_000)));
    after.forEach((people, month) => {
      if (month !== OCTOBER_2016) expect(people).toBe(before[month]);
    });
    expect(after[OCTOBER_2016]).toBeGreaterThan(199_900);
    expect(after[OCTOBER_2016]).toBeLessThan(200_100);
  });

  it('is set for one stream alone where one is chosen, and begins in a month in which nobody came', () => {
    const edits = setMonth(scenario, ['registered'], 60, 5_000);
    expect(Object.keys(edits)).toEqual(['streams.registered.arrivals']);
    expect(datedByMonth(applyEdits(scenario, edits), ['registered'])[60]).toBeCloseTo(5_000, -1);
    const none = applyEdits(scenario, setMonth(scenario, ['registered'], OCTOBER_2016, 0));
    expect(datedByMonth(none, ['registered'])[OCTOBER_2016]).toBe(0);
  });

  it('moves along with everybody in it, and no further than the run reaches', () => {
    const total = totalOf(asModelled(scenario));
    for (const [by, expected] of [[6, 6], [-3, -3], [-500, -(spanOf(scenario, all)?.[0] ?? 0)], [500, scenario.place.months - 1 - (spanOf(scenario, all)?.[1] ?? 0)]] as const) {
      const moved = applyEdits(scenario, moveAll(scenario, all, by));
      expect(spanOf(moved, all)?.[0]).toBe((spanOf(scenario, all)?.[0] ?? 0) + expected);
      expect(totalOf(asModelled(moved))).toBeCloseTo(total, 4);
    }
  });
});

describe('a programme on the timeline', () => {
  const planned = shipped('nangarhar-2016-programmes');
  const [id = ''] = Object.keys(planned.programmes);
  const [start, end] = spanOfProgramme(planned, id);
  const moved = (grip: 'start' | 'whole' | 'end', to: number) => spanOfProgramme(applyEdits(planned, moveProgramme(planned, id, grip, to)), id);

  it('begins and ends where its grips are put, a month at least and within the run', () => {
    expect(moved('start', start + 2)).toEqual([start + 2, end]);
    expect(moved('start', end + 9)).toEqual([end, end]);
    expect(moved('end', start - 4)).toEqual([start, start]);
    expect(moved('end', 10_000)).toEqual([start, planned.place.months - 1]);
  });

  it('keeps its length when it is moved as a whole', () => {
    expect(moved('whole', start + 3)).toEqual([start + 3, end + 3]);
    expect(moved('whole', -40)).toEqual([0, end - start]);
    expect(moved('whole', 10_000)[1]).toBe(Math.max(end, planned.place.months - 1));
  });
});

it('an event moves alone', () => {
  const [zone = ''] = Object.keys(scenario.zones);
  const event = { month: '2016-05', zone, kind: 'landAllocation', plots: 10 } as const;
  const two = { ...scenario, events: [event, event] };
  const moved = applyEdits(two, moveEvent(two, 1, OCTOBER_2016));
  expect(moved.events.map(({ month }) => month)).toEqual(['2016-05', '2016-10']);
});
