import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openKeptRuns } from '../../src/cli/kept/keptRuns.ts';
import { keyOf, runBytes, runOfBytes } from '../../src/cli/kept/runFile.ts';
import { shippedScenario } from '../../src/experiment/simulate.ts';
import type { RunRequest } from '../../src/model/result.ts';
import { openRun, prepare } from '../../src/model/run.ts';
import type { TimedResult } from '../../workers/simulate.ts';
import { madePool, tempFolder } from './sweepDraft.ts';

const HERE = { modelVersion: '0.1.0', numbers: 'a'.repeat(64) };
const request: RunRequest = { scenario: shippedScenario('patterns/valley'), seed: '1', scale: 100, months: 2 };

/** A run of the model, by nobody's clock. */
function realRun(asked: RunRequest): TimedResult {
  const plan = prepare(asked);
  const run = openRun(plan, new ArrayBuffer(plan.bytes));
  while (run.step());
  return run.result() as TimedResult;
}

/** Every number in the order of its name, told apart as `Object.is` does. */
function numbersOf(value: unknown): string[] {
  if (typeof value === 'number') return [Object.is(value, -0) ? '-0' : String(value)];
  if (Array.isArray(value)) return value.flatMap(numbersOf);
  return value !== null && typeof value === 'object' ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, one]) => numbersOf(one)) : [];
}

const filesOf = (folder: string): string[] => readdirSync(join(folder, 'runs'), { recursive: true, withFileTypes: true }).flatMap((one) => (one.isFile() ? [join(one.parentPath, one.name)] : []));

function opened(folder = tempFolder(), model = HERE) {
  const pool = madePool();
  return { folder, pool, ...openKeptRuns(folder, pool.simulate, model) };
}

function warningsDuring<T>(work: () => Promise<T>): Promise<{ value: T; told: string }> {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  return work()
    .then((value) => ({ value, told: write.mock.calls.map(([text]) => String(text)).join('') }))
    .finally(() => write.mockRestore());
}

describe('a run that is kept', () => {
  it('comes back to the bit, with lives, absent figures and signs of nought', async () => {
    const made = realRun({ ...request, livesOf: 'all', months: 14 });
    const odd: TimedResult = { ...made, facts: { ...made.facts, nought: -0, none: Number.NaN, least: -5e-324, endless: Number.NEGATIVE_INFINITY } };
    const again = await runOfBytes('key', await runBytes('key', odd));
    expect(again).toEqual(odd);
    expect(numbersOf(again).join() === numbersOf(odd).join()).toBe(true);
    expect(numbersOf(odd)).toContain('NaN');
    expect(again?.lives?.id.length).toBeGreaterThan(0);
  });

  it('is not made again, and is another where anything differs that moves a number', async () => {
    const { folder, pool, simulate, found } = opened();
    const first = await simulate(request);
    expect(await simulate({ ...request, commonUntil: '2020-01' })).toEqual(first);
    expect([pool.asked.length, found()]).toEqual([1, 1]);
    const others: RunRequest[] = [{ ...request, seed: '2' }, { ...request, scale: 10 }, { ...request, months: 1 }, { ...request, livesOf: 'all' }, { ...request, livesOf: [1] }, { ...request, scenario: { ...request.scenario, title: 'Other' } }];
    for (const other of others) await simulate(other);
    expect(pool.asked).toHaveLength(1 + others.length);
    expect(filesOf(folder)).toHaveLength(1 + others.length);
    const later = opened(folder);
    await later.simulate(request);
    expect(later.pool.asked).toEqual([]);
    expect(keyOf(HERE, request)).toBe(keyOf(HERE, { ...request, scenario: { ...request.scenario } }));
    const { months: _, ...whole } = request;
    expect(keyOf(HERE, whole)).toBe(keyOf(HERE, { ...whole, months: request.scenario.place.months }));
  });

  it('is told and made again when it is damaged, cut off, or under the name of another', async () => {
    const { folder, simulate } = opened();
    const whole = await simulate(request);
    const [path = ''] = filesOf(folder);
    const bytes = readFileSync(path);
    const spoilt = Buffer.from(bytes);
    spoilt[spoilt.length - 9] = (spoilt[spoilt.length - 9] ?? 0) ^ 1;
    await simulate({ ...request, seed: '2' });
    const other = readFileSync(filesOf(folder).find((one) => one !== path) ?? '');
    for (const wrong of [spoilt, bytes.subarray(0, 100), new Uint8Array(), other]) {
      writeFileSync(path, wrong);
      const again = opened(folder);
      const { value, told } = await warningsDuring(() => again.simulate(request));
      expect(told).toContain(`warning: ${path}: found a damaged run`);
      expect(again.pool.asked).toHaveLength(1);
      expect(value).toEqual(whole);
      expect(readFileSync(path).equals(bytes)).toBe(true);
    }
  });

  it('is never half there: what a kill leaves beside its place is no run', async () => {
    const { folder, simulate } = opened();
    await simulate(request);
    const [path = ''] = filesOf(folder);
    renameSync(path, `${path}.1234.part`);
    const again = opened(folder);
    const { told } = await warningsDuring(() => again.simulate(request));
    expect([told, again.pool.asked.length, existsSync(path)]).toEqual(['', 1, true]);
  });
});

describe('many kept runs', () => {
  it('are opened one after another, however many are asked for at once', async () => {
    const { folder, simulate } = opened();
    const asked = Array.from({ length: 12 }, (_, k) => ({ ...request, seed: `${k}` }));
    for (const one of asked) await simulate(one);
    const again = opened(folder);
    let open = 0;
    let most = 0;
    await Promise.all(
      asked.map(async (one) => {
        await again.simulate(one);
        most = Math.max(most, ++open);
        await Promise.resolve(); // what is read off a result is read at once
        open--;
      }),
    );
    expect(again.pool.asked).toEqual([]);
    expect(most).toBe(1);
  });
});

describe('a folder of kept runs', () => {
  it('of another model is named and refused, and so is one of other things', () => {
    const { folder } = opened();
    expect(() => opened(folder, { ...HERE, modelVersion: '0.2.0' })).toThrow(/--keep: found runs at .* made with model 0\.1\.0, this is 0\.2\.0; .* choose another folder with --keep, or delete this one/);
    expect(() => opened(folder, { ...HERE, numbers: 'b'.repeat(64) })).toThrow(/made with other numbers of model 0\.1\.0 \(aaaaaaaaaaaa…, here bbbbbbbbbbbb…\)/);
    const photos = tempFolder();
    writeFileSync(join(photos, 'wedding.jpg'), '');
    expect(() => opened(photos)).toThrow(/--keep: found other things \(wedding\.jpg …\)/);
    writeFileSync(join(folder, 'kept.json'), '{');
    expect(() => opened(folder)).toThrow(/found a kept\.json that is not ours, or damaged/);
    expect(() => opened(join(photos, 'wedding.jpg'))).toThrow(/--keep: found a file/);
  });
});
