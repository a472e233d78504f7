import { describe, expect, it } from 'vitest';
import { compare, ratiosOf } from './baseline.ts';
import { ownWay } from './ownWay.ts';
import { measurePair, OTHERS } from './sideBySide.ts';
import { firstState, FIRST_HIRING, LOSES_WORK, NET_WITH_WORK, NET_WITHOUT_WORK, nextHiring, nextRent, type Way, workKey, ZONES } from './task.ts';
import { uniform } from '../../src/lib/random.ts';

const PEOPLE = 3_000;

describe('the common task of the benchmark', () => {
  it.each(OTHERS.map(({ way }) => ({ way, name: way.name })))('comes out the same to the last bit: $name', async ({ way }) => {
    const village = await way.open(PEOPLE);
    const own = await ownWay.open(PEOPLE);
    for (let month = 0; month < 12; month++) expect(village.month(month), `month ${month}`).toEqual(own.month(month));
  });

  it('is work and rent as the task says, reckoned person by person', async () => {
    const own = await ownWay.open(PEOPLE);
    const found = own.month(0);
    const { k0, k1 } = workKey(0);
    let [working, paid] = [0, 0];
    for (let id = 0; id < PEOPLE; id++) {
      const { works, savingsCents } = firstState(id, PEOPLE);
      const draw = uniform(k0, k1, id);
      const now = works ? draw >= LOSES_WORK : draw < FIRST_HIRING;
      if (now) working++;
      if (savingsCents + (now ? NET_WITH_WORK : NET_WITHOUT_WORK) >= 4_000) paid++;
    }
    expect(found).toEqual({ working, paid, paidCents: paid * 4_000 });
  });

  it('has prices that respond: rents rise where most pay, work is scarce where most have it', async () => {
    expect(nextRent(4_000, 100, 100)).toBe(4_080);
    expect(nextRent(4_000, 100, 60)).toBe(3_920);
    expect(nextHiring(100, 100)).toBe(0);
    expect(nextHiring(100, 72)).toBe(0);
    expect(nextHiring(100, 60)).toBeCloseTo(0.15, 12);
    expect(firstState(PEOPLE - 1, PEOPLE).zone).toBe(ZONES - 1);
  });

  it('is refused when one way comes out different', async () => {
    const wrong: Way = { name: 'wrong', how: '', open: async () => ({ month: () => ({ working: 1, paid: 2, paidCents: 3 }) }) };
    await expect(measurePair(wrong, PEOPLE, 1)).rejects.toThrow(/^wrong, month 0: working is 1; in the project's own way \d+/);
  });

  it('is timed beside the own way, and compared as ratios', async () => {
    const pair = await measurePair(OTHERS[0].way, PEOPLE, 3);
    expect(pair.timesOwn).toBeGreaterThan(0);
    const roofline = { copyGBs: 10, gatherNs: 1, gather8MiBNs: 5, gather128MiBNs: 20 };
    const model = { scenario: '', scale: 1, months: 1, people: 1, nsPerPersonMonth: 300, nsByProcess: { observe: 60 }, passNsPerPersonMonth: 20 };
    const now = ratiosOf(roofline, model, [pair]);
    expect(now).toMatchObject({ 'model, passes': 15, '  observe, passes': 3, 'task, objects, times this project': pair.timesOwn });
    const compared = compare(now, { 'model, passes': 10 });
    expect(compared['model, passes']).toEqual({ now: 15, before: 10, change: 1.5 });
    expect(compared['  observe, passes']).toEqual({ now: 3, before: undefined, change: undefined });
  });
});
