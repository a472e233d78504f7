import { expect, it } from 'vitest';
import type { RunRequest } from '../../src/model/result.ts';
import { hireNodeThread } from '../../workers/node.ts';
import { buildWorker } from './buildWorker.ts';

const LISTS = 400_000;

it('workers of Node begin with a heap that is not looked through whole before it holds more than some 60 MiB', async () => {
  const { file, remove } = await buildWorker(new URL('./heapWorker.ts', import.meta.url));
  const thread = hireNodeThread(file);
  const looks = async (scale: number): Promise<number> => (await thread.plan({ scale } as RunRequest)).bytes;
  try {
    await looks(LISTS);
    await new Promise((resolve) => setTimeout(resolve, 100)); // what was seen is told later
    expect(await looks(0)).toBe(0);
  } finally {
    thread.end(new Error('the test is over'));
    await remove();
  }
});
