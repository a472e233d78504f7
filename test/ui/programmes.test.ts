import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PROGRAMMES } from '../../src/model/programmes/index.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { PRESETS as SHIPPED_PRESETS } from '../../src/scenario/shipped.ts';
import { findFetched } from '../../src/ui/state/shipped.ts';
import { savedScenario } from '../../src/ui/controls/savedScenario.ts';
import { addKind, addPreset, duplicate, type Put } from '../../src/ui/programmes/entries.ts';
import { FAMILIES, firstSentence, fits, kindOf, KINDS } from '../../src/ui/programmes/kinds.ts';
import { firstInNumber, lastMonth } from '../../src/ui/programmes/months.ts';
import { type Preset, PRESETS } from '../../src/ui/programmes/presets.ts';
import { targetWords } from '../../src/ui/programmes/words.ts';
import { fetchWords } from '../../src/ui/words/say.ts';
import { known, resetEdits, scenario, undo } from '../../src/ui/state/scenario.ts';

const START = '2016-10';
const file = (): string => savedScenario(scenario.value, known.value);
const idOf = (put: Put): string => {
  if ('problems' in put) throw new Error(JSON.stringify(put.problems));
  return put[0] ?? '';
};
const problemsNow = (): unknown => {
  const found = loadScenario(file(), { find: findFetched });
  return 'problems' in found ? found.problems : [];
};

beforeAll(() => fetchWords('programmes'));
afterEach(resetEdits);

describe('the library', () => {
  it('offers every programme of the model, in families', () => {
    expect(KINDS.map(({ key }) => key)).toEqual(PROGRAMMES.map(({ key }) => key));
    for (const { key, family, doc } of KINDS) {
      expect(FAMILIES, key).toContain(family);
      expect(firstSentence(doc), key).toMatch(/[.!?]$/);
    }
  });

  it('offers every preset with money, length and sources', () => {
    expect(PRESETS.map(({ name }) => name).sort()).toEqual(Object.keys(SHIPPED_PRESETS).sort());
    for (const { name, title, budgetUsd, months, holds, sources } of PRESETS) {
      expect(title, name).not.toBe('');
      expect(budgetUsd, name).toBeGreaterThan(0);
      expect(months, name).toBeGreaterThan(0);
      expect(holds.length, name).toBeGreaterThan(0);
      expect(sources.length, name).toBeGreaterThan(0);
    }
  });

  it('finds by any words of a programme, all of them needed', () => {
    expect(fits('grant BUSINESS', 'Business grant', 'Pays for a start.')).toBe(true);
    expect(fits('grant school', 'Business grant', 'Pays for a start.')).toBe(false);
    expect(fits('', 'anything')).toBe(true);
  });

  it('tells programmes that name people from those that work on places', () => {
    expect(kindOf('reintegrationCash')?.namesPeople).toBe(true);
    expect(kindOf('leaveToRemain')?.namesPeople).toBe(true);
    expect(kindOf('classrooms')?.namesPeople).toBe(false);
  });
});

describe('the first month of what is added', () => {
  it('is where people come in number, inside the run', () => {
    const first = firstInNumber(scenario.value);
    expect(first >= '2016-01' && first <= '2016-07').toBe(true);
    expect(lastMonth(scenario.value)).toBe('2021-12');
  });

  it('is a year after the start where nobody comes', () => {
    expect(firstInNumber({ ...scenario.value, streams: {} })).toBe('2016-01');
  });
});

