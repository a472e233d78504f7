import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCycle, type Module, readModule, readModules } from './importGraph.ts';

// lib ← model ← scenario ← data, experiment ← workers ← ui, cli: a room imports only from rooms to its left.

interface Room {
  /** Rooms of the same number don't know one another. */
  place: number;
  packages: RegExp;
}

const SHAPING = /^(valibot|@valibot\/to-json-schema|d3|d3-(array|dsv))$/;

const ROOMS: Record<string, Room> = {
  lib: { place: 0, packages: /^$/ },
  model: { place: 1, packages: /^$/ },
  scenario: { place: 2, packages: SHAPING },
  data: { place: 3, packages: /^(valibot|@valibot\/to-json-schema|d3|d3-(array|dsv)|fflate|hyparquet-writer|read-excel-file\/universal)$/ },
  experiment: { place: 3, packages: SHAPING },
  workers: { place: 4, packages: /^(comlink(\/.+)?|node:.+|virtual:worker-script)$/ },
  ui: { place: 5, packages: /^(d3|preact(\/.+)?|@preact\/signals|@fluent\/bundle|idb|uqr|@concord-consortium\/codap-plugin-api)$/ },
  cli: { place: 5, packages: /^(commander|fflate|node:.+)$/ },
};

/** Math whose result the language defines to the last bit; the rest is in src/lib. */
const EXACT_MATH = /^Math\.(abs|ceil|clz32|floor|fround|imul|max|min|round|sign|sqrt|trunc|E|LN2|LN10|LOG2E|LOG10E|PI|SQRT2|SQRT1_2)$/;

const ROOT = resolve(import.meta.dirname, '../..');

/** Fewer modules than this, and the walker has lost sight of the source. Raise it as the source grows. */
const AT_LEAST = { modules: 5, imports: 3 };

const roomOf = (file: string): string => /^(?:src\/)?(\w+)\//.exec(file)?.[1] ?? '';

function roomProblems(module: Module): string[] {
  const name = roomOf(module.file);
  const room = ROOMS[name];
  if (room === undefined) return [`${module.file}: stands in no room`];
  const isRandom = /^src\/lib\/random/.test(module.file);
  return [
    ...module.broken.map((specifier) => `${module.file}: ${specifier} is no file (write its ending, as in './x.ts')`),
    ...module.packages
      .filter((used) => !room.packages.test(used) && !(isRandom && /^seedrandom(\/|$)/.test(used)))
      .map((used) => `${module.file}: the room ${name} does without ${used}`),
    ...module.imports
      .filter((file) => /^(src|workers)\//.test(file) && roomOf(file) !== name && !((ROOMS[roomOf(file)]?.place ?? 9) < room.place))
      .map((file) => `${module.file}: ${file} is not to the left of ${name}`),
  ];
}

function purityProblems(module: Module): string[] {
  if (!/^(lib|model)$/.test(roomOf(module.file))) return [];
  return module.uses.filter(({ what }) => !EXACT_MATH.test(what)).map(({ what, line }) => `${module.file}:${line}: uses ${what}`);
}

describe('the rooms', () => {
  const modules = readModules(ROOT, ['src', 'workers']);

  it('are all seen', () => {
    expect(modules.length).toBeGreaterThanOrEqual(AT_LEAST.modules);
    expect(modules.flatMap((module) => module.imports).length).toBeGreaterThanOrEqual(AT_LEAST.imports);
  });

  it('import only from rooms to their left, and only their own packages', () => {
    expect(modules.flatMap(roomProblems)).toEqual([]);
  });

  it('have no import cycles, not even of types', () => {
    expect(findCycle(modules)).toBeUndefined();
  });

  it('lib and model use nothing that differs between engines or runs', () => {
    expect(modules.flatMap(purityProblems)).toEqual([]);
  });
});

describe('the walker', () => {
  const read = (file: string, ...lines: string[]): Module => readModule(ROOT, file, lines.join('\n'));
  const here = '../../test/contract/rooms.test.ts';

  it('sees every form of import', () => {
    const module = read(
      'src/cli/example.ts',
      `import type { A } from '${here}';`,
      `export { b } from '${here}';`,
      `export * from '${here}';`,
      `const c = await import('${here}');`,
      `type D = import('${here}').D;`,
      `new Worker(new URL('${here}', import.meta.url));`,
      `import data from '${here}?raw';`,
    );
    expect(module.imports).toEqual(Array(7).fill('test/contract/rooms.test.ts'));
  });

  it('finds a room that imports to its right, a package that is not its own, and an import that leads nowhere', () => {
    const toTheRight: Module = { file: 'src/model/example.ts', imports: ['src/scenario/example.ts'], packages: [], broken: [], uses: [] };
    expect(roomProblems(toTheRight)).toEqual(['src/model/example.ts: src/scenario/example.ts is not to the left of model']);
    expect(roomProblems({ ...toTheRight, file: 'src/data/example.ts', imports: ['src/experiment/example.ts'] })).toHaveLength(1);
    expect(roomProblems({ ...toTheRight, file: 'src/experiment/example.ts' })).toEqual([]);
    const strange = read(
      'src/model/example.ts',
      `import { scaleLinear } from 'd3';`,
      `import seedrandom from 'seedrandom';`,
      `import './nowhere';`,
    );
    expect(roomProblems(strange)).toHaveLength(3);
    expect(roomProblems(read('src/lib/random.ts', `import seedrandom from 'seedrandom';`))).toEqual([]);
  });

  it('finds clocks, global luck, inexact maths and what depends on the language of the machine', () => {
    const forbidden = [
      `const a = Date.now();`,
      `const b = performance.now();`,
      `const c = Math.random();`,
      `const d = Math.exp(1) + 1;`,
      `const e = 2 ** 3;`,
      `let f = 2; f **= 3;`,
      `const { log } = Math;`,
      `const g = Math['pow'](2, 3);`,
      `'a'.localeCompare('b');`,
      `const h = { of: new Date() };`,
      'const i = `$' + '{Math.sin(1)}`;',
    ];
    for (const line of forbidden) expect(purityProblems(read('src/model/example.ts', line)), line).toHaveLength(1);
  });

  it('leaves alone what is exact, and words in comments, strings, types and keys', () => {
    const allowed = [
      `const a = Math.floor(Math.sqrt(2)) + Math.imul(3, 4);`,
      `/** 2 ** 3, Math.exp, Date */`,
      `const b = 'Math.exp(1) ** Date';`,
      `const c = { Date: 1 }; c.Date;`,
      `let d: Date;`,
    ];
    expect(purityProblems(read('src/model/example.ts', ...allowed))).toEqual([]);
  });

  it('finds a cycle', () => {
    const module = (file: string, imports: string[]): Module => ({ file, imports, packages: [], broken: [], uses: [] });
    expect(findCycle([module('a', ['b', 'c']), module('b', ['c']), module('c', [])])).toBeUndefined();
    expect(findCycle([module('a', ['b']), module('b', ['c']), module('c', ['b'])])).toEqual(['b', 'c', 'b']);
  });
});
