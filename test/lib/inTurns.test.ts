import { expect, it } from 'vitest';
import { inTurns } from '../../src/lib/inTurns.ts';

const later = (ms: number) => new Promise((done) => setTimeout(done, ms));

it('gives results in the order of items, however long each takes', async () => {
  const work = async (ms: number, at: number) => {
    await later(ms);
    return `${at}: ${ms}`;
  };
  expect(await inTurns([9, 1, 5, 0], 3, work)).toEqual(['0: 9', '1: 1', '2: 5', '3: 0']);
});

it('has no more under way than it may', async () => {
  let now = 0;
  let most = 0;
  await inTurns(Array.from({ length: 50 }, (_, k) => k % 3), 4, async (ms) => {
    most = Math.max(most, ++now);
    await later(ms);
    now--;
  });
  expect(most).toBe(4);
});

it('begins nothing after a failure, and tells it', async () => {
  const begun: number[] = [];
  const work = async (item: number) => {
    begun.push(item);
    await later(1);
    if (item === 2) throw new Error('out of luck');
  };
  await expect(inTurns([0, 1, 2, 3, 4, 5, 6, 7], 2, work)).rejects.toThrow('out of luck');
  await later(10);
  expect(begun.length).toBeLessThan(6);
});
