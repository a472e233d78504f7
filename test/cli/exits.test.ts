import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli } from './cli.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'return-impact-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COMMANDS = ['run', 'validate', 'import', 'trace', 'patterns', 'calibrate', 'optimise', 'evaluation', 'evidence', 'bench', 'fingerprint', 'scenarios', 'schema', 'odd'];

describe('help', () => {
  it.each(COMMANDS)('of %s shows two examples and what to read next', async (command) => {
    const { code, out, err } = await cli([command, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.match(/^ {2}\$ return-impact /gm)).toHaveLength(2);
    expect(out).toMatch(/^Next: /m);
  });
});

describe('bad input ends with code 2, says what is wrong on stderr and leaves stdout empty:', () => {
  it.each([
    { what: 'nothing at all', args: [], says: [/Usage: return-impact/] },
    { what: 'an unknown command', args: ['rnu'], says: [/unknown command 'rnu'/, /Did you mean run\?/] },
    { what: 'a missing argument', args: ['run'], says: [/missing required argument 'scenario'/] },
    { what: 'a bad option', args: ['run', 'nangarhar-2016', '--scale', '0'], says: [/whole number from 1/] },
    { what: 'an unknown scenario', args: ['run', 'nangarhar-2061'], says: [/nangarhar-2061/, /did you mean nangarhar-2016\?/] },
    { what: 'a household that is no number', args: ['trace', 'nangarhar-2016', '--household', '-x'], says: [/--household/] },
  ])('$what', async ({ args, says }) => {
    const { code, out, err } = await cli(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const words of says) expect(err).toMatch(words);
  });

  it('all mistakes of all scenarios at once', async () => {
    const sets = ['zones.AF0601.population=many', 'place.monts=3', 'arrivals.volumeFactor=99'];
    const { code, err } = await cli(['run', 'nangarhar-2016', ...sets.flatMap((set) => ['--set', set])]);
    expect(code).toBe(2);
    expect(err).toMatch(/zones\.AF0601\.population: found "many", expected a whole number/);
    expect(err).toMatch(/place\.monts: .*did you mean months\?/);
    expect(err).toMatch(/arrivals\.volumeFactor: found 99, expected a number from 0 to 3/);
  });

  it('a file that is no JSON, with line and column, beside one that is valid', async () => {
    const file = join(folder, 'broken.json');
    writeFileSync(file, '{\n  "format": 1,,\n}');
    const { code, out, err } = await cli(['validate', file, 'nangarhar-2016']);
    expect(code).toBe(2);
    expect(err).toMatch(/broken\.json: The file: .* at line 2, column 15/);
    expect(out).toMatch(/^nangarhar-2016: valid/);
  });

  it('validate --json lists the problems for programs', async () => {
    const file = join(folder, 'empty.json');
    writeFileSync(file, '{ "format": 1 }');
    const { code, out } = await cli(['validate', file, '--json']);
    const [found] = JSON.parse(out);
    expect({ code, valid: found.valid }).toEqual({ code: 2, valid: false });
    expect(found.problems.map(({ path }: { path: string }) => path)).toEqual(expect.arrayContaining(['place', 'zones', 'title']));
  });
});

describe('the command line', () => {
  it('lists what is shipped', async () => {
    const { code, out } = await cli(['scenarios', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).map(({ name }: { name: string }) => name)).toContain('nangarhar-2016');
  });

  it('stops quietly when nobody reads on', async () => {
    const launcher = join(resolve(import.meta.dirname, '../..'), 'src/cli/launch/cli.mjs');
    const child = spawn('/bin/sh', ['-c', `"${process.execPath}" "${launcher}" schema | head -1`], { stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += part));
    await new Promise((done) => child.on('close', done));
    expect(text).toBe('{\n');
  });

  it('ends with code 130 on Ctrl-C, and leaves nothing behind', async () => {
    const args = ['run', 'nangarhar-2016', '--scale', '2', '--progress', 'json', '--workers', '2', '--out', join(folder, 'never')];
    const { code, out, err } = await cli(args, (seen, interrupt) => {
      if (seen.includes('"stepping"')) interrupt();
    });
    expect({ code, out }).toEqual({ code: 130, out: '' });
    expect(err).toMatch(/Cancelled\.\n$/);
    expect(readdirSync(folder).filter((name) => name.includes('never'))).toEqual([]);
  });
});
