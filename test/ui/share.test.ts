import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { writeLink } from '../../src/data/link.ts';
import { openRun, prepare } from '../../src/model/run.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { savedScenario } from '../../src/ui/controls/savedScenario.ts';
import { addKind, addPreset } from '../../src/ui/programmes/entries.ts';
import { PRESETS } from '../../src/ui/programmes/presets.ts';
import { linkOf, MOST_CHARACTERS, type Opened, openLink } from '../../src/ui/share/linked.ts';
import { reproduceArguments, reproduceLine } from '../../src/ui/share/reproduce.ts';
import { change, known, loaded, openOwn, openShipped, problems, resetEdits, saved, scenario, scenarioId, seed, takeUp } from '../../src/ui/state/scenario.ts';
import { cli } from '../cli/cli.ts';

const KEPT = 'test/kept';
const SCALE = 100;
const link = (): string => linkOf(saved.value, loaded.value);

async function opened(fragment: string): Promise<Opened> {
  const found = await openLink(fragment);
  if (!('saved' in found)) throw new Error(JSON.stringify(found));
  return found;
}

function fingerprintOf(of: Scenario, seed: string): string {
  const plan = prepare({ scenario: of, seed, scale: SCALE });
  const run = openRun(plan, new ArrayBuffer(plan.bytes));
  while (run.step());
  return run.result().fingerprint;
}

/** A usual scenario: some conditions, a programme with its own figures, one from the list, one of another kind. */
function usual(): void {
  change('arrivals.volumeFactor', 0.5);
  change('streams.registered.settlingShare', 0.6);
  const preset = PRESETS.find(({ name }) => name === 'erin') ?? PRESETS[0];
  if (preset !== undefined) addPreset(preset, '2016-10');
  addKind('classrooms', '2016-11');
  addKind('publicWorks', '2016-11');
  change('programmes.classrooms.budgetUsd', 5_000_000);
}

afterEach(() => openShipped('nangarhar-2016'));

describe('a link to what is open', () => {
  it('gives back the same scenario, with sources, and is short enough for a usual one', async () => {
    usual();
    const [before, file, text] = [scenario.value, savedScenario(scenario.value, known.value), link()];
    expect(text.length).toBeLessThan(MOST_CHARACTERS);
    const { saved: back, scenario: after } = await opened(text);
    expect(after).toEqual(before);
    resetEdits();
    await takeUp(back);
    expect(scenario.value).toEqual(before);
    const { sources, ...rest } = JSON.parse(savedScenario(scenario.value, known.value));
    const { sources: all, ...others } = JSON.parse(file);
    expect(rest).toEqual(others);
    const unused = Object.keys(all).filter((key) => !(key in sources));
    for (const key of unused) expect(file, key).not.toContain(`"source": "${key}"`);
  });

  it('brings nothing that a file could not', async () => {
    const wrong = writeLink({ base: { id: 'nangarhar-2016' }, edits: { 'arrivals.volumeFactor': 'many', 'streams.nobody': 3, oops: {} }, seed: '1' });
    const found = await openLink(wrong);
    expect('problems' in found && found.problems.map(({ path }) => path).sort()).toEqual(['arrivals.volumeFactor', 'oops', 'streams.nobody']);
  });

  it('tells whether what it changes has other figures than when it was made', async () => {
    expect((await opened(link())).hasMoved).toBe(false);
    const { figures, scenario: base } = loaded.value;
    const then = { ...loaded.value, scenario: { ...base, place: { ...base.place, months: base.place.months + 1 } }, figures };
    expect((await opened(linkOf(saved.value, then))).hasMoved).toBe(true);
  });

  it('says that a scenario that it changes is not here', async () => {
    expect(await openLink(writeLink({ base: { id: 'atlantis' }, edits: {}, seed: '1' }))).toEqual({ wrong: 'base' });
  });
});

describe.each(readdirSync(KEPT))('what version %s wrote', (version) => {
  const text = (name: string): string => readFileSync(`${KEPT}/${version}/${name}`, 'utf8');
  const links = readdirSync(`${KEPT}/${version}`).filter((name) => name.endsWith('.link'));

  it.each(links)('opens: the link %s', async (name) => {
    const { scenario: found } = await opened(text(name).trim());
    expect(found).toMatchObject(JSON.parse(text(name.replace('.link', '.json'))));
  });

  it('opens: a scenario saved as a file', async () => {
    await openOwn(text('scenario.json'));
    expect(problems.value).toEqual([]);
    expect(scenarioId.value).toBe('own');
    expect(scenario.value.arrivals.volumeFactor).toBe(1.5);
  });

  it('opens: what the browser kept', async () => {
    expect(await takeUp(JSON.parse(text('storage.json')))).toBe(true);
    expect(seed.value).toBe('کابل');
    expect(scenario.value).toMatchObject(JSON.parse(text('programmes.json')));
  });
});

describe('the command that does it again', () => {
  it('computes the same lives as the page', async () => {
    usual();
    const args = reproduceArguments(saved.value, SCALE, 'own.json');
    const { code, out, err } = await cli([...args, '--json']);
    expect(code, err).toBe(0);
    expect(JSON.parse(out).fingerprint).toBe(fingerprintOf(scenario.value, saved.value.seed));
  });

  it('removes what was removed', async () => {
    await openShipped('nangarhar-2016-programmes');
    const [first = ''] = Object.keys(scenario.value.programmes);
    change(`programmes.${first}`, null);
    const { code, out } = await cli([...reproduceArguments(saved.value, SCALE, 'own.json'), '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).fingerprint).toBe(fingerprintOf(scenario.value, saved.value.seed));
  });

  it('runs a scenario of one’s own from the file it was saved as, changes included', async () => {
    await openOwn(readFileSync(`${KEPT}/0.1.0/scenario.json`, 'utf8'));
    change('arrivals.volumeFactor', 1.2);
    const folder = mkdtempSync(join(tmpdir(), 'return-impact-share-'));
    const file = join(folder, 'own.json');
    writeFileSync(file, savedScenario(scenario.value, known.value));
    const { code, out, err } = await cli([...reproduceArguments(saved.value, SCALE, file), '--json']);
    expect(code, err).toBe(0);
    expect(JSON.parse(out).fingerprint).toBe(fingerprintOf(scenario.value, saved.value.seed));
    rmSync(folder, { recursive: true });
  });

  it('can be pasted into a shell whatever the seed', () => {
    const line = reproduceLine({ id: 'nangarhar-2016', edits: {}, seed: "it's $HOME" }, 1, '');
    expect(line).toBe(`npm run -s cli -- run nangarhar-2016 --seed 'it'\\''s $HOME' --scale 1`);
  });
});