describe('a programme', () => {
  it.each(KINDS.map(({ key }) => key))('%s is put in as a file would hold it, and taken back by one undo', (key) => {
    const before = scenario.value;
    const id = idOf(addKind(key, START));
    expect(scenario.value.programmes[id]).toMatchObject({ kind: key, start: START, budgetUsd: 10_000_000 });
    expect(problemsNow()).toEqual([]);
    undo();
    expect(scenario.value.programmes).toEqual(before.programmes);
  });

  it('ends with the run where there are fewer months left', () => {
    const id = idOf(addKind('businessGrant', '2021-06'));
    expect(scenario.value.programmes[id]?.end).toBe('2021-12');
  });

  it('offers to stay to those who would be made to return', () => {
    const id = idOf(addKind('leaveToRemain', START));
    expect(scenario.value.programmes[id]?.target.bands).toEqual(['pressured', 'obliged', 'forced']);
  });

  it('is copied under a name of its own, with its changes', () => {
    const id = idOf(addKind('businessGrant', START));
    duplicate(id);
    const [first, copy] = Object.entries(scenario.value.programmes);
    expect(copy?.[0]).not.toBe(first?.[0]);
    expect(copy?.[1]).toEqual({ ...first?.[1], label: 'Business grant 2' });
    const sourcesOf = (one = ''): unknown[] =>
      known.value.figures
        .filter(({ path }) => path.startsWith(`programmes.${one}.`))
        .map(({ path, source }) => [path.split('.').slice(2), source]);
    expect(sourcesOf(first?.[0]).length).toBeGreaterThan(10);
    expect(sourcesOf(copy?.[0])).toEqual(sourcesOf(first?.[0]));
  });

  it('keeps the sources of what it declares, in the assumptions and in a saved file', () => {
    const id = idOf(addKind('servicedPlots', START));
    const water = known.value.figures.find(({ path }) => path === `programmes.${id}.parameters.waterUsd`);
    expect(water).toMatchObject({ value: 72, grade: 'derived' });
    expect(file()).toContain(water?.source);
  });

  it('is refused with the reason beside one that settles the same thing another way', () => {
    idOf(addKind('phasedReturn', START));
    const refused = addKind('phasedReturn', START);
    expect('problems' in refused && refused.problems[0]?.expected).toMatch(/one of the two at a time/);
    expect(Object.keys(scenario.value.programmes)).toHaveLength(1);
  });
});

const presetNamed = (name: string): Preset => {
  const found = PRESETS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no preset ${name}`);
  return found;
};

describe('a preset', () => {
  it.each(PRESETS.map(({ name }) => name))('%s goes into the open scenario in one step, and out again', (name) => {
    const preset = presetNamed(name);
    const added = addPreset(preset, START);
    expect(added).toHaveLength(preset.holds.length);
    const starts = Object.values(scenario.value.programmes).map(({ start }) => start);
    expect(starts.sort()[0]).toBe(START);
    expect(problemsNow()).toEqual([]);
    undo();
    expect(Object.keys(scenario.value.programmes)).toEqual([]);
  });

  it('can be put in twice', () => {
    const preset = presetNamed('swedish-academy');
    addPreset(preset, START);
    addPreset(preset, '2017-10');
    expect(Object.keys(scenario.value.programmes)).toHaveLength(2 * preset.holds.length);
  });

  it('keeps its sources when the scenario is saved and opened again', () => {
    addPreset(presetNamed('garp'), START);
    const own = known.value.figures.filter(({ path, source }) => path.startsWith('programmes.') && source !== 'assumed');
    expect(own.length).toBeGreaterThan(0);
    const again = loadScenario(file(), { find: findFetched });
    if ('problems' in again) throw new Error(JSON.stringify(again.problems));
    for (const { path, value, source, grade } of own) {
      expect(again.figures.find((one) => one.path === path)).toMatchObject({ value, source, grade });
    }
  });

  it('is refused with reasons where it does not fit', () => {
    expect(addPreset(presetNamed('swedish-academy'), '1999-01')).toHaveProperty('problems');
    expect(Object.keys(scenario.value.programmes)).toEqual([]);
  });
});

describe('whom a programme serves', () => {
  const words = (target: object, residentsTooShare = 0): string => {
    const id = idOf(addKind('reintegrationCash', START));
    const programme = scenario.value.programmes[id];
    if (programme === undefined) throw new Error('not added');
    return targetWords({ ...programme, residentsTooShare, target: { ...programme.target, ...target } }, scenario.value);
  };

  it('is told in a sentence', () => {
    expect(words({})).toBe('People who came back, aged 18 and over.');
    expect(words({ sex: 'women', fromYears: 18, toYears: 30, vulnerableOnly: true })).toBe(
      'People who came back, women only, aged 18 to 30, of vulnerable groups only.',
    );
    expect(words({ bands: ['obliged', 'forced'], zones: ['AF0601'], arrivedWithinMonths: 12 })).toBe(
      'People who came back, aged 18 and over, whose return was obliged or forced, who arrived at most 12 months before, in Jalalabad.',
    );
  });

  it('never leaves residents out when places are theirs too', () => {
    expect(words({}, 0.5)).toContain('Residents beside them: 50\u00a0% of places.');
    expect(words({ origins: [] })).toMatch(/^Everybody who lives here/);
  });
});
