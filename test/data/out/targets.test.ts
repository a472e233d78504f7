import { describe, expect, it } from 'vitest';
import { iati } from '../../../src/data/out/iati.ts';
import { logframe, type LogframeWords } from '../../../src/data/out/logframe.ts';
import { targetsOf } from '../../../src/data/out/targets.ts';
import { fakeResult } from '../../ui/fake/result.ts';
import { nangarhar } from '../../ui/fake/scenarios.ts';

const scenario = nangarhar();
const result = fakeResult({ scenario, seed: '1', scale: 100 });
const targets = targetsOf(scenario, result, result);
const words: LogframeWords = {
  outcome: ({ outcome }) => `${outcome} & more`,
  indicator: ({ label, group }) => `${label} <${group}>`,
  assumption: () => 'Nothing else changes.',
  source: 'run 1',
  status: 'Target, no result',
};
const xml = iati(targets, words, { title: 'A "plan"', description: 'For tests', language: 'en', from: '2016-07', to: '2017-12', generated: '2026-11-22T00:00:00Z' });

describe('targets', () => {
  it('stand for residents and for returnees, and returnees have no baseline before they come', () => {
    const work = targets.filter(({ outcome }) => outcome === 'unemployment');
    expect(work.map(({ group }) => group)).toEqual(['residents', 'returnees']);
    expect(work[0]?.baseline).toBeCloseTo(result.outcomes['unemployment']?.series['residents']?.[result.dates.indexOf(work[0]?.baselineMonth ?? '')] ?? 0);
    expect(work[1]).not.toHaveProperty('baseline');
    expect(work[0]?.without).toBe(work[0]?.target);
  });

  it('are read in the month in which the last programme ends', () => {
    const [programme] = Object.values({ cash: { start: '2016-10', end: '2017-12' } });
    const planned = { ...scenario, programmes: { cash: programme } } as unknown as typeof scenario;
    expect(targetsOf(planned, result).every(({ month }) => month === '2017-12')).toBe(true);
    expect(targets.every(({ month }) => month === result.dates.at(-1))).toBe(true);
  });

  it('fill a logical framework in which every row says that it is a target', () => {
    const { rows, fields } = logframe(targets, words);
    expect(rows).toHaveLength(targets.length);
    expect(rows.every((row) => row.length === fields.length && row.at(-1) === 'Target, no result')).toBe(true);
  });
});

describe('targets for IATI', () => {
  const elements = [...xml.matchAll(/<(\/?)([\w-]+)([^>]*?)(\/?)>/g)];

  it('are well-formed: what opens closes, and texts are escaped', () => {
    const open: string[] = [];
    for (const [, closes, name = '', , empty] of elements.filter(([text]) => !text.startsWith('<?') && !text.startsWith('<!'))) {
      if (closes) expect(open.pop()).toBe(name);
      else if (!empty) open.push(name);
    }
    expect(open).toEqual([]);
    expect(xml).toContain('&amp; more');
    expect(xml).toContain('&lt;returnees&gt;');
  });

  it('hold a target for each, in per cent where it is a share, and never an actual', () => {
    expect(xml.match(/<target /g)).toHaveLength(targets.length);
    expect(xml).not.toContain('<actual');
    const share = targets.find(({ unit }) => unit === 'share');
    expect(xml).toContain(`<target value="${Number(((share?.target ?? 0) * 100).toPrecision(3))}">`);
    expect(xml.match(/measure="2"/g)?.length).toBe(targets.filter(({ unit }) => unit === 'share').length);
  });

  it('come in the order that the standard asks for', () => {
    const order = ['iati-identifier', 'reporting-org', 'title', 'description', 'participating-org', 'activity-status', 'activity-date', 'recipient-country', 'sector', 'result'];
    const activity = xml.slice(xml.indexOf('<iati-activity '));
    const places = order.map((name) => activity.search(new RegExp(`<${name}[ />]`)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });
});
