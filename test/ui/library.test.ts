import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/scenario/load.ts';
import { findShipped, SHIPPED } from '../../src/scenario/shipped.ts';
import { readByRun } from '../../src/ui/run/results.ts';
import { open, openFirst, openText } from '../../src/ui/state/library.ts';
import { SHIPPED_TITLES } from '../../src/ui/state/shipped.ts';
import { nangarhar } from './fake/scenarios.ts';

describe('the list of scenarios', () => {
  it('names what is shipped, by title, the reference case first', () => {
    expect(SHIPPED_TITLES[0]?.id).toBe('nangarhar-2016');
    const shipped = Object.entries(SHIPPED).map(([id, content]) => ({ id, title: (content as { title: string }).title }));
    expect([...SHIPPED_TITLES].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(shipped.sort((a, b) => (a.id < b.id ? -1 : 1)));
  });
});

describe('a shipped scenario', () => {
  it('opens at once when it is the reference case, as the check with all declarations has it', () => {
    expect(openFirst()).toEqual(loadScenario(findShipped('nangarhar-2016'), { find: findShipped }));
  });

  it.each(['nangarhar-2016-programmes', 'arrivals/mali', 'patterns/q1-works-end'])('%s is fetched with what it extends', async (id) => {
    expect(await open(id)).toEqual(loadScenario(findShipped(id), { find: findShipped }));
  });

  it('may be extended by a text of the user’s', async () => {
    const text = JSON.stringify({ format: 1, extends: 'kosovo-2013', title: 'Mine' });
    const found = await openText(text);
    expect('scenario' in found && found.scenario.title).toBe('Mine');
  });

  it('that nothing has is told as a problem', async () => {
    const found = await openText('{"format": 1, "extends": "nangahar-2016"}');
    expect('problems' in found && found.problems[0]?.hint).toBe('did you mean nangarhar-2016?');
    expect(await openText('{')).toHaveProperty('problems');
  });
});

describe('what a run reads', () => {
  const scenario = nangarhar();

  it('is neither rights, nor facts for lenses, nor what programmes are called', () => {
    const { rights, lenses } = scenario;
    const remedy = { answer: 'met', basis: 'a court' } as const;
    const declared = {
      ...scenario,
      rights: { ...rights, declarations: { ...rights.declarations, remedy } },
      lenses: { ...lenses, security: { ...lenses.security, armedActors: 'none' } },
    };
    expect(readByRun(declared)).toBe(readByRun(scenario));
  });

  it('is everything else', () => {
    expect(readByRun({ ...scenario, arrivals: { ...scenario.arrivals, volumeFactor: 1.1 } })).not.toBe(readByRun(scenario));
  });
});
