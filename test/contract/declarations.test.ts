import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GRADES } from '../../src/lib/declare.ts';
import { nameFitsUnit, type Unit } from '../../src/lib/units.ts';
import { OUTCOMES } from '../../src/model/outcomes/index.ts';
import { PROGRAMMES } from '../../src/model/programmes/index.ts';
import { columns, GROUPS, parameters, scenarioNumbers } from './declarations.ts';

/** A name that is nothing but its unit begins in lower case: `daysPerMonth`. */
const fits = (key: string, unit: Unit): boolean => nameFitsUnit(key, unit) || nameFitsUnit(key.charAt(0).toUpperCase() + key.slice(1), unit);

/** Scenario numbers whose name says the unit in another way: a year, people by sex or month, pupils per teacher, shares by their map. */
const SAID_OTHERWISE =
  /^(place\.baseYear|place\.ages\.\*\.(fe)?males|place\.pupilsPerTeacher|streams\.\*\.(arrivals|ages|bands|ties)\.\*|place\.(urban|rural)\.(sectors|trades)\.\*)$/;

const modelSource = (): string => {
  const root = resolve(import.meta.dirname, '../../src/model');
  return readdirSync(root, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('parameters.ts'))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
};

describe('every parameter', () => {
  it('is seen', () => {
    expect(GROUPS.length).toBeGreaterThan(10);
    expect(parameters.length).toBeGreaterThan(100);
    expect(columns.length).toBeGreaterThan(100);
    expect(scenarioNumbers.length).toBeGreaterThan(50);
  });

  it('has its default inside its range', () => {
    const outside = parameters.filter(({ facts: { default: value, range } }) => !(value >= range[0] && value <= range[1] && range[0] < range[1]));
    expect(outside.map(({ path }) => path)).toEqual([]);
  });

  it('ends its name in its unit', () => {
    expect(parameters.filter(({ key, facts }) => !fits(key, facts.unit)).map(({ path }) => path)).toEqual([]);
  });

  it('says what it is, where its default comes from and how sure that is', () => {
    const silent = parameters.filter(({ facts }) => !facts.doc.trim().endsWith('.') || facts.source.trim() === '' || !GRADES.includes(facts.grade));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('without a source says that it is assumed', () => {
    expect(parameters.filter(({ facts }) => facts.source === 'assumed' && facts.grade !== 'assumed').map(({ path }) => path)).toEqual([]);
  });

  it('is read by the model', () => {
    const source = modelSource();
    const unread = parameters.filter(({ key }) => !new RegExp(`\\b${key}\\b`).test(source)).map(({ path }) => path);
    expect(unread.filter((path) => !path.startsWith('programmes.'))).toEqual([]);
  });
});

describe('every number of a scenario', () => {
  it('ends its name in its unit, or says it otherwise', () => {
    const strange = scenarioNumbers.filter(({ path, key, facts }) => !fits(key, facts.unit) && !SAID_OTHERWISE.test(path));
    expect(strange.map(({ path, facts }) => `${path}: ${facts.unit}`)).toEqual([]);
  });

  it('has its default, if any, inside its range, and says what it is', () => {
    const wrong = scenarioNumbers.filter(({ facts: { default: value, range, doc } }) => {
      const inside = value === undefined || (value >= range[0] && value <= range[1]);
      return !inside || !(range[0] <= range[1]) || doc.trim() === '';
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('every column', () => {
  // Columns are short words beside their table; their unit stands in their declaration. That their names end in it is not demanded.
  it('says what it is, with codes only where it is coded', () => {
    const wrong = columns.filter(({ facts }) => !facts.doc.trim().endsWith('.') || (facts.codes !== undefined && facts.unit !== 'code'));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('that names a unit names its own', () => {
    const endings: readonly [RegExp, Unit][] = [
      [/Usd$/, 'USD'],
      [/Cents$/, 'cents'],
      [/UsdPerMonth$/, 'USD per month'],
      [/UsdPerDay$/, 'USD per day'],
      [/DaysPerMonth$/, 'days per month'],
      [/Share$/, 'share'],
      [/Minutes$/, 'minutes'],
      [/Month$/, 'month'],
      [/Km2$/, 'km²'],
    ];
    const wrong = columns.filter(({ key, facts }) => endings.some(([ending, unit]) => ending.test(key) && !/Per(Month|Day)$/.test(key) && facts.unit !== unit));
    expect(wrong.map(({ path, facts }) => `${path}: ${facts.unit}`)).toEqual([]);
  });
});

describe('every outcome', () => {
  it('has a key of its own, a label, a unit and a sentence', () => {
    const keys = OUTCOMES.map(({ key }) => key);
    expect(keys.filter((key, k) => keys.indexOf(key) !== k)).toEqual([]);
    const silent = OUTCOMES.filter(({ label, unit, doc }) => label === '' || unit === '' || !doc.trim().endsWith('.'));
    expect(silent.map(({ key }) => key)).toEqual([]);
  });

  it('is of people, of places or of the run: exactly one of the three', () => {
    const unclear = OUTCOMES.filter(({ of, zone, run }) => [of, zone, run].filter((one) => one !== undefined).length !== 1);
    expect(unclear.map(({ key }) => key)).toEqual([]);
  });
});

describe('every programme', () => {
  it('says what it writes, who reads it and which decision changes', () => {
    const keys = PROGRAMMES.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const silent = PROGRAMMES.filter(({ label, doc, acts }) => [label, doc, acts.writes, acts.readBy, acts.decision].some((words) => words.trim() === ''));
    expect(silent.map(({ key }) => key)).toEqual([]);
  });

  it('enrols and delivers, or works on places, or reaches people before they return', () => {
    const unclear = PROGRAMMES.filter((p) => {
      const ways = [p.enrols !== undefined, p.work !== undefined || p.schedule !== undefined, p.arrive !== undefined, p.remain !== undefined];
      return !ways.includes(true) || (p.enrols !== undefined) !== (p.deliver !== undefined) || (p.schedule !== undefined) !== (p.scheduleUsd !== undefined);
    });
    expect(unclear.map(({ key }) => key)).toEqual([]);
  });

  it('excludes none that is not there', () => {
    const keys = PROGRAMMES.map(({ key }) => key);
    expect(PROGRAMMES.flatMap(({ excludes = [] }) => excludes.filter((key) => !keys.includes(key)))).toEqual([]);
  });
});
