import type { Age } from './records.ts';

/** Which leave so that `bytes` more have room, the oldest first. */
export function leaving(ages: readonly (readonly [string, Age])[], bytes: number, most: number): string[] {
  let over = ages.reduce((sum, [, age]) => sum + age.bytes, bytes) - most;
  const gone: string[] = [];
  for (const [key, age] of [...ages].sort(([, a], [, b]) => (a.at < b.at ? -1 : 1))) {
    if (over <= 0) break;
    gone.push(key);
    over -= age.bytes;
  }
  return gone;
}
