import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Timing } from '../../workers/simulate.ts';
import { enginesNamed, mustBeThere } from './engines/anyEngine.ts';
import type { Answer } from './engines/jobs.ts';
import { treeBytes, treeSeconds } from './engines/processes.ts';
import { compared } from './engines/sameBits.ts';
import { benchOptions } from './options.ts';

const WORKERS = [1, 2, 4];
const answers = (task: string, change: (workers: number) => Partial<Answer> = () => ({})): Answer[] =>
  WORKERS.map((workers) => ({ task, workers, lives: 'a', figures: 'b', warnings: [], timing: { workers } as Timing, ...change(workers) }));

const compare = (firefox: readonly Answer[], kept = {}) => compared(['town'], new Map([['Node', answers('town')], ['Firefox', firefox]]), kept);

describe('what is asked for', () => {
  it('is read with its defaults, several sizes of a country among it', () => {
    expect(benchOptions([])).toMatchObject({ workers: 2, turns: 5, scale: 20, months: undefined, people: undefined });
    expect(benchOptions(['--country', '--people', '100000, 2000000']).people).toEqual([100_000, 2_000_000]);
  });

  it.each([
    [['--people', 'many'], '--people many: a whole number from 1 to 40000000 is expected, such as 1000000.'],
    [['--people', '0'], '--people 0: '],
    [['--turns', '1.5'], '--turns 1.5: a whole number'],
    [['--peple', '3'], "Unknown option '--peple'"],
  ])('is refused where it is wrong, with what would be right: %o', (args, says) => {
    expect(() => benchOptions(args)).toThrow(says);
  });
});

describe('engines side by side', () => {
  it('are the same when lives and figures are, with every number of workers', () => {
    expect(compare(answers('town'), { town: { lives: 'a', figures: 'b' } })).toEqual({ rows: [['town', 'a', 'b', 'same', 'same']], isSame: true });
  });

  it('differ by another life, another figure, a run that is missing, or memory that is not shared', () => {
    const told = (firefox: readonly Answer[]): unknown => {
      const { rows, isSame } = compare(firefox);
      expect(isSame).toBe(false);
      return rows[0]?.[4];
    };
    expect(told(answers('town', (workers) => (workers === 4 ? { lives: 'c' } : {})))).toBe('4: c b');
    expect(told(answers('town', () => ({ figures: 'd' })))).toBe('1: a d; 2: a d; 4: a d');
    expect(told(answers('town').slice(1))).toBe('missing');
    expect(told(answers('town', () => ({ timing: { workers: 1 } as Timing })))).toMatch(/2: only 1 worker, /);
  });

  it('all differ from what is kept when results moved', () => {
    expect(compare(answers('town'), { town: { lives: 'old', figures: 'b' } }).isSame).toBe(false);
  });
});

describe('an engine', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is named in any case of letters, and an unknown one is refused', () => {
    expect(enginesNamed('node, firefox')).toEqual(['Node', 'Firefox']);
    expect(() => enginesNamed('opera')).toThrow('Node, Chromium, Firefox');
  });

  it.runIf(process.platform === 'linux')('that is not installed is a sentence that says how to get it, and what to do without', () => {
    vi.stubEnv('PATH', '');
    vi.stubEnv('FIREFOX', '');
    expect(() => mustBeThere(['Firefox'])).toThrow(/apt-get install firefox-esr.*--in Node,Chromium/);
  });
});

describe.runIf(process.platform === 'linux')('memory and time of an engine', () => {
  it('are those of its processes', () => {
    expect(treeBytes(process.pid)).toBeGreaterThan(10_000_000);
    expect(treeSeconds(process.pid)).toBeGreaterThan(0.1);
  });

  it('of a process that has ended are not a number', () => {
    expect(treeBytes(2 ** 30)).toBeNaN();
  });
});
