import { describe, expect, it } from 'vitest';
import { figuresThatDiffer, idleSets, withIdle } from '../../src/experiment/idle.ts';
import { PROGRAMMES } from '../../src/model/programmes/index.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { livesOf } from '../model/lives.ts';
import { finish, village } from '../model/worlds.ts';

const MONTHS = 18;

const busy: Scenario = village((draft) => {
  draft.streams.home.arrivals = { '2016-02': 600, '2016-03': 900 };
});

describe('programmes without money, all of them at once', () => {
  const sets = idleSets();
  const alone = finish(busy, { months: MONTHS });

  it('are all there, no more in a scenario than it can hold', () => {
    expect(sets.flat().sort()).toEqual(PROGRAMMES.map(({ key }) => key).sort());
    for (const kinds of sets) expect(kinds.length).toBeLessThanOrEqual(32);
  });

  it.each(sets.map((kinds, k) => [k + 1, kinds] as const))('change nobody’s life and no figure, to the bit (set %i)', (_, kinds) => {
    const idle = finish(withIdle(busy, kinds), { months: MONTHS });
    expect(Object.keys(idle.world.scenario.programmes)).toHaveLength(kinds.length);
    expect(livesOf(idle.world)).toBe(livesOf(alone.world));
    expect(figuresThatDiffer(idle.result(), alone.result())).toBe(0);
  });

  it('would be seen to change something, had one of them money', () => {
    const idle = withIdle(busy, ['reintegrationCash']);
    const programmes = { reintegrationCash: { ...idle.programmes['reintegrationCash'], budgetUsd: 40_000 } };
    const paid = finish({ ...idle, programmes }, { months: MONTHS });
    expect(livesOf(paid.world)).not.toBe(livesOf(alone.world));
    expect(figuresThatDiffer(paid.result(), alone.result())).toBeGreaterThan(100);
  });
});
