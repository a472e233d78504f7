import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/scenario/load.ts';
import { findShipped, SHIPPED } from '../../src/scenario/shipped.ts';
import { writeScenario } from '../../src/scenario/write.ts';
import { loaded, VILLAGE_TEXT } from '../scenarios/village.ts';

describe('a scenario that is written', () => {
  it('loads again with the same values, sources and grades, changes of the user included', () => {
    const first = loaded(VILLAGE_TEXT, { sets: ['zones.V1.population=1234', 'programmes.works.target.zones=V2'] });
    const again = loaded(JSON.stringify(writeScenario(first)));
    expect(again.scenario).toEqual(first.scenario);
    const told = ({ figures }: typeof first) => figures.map(({ path, value, source, grade, note }) => [path, value, source, grade, note]);
    expect(told(again)).toEqual(told(first));
  });

  it.each(Object.keys(SHIPPED))('%s stands by itself, without the scenario that it extends', (name) => {
    const first = loadScenario(findShipped(name), { find: findShipped });
    if ('problems' in first) throw new Error(name);
    const again = loadScenario(JSON.stringify(writeScenario(first)));
    expect('problems' in again ? again.problems : again.scenario).toEqual(first.scenario);
  });
});
