import { describe, expect, it } from 'vitest';
import { lensReportText } from '../../src/cli/lensText.ts';
import { lensReport } from '../../src/cli/lenses.ts';
import { SENTENCE } from '../../src/model/result.ts';
import { rightsLine } from '../../src/model/rightsSheet.ts';
import { arriving, made, ofPeople, programme } from '../model/outcomes/made.ts';
import { cli } from './cli.ts';
import { exampleInput } from './example.ts';

const RUN = ['--scale', '1000', '--months', '40', '--progress', 'none'];
const COUNT = 24;

describe('the report as text', () => {
  const { scenario } = exampleInput();
  const run = (poverty: number) => made(COUNT, { arrivals: arriving(COUNT, 6), poverty: ofPeople(COUNT, 0.25, poverty) });
  const result = { ...run(0.5), programmes: { cash: programme(COUNT, [8, 12], 800, 8) } };
  const lines = lensReportText(lensReport(scenario, { result, without: run(0.625) })).split('\n');
  const at = (start: string): number => lines.findIndex((line) => line.startsWith(start));

  it('begins with the sentence on rights and ends with the one on what this cannot show', () => {
    expect(lines[0]).toBe(rightsLine(scenario));
    expect(lines.at(-1)).toBe(SENTENCE);
  });

  it('goes from the sheet to the lenses to the six questions', () => {
    const places = ['Seven declarations: ', 'Nine actions', 'Eleven principles', 'Lens: Rule of law', 'Lens: Political', 'Relevance: ', 'Sustainability: '].map(at);
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('sets residents and returnees under one another, with months and differences in their unit', () => {
    const humanitarian = at('Lens: Humanitarian');
    const rows = lines.slice(humanitarian).filter((line) => line.includes(' is better'));
    expect(rows[0]?.trim().split(/ {2,}/)).toEqual(['Made', 'residents', 'less is better', '25.0 % (0)', '25.0 % (0)']);
    expect(rows[1]?.trim().split(/ {2,}/)).toEqual(['Made', 'returnees', 'less is better', '50.0 % (−12.5 points)', '50.0 % (−12.5 points)']);
    expect(lines.slice(humanitarian).find((line) => line.includes('months'))?.trim().split(/ {2,}/)).toEqual(['Jul 2016, +12 months', 'Dec 2016, +17 months']);
  });

  it('asks the six questions only of programmes', () => {
    expect(lensReportText(lensReport(scenario, { result: run(0.5) }))).toContain('The scenario has no programmes to ask about.');
  });
});

describe('lenses', () => {
  it('--json gives the whole report, the sentence on rights first, with and without programmes', async () => {
    const set = ['--set', 'rights.declarations.remedy.answer=met', '--set', 'lenses.political.electionsDue=In spring'];
    const { code, out } = await cli(['lenses', 'nangarhar-2016-programmes', ...RUN, ...set, '--each', '--json']);
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(Object.keys(report)).toEqual(['rights', 'title', 'seed', 'scale', 'sheet', 'lenses', 'dac', 'sentence']);
    expect(report.rights).toMatch(/^Seven declarations: 1 met, /);
    expect(report.lenses).toHaveLength(6);
    expect(report.lenses[5].declared).toContainEqual(expect.objectContaining({ key: 'electionsDue', text: 'In spring' }));
    expect(report.lenses[1].outcomes[0].returnees.differences.length).toBeGreaterThan(0);
    expect(report.dac.map(({ figures }: { figures: unknown[] }) => figures.length > 0)).toEqual([true, true, true, true, true, true]);
  });

  it('runs once, and asks nothing of programmes, where there are none', async () => {
    const { code, out } = await cli(['lenses', 'nangarhar-2016', ...RUN, '--json']);
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(report).not.toHaveProperty('dac');
    expect(report.lenses[0].outcomes[0].residents).not.toHaveProperty('differences');
  });

  it('refuses an answer that there is not, before any run', async () => {
    const { code, err } = await cli(['lenses', 'nangarhar-2016', '--set', 'rights.declarations.remedy.answer=perhaps']);
    expect(code).toBe(2);
    expect(err).toMatch(/rights\.declarations\.remedy\.answer: found "perhaps", expected/);
  });
});
