/** One member of a team of threads, for team.test.ts: adds up, twice, what its block of rows holds. */
import { parentPort, workerData } from 'node:worker_threads';
import { sumInOrder } from '../../src/lib/inOrder.ts';
import { joinTeam } from '../../src/lib/team.ts';

const { barrier, table, fractions, rank, size, rows, rounds } = workerData as {
  barrier: SharedArrayBuffer;
  table: SharedArrayBuffer;
  fractions: SharedArrayBuffer;
  rank: number;
  size: number;
  rows: number;
  rounds: number;
};
const team = joinTeam(barrier, rank, size, 2);
const values = new Float64Array(table, 0, rows);
const total = new Float64Array(2);
const sums: number[] = [];
const inOrder = new Float64Array(fractions);
const ordered: number[] = [];
let alone = 0;
for (let round = 0; round < rounds; round++) {
  team.each(rows, (from, to) => {
    for (let row = from; row < to; row++) values[row] = ((values[row] as number) * 3 + row + round) % 1009;
  });
  team.once(() => {
    alone++;
    values[0] = round; // all see it in the sum
  });
  team.sum(rows, total, (part, from, to) => {
    for (let row = from; row < to; row++) part[0] = (part[0] as number) + (values[row] as number);
    part[1] = (part[1] as number) + to - from;
  });
  team.part(rows, (from, to) => {
    sumInOrder(team, inOrder, (part) => {
      for (let row = from; row < to; row++) part[0] = (part[0] as number) + 1 / (1 + (values[row] as number));
    });
  });
  ordered.push(inOrder[0] as number);
  // Only the first worker's copy of a sum is filled; what all must see lies in a table.
  if (rank === 0) sums.push(total[0] as number, total[1] as number);
}
parentPort?.postMessage({ rank, sums, ordered, alone });
