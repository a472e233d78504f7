import { describe, expect, it } from 'vitest';
import { nameFitsUnit, UNITS, type Unit } from '../../src/lib/units.ts';

describe('a name', () => {
  it.each([
    ['rentUsdPerMonth', 'USD per month', true],
    ['rentUsd', 'USD per month', false],
    ['rent', 'USD per month', false],
    ['dayWageUsdPerDay', 'USD per day', true],
    ['vacancyShare', 'share', true],
    ['vacancy', 'share', false],
    ['population', 'people', true],
    ['anything', 'log-odds', true],
  ] as const)('%s, in %s: %s', (name, unit, fits) => {
    expect(nameFitsUnit(name, unit)).toBe(fits);
  });
});

describe('units', () => {
  it('have words to show, and endings that no other unit has', () => {
    const owner = new Map<string, string>();
    for (const [unit, { label, endings }] of Object.entries(UNITS)) {
      expect(label).not.toBe('');
      for (const ending of endings) {
        expect(owner.get(ending), ending).toBeUndefined();
        owner.set(ending, unit);
      }
    }
  });

  it('that end alike are told apart by the longer ending: USD per month is no USD', () => {
    const fitting = (name: string): string[] => (Object.keys(UNITS) as Unit[]).filter((unit) => UNITS[unit].endings.length > 0 && nameFitsUnit(name, unit));
    expect(fitting('grantUsd')).toEqual(['USD']);
    expect(fitting('teacherUsdPerMonth')).toContain('USD per month');
    expect(fitting('teacherUsdPerMonth')).not.toContain('USD');
  });
});
