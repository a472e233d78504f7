import { describe, expect, it } from 'vitest';
import type { Loaded } from '../../src/scenario/load.ts';
import { takenOver } from '../../src/scenario/taken.ts';
import { type Draft, loaded, villageWith } from './village.ts';

describe('an input is taken over', () => {
  const village = (change: (draft: Draft) => unknown): Loaded => loaded(villageWith(change));
  const other = village((draft) => {
    draft.place.literacyShare = 0.5;
    draft.place.rentUsdPerMonth = 61;
    draft.corridors.abroad.dangerShare = 0.02;
    draft.streams.home.settlingShare = 0.9;
  });
  const reasons = (change: (draft: Draft) => unknown): ReadonlyMap<string, string> =>
    new Map(takenOver(village(change), other).taken.map(({ path, because }) => [path, because]));

  it('when it is the same figure for the same input, not when it differs', () => {
    const of = reasons(() => undefined);
    expect(of.get('place.wishToLeaveShare')).toBe('same figure');
    for (const path of ['place.literacyShare', 'place.rentUsdPerMonth', 'corridors.abroad.dangerShare', 'streams.home.settlingShare']) {
      expect(of.has(path), path).toBe(false);
    }
  });

  it('whatever its corridor or stream is called', () => {
    const of = reasons((draft) => {
      draft.streams.renamed = draft.streams.home;
      delete draft.streams.home;
    });
    expect(of.get('streams.renamed.femaleShare')).toBe('same figure');
  });

  it('when its source says so, whatever its value and wherever it stands', () => {
    const of = reasons((draft) => {
      draft.sources.lender = { title: 'Taken over from Nangarhar 2016' };
      draft.zones.V1.freePlotsShare = { value: 0.123, source: 'lender', grade: 'assumed' };
    });
    expect(of.get('zones.V1.freePlotsShare')).toBe('source');
    expect(of.has('zones.V2.freePlotsShare')).toBe(false);
  });

  it('never for nought and one, defaults, the calendar, or people counted by month and by zone', () => {
    const of = reasons(() => undefined);
    const never = [
      'place.currencyPerUsd',
      'place.months',
      'place.ages.1.fromYears',
      'streams.home.arrivals.2016-07',
      'zones.V1.population',
    ];
    expect(of.has('place.literacyShare')).toBe(false);
    for (const path of never.slice(1)) expect(of.has(path), path).toBe(false);
    expect(
      takenOver(
        village(() => undefined),
        other,
      ).stated.every(({ byDefault }) => !byDefault),
    ).toBe(true);
  });
});
