/**
 * A battery for addressed generators: what a model asks of draws is not one long stream but independence along every axis of the
 * address, so each test runs along ids, months and decisions. A result is a z-score, near a standard normal for good draws.
 */
import type { Key } from '../../src/lib/random.ts';

export interface Generator {
  key(decision: string, month: number): Key;
  /** uint32 */
  draw(key: Key, id: number): number;
}

export interface Outcome {
  readonly test: string;
  readonly z: number;
}

const IDS = 1 << 14;
const MONTHS = 32;
const DECISIONS = ['labour', 'labous'];

/** 2^20 draws, as rows of ids: rows[decision × MONTHS + month][id]. */
function table(generator: Generator): Uint32Array[] {
  return DECISIONS.flatMap((decision) =>
    Array.from({ length: MONTHS }, (_, month) => {
      const key = generator.key(decision, month);
      return Uint32Array.from({ length: IDS }, (_, id) => generator.draw(key, id));
    }),
  );
}

/** Draws whose addresses are neighbours along one axis. */
interface Pairs {
  readonly axis: string;
  readonly first: Uint32Array;
  readonly second: Uint32Array;
}

/** Every draw against the one `rowStep` rows and `idStep` ids further, for rows within one block of `rowsPerBlock`. */
function pairs(axis: string, rows: Uint32Array[], rowStep: number, idStep: number, rowsPerBlock: number): Pairs {
  const first: number[] = [];
  const second: number[] = [];
  rows.forEach((row, r) => {
    if ((r % rowsPerBlock) + rowStep >= rowsPerBlock) return;
    const other = rows[r + rowStep];
    for (let id = 1; id + 1 < IDS; id++) {
      first.push(row[id]);
      second.push(other[id + idStep]);
    }
  });
  return { axis, first: Uint32Array.from(first), second: Uint32Array.from(second) };
}

/** Chi-square with many cells as a z-score: (χ² − df) / √(2 df). */
function chiSquare(counts: ArrayLike<number>, total: number): number {
  const expected = total / counts.length;
  let sum = 0;
  for (let i = 0; i < counts.length; i++) sum += (counts[i] - expected) ** 2 / expected;
  return (sum - (counts.length - 1)) / Math.sqrt(2 * (counts.length - 1));
}

/** How often each of 32 bits was 1, counted a byte at a time. */
class BitCounts {
  readonly #bytes = new Float64Array(4 * 256);

  add(word: number): void {
    this.#bytes[word & 255]++;
    this.#bytes[256 + ((word >>> 8) & 255)]++;
    this.#bytes[512 + ((word >>> 16) & 255)]++;
    this.#bytes[768 + (word >>> 24)]++;
  }

  /** One z-score for each bit: its ones against half of n. */
  scores(n: number, name: (bit: number) => string): Outcome[] {
    return Array.from({ length: 32 }, (_, bit) => {
      let ones = 0;
      for (let byte = 0; byte < 256; byte++) if ((byte >>> (bit & 7)) & 1) ones += this.#bytes[(bit >>> 3) * 256 + byte];
      return { test: name(bit), z: (2 * ones - n) / Math.sqrt(n) };
    });
  }
}

export function battery(generator: Generator): Outcome[] {
  const rows = table(generator);
  const outcomes: Outcome[] = [];
  const total = rows.length * IDS;
  const report = (test: string, z: number): void => {
    outcomes.push({ test, z });
  };

  for (const shift of [24, 12, 0]) {
    const counts = new Float64Array(256);
    for (const row of rows) for (const draw of row) counts[(draw >>> shift) & 255]++;
    report(`frequency of bits ${shift}–${shift + 7}`, chiSquare(counts, total));
  }

  const balance = new BitCounts();
  for (const row of rows) for (const draw of row) balance.add(draw);
  outcomes.push(...balance.scores(total, (bit) => `balance of bit ${bit}`));

  outcomes.push(
    ...neighbourTests(pairs('ids', rows, 0, 1, 1)),
    ...neighbourTests(pairs('months', rows, 1, 0, MONTHS)),
    ...neighbourTests(pairs('decisions', rows, MONTHS, 0, rows.length)),
    ...neighbourTests(pairs('ids against months', rows, 1, -1, MONTHS)),
  );

  // Lengths of monotone runs, as turning points: 2/3 of the inner draws, variance (16 n − 29) / 90 (Kendall).
  let turns = 0;
  for (const row of rows) for (let i = 1; i + 1 < IDS; i++) if (row[i] > row[i - 1] === row[i] > row[i + 1]) turns++;
  const inner = IDS - 2;
  report('turning points', (turns - (rows.length * 2 * inner) / 3) / Math.sqrt((rows.length * (16 * IDS - 29)) / 90));

  // Values drawn twice: none within a key, Poisson between keys.
  const values = new Uint32Array(total);
  for (let r = 0; r < rows.length; r++) values.set(rows[r], r * IDS);
  values.sort();
  let repeats = 0;
  for (let i = 1; i < total; i++) if (values[i] === values[i - 1]) repeats++;
  const expected = (total * total - rows.length * IDS * IDS) / 2 / 2 ** 32;
  report('repeated values', (repeats - expected) / Math.sqrt(expected));

  outcomes.push(...avalanche(generator));
  return outcomes;
}

function neighbourTests({ axis, first, second }: Pairs): Outcome[] {
  const n = first.length;
  const high = new Float64Array(256); // pairs of the four highest bits
  const low = new Float64Array(256); // and of the four lowest
  const difference = new Float64Array(65536); // of the whole draws, its upper half
  const flips = new BitCounts();
  let product = 0;
  for (let i = 0; i < n; i++) {
    const a = first[i];
    const b = second[i];
    high[(a >>> 28) * 16 + (b >>> 28)]++;
    low[(a & 15) * 16 + (b & 15)]++;
    difference[(a - b) >>> 16]++;
    product += (a / 2 ** 32 - 0.5) * (b / 2 ** 32 - 0.5);
    flips.add(a ^ b);
  }
  return [
    { test: `serial pairs along ${axis}, high bits`, z: chiSquare(high, n) },
    { test: `serial pairs along ${axis}, low bits`, z: chiSquare(low, n) },
    { test: `differences along ${axis}`, z: chiSquare(difference, n) },
    { test: `correlation along ${axis}`, z: (12 * product) / Math.sqrt(n) },
    ...flips.scores(n, (bit) => `flips of bit ${bit} along ${axis}`),
  ];
}

/** Flips of each output bit when one bit of a consecutive id changes: half of them. */
function avalanche(generator: Generator): Outcome[] {
  const outcomes: Outcome[] = [];
  const count = 1 << 15;
  const key = generator.key('avalanche', 0);
  for (let input = 0; input < 21; input++) {
    const flips = new BitCounts();
    for (let i = 0; i < count; i++) {
      const id = ((i >>> input) << (input + 1)) | (i & ((1 << input) - 1)); // the i-th id whose bit `input` is 0: no pair comes twice
      flips.add(generator.draw(key, id) ^ generator.draw(key, id | (1 << input)));
    }
    outcomes.push(...flips.scores(count, (bit) => `avalanche from bit ${input} to ${bit}`));
  }
  return outcomes;
}
