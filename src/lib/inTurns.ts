/**
 * `work` on each item, so many at once, and the results in the order of items. What waits for its turn is not made yet: memory follows what is
 * under way, not what is asked for. After a failure no further item is begun.
 */
export async function inTurns<Item, Result>(items: readonly Item[], atOnce: number, work: (item: Item, at: number) => Promise<Result>): Promise<Result[]> {
  const results = new Array<Result>(items.length);
  let next = 0;
  async function takeTurns(): Promise<void> {
    while (next < items.length) {
      const at = next++;
      try {
        results[at] = await work(items[at] as Item, at);
      } catch (error) {
        next = items.length;
        throw error;
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, takeTurns));
  return results;
}
