/**
 * The volume that points dominate, up to a reference point; less is better in every objective. By slicing along the last objective
 * (L. While, P. Hingston, L. Barone, S. Huband, IEEE Transactions on Evolutionary Computation 10(1), 2006).
 */
export function hypervolume(points: readonly (readonly number[])[], reference: readonly number[]): number {
  const inside = points.filter((point) => point.every((cost, k) => cost < reference[k]));
  const last = reference.length - 1;
  if (inside.length === 0) return 0;
  if (last === 0) return reference[0] - inside.reduce((least, [cost]) => Math.min(least, cost), Number.POSITIVE_INFINITY);
  const ascending = inside.toSorted((a, b) => a[last] - b[last]);
  const lower = reference.slice(0, last);
  return ascending.reduce((volume, point, k) => {
    const depth = (ascending[k + 1]?.[last] ?? reference[last]) - point[last];
    return depth > 0 ? volume + depth * hypervolume(ascending.slice(0, k + 1).map((one) => one.slice(0, last)), lower) : volume;
  }, 0);
}
