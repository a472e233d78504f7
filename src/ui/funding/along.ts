/** Places along an axis of a few values: evenly, or as far apart as they are; what lies between two stands between them in proportion. */
export interface Along {
  (value: number): number;
  /** The nearest of the values. */
  nearest(at: number): number;
}

export function along(values: readonly number[], [from, to]: readonly [number, number], evenly: boolean): Along {
  const last = values.length - 1;
  const [least = 0, most = 1] = [values[0], values[last]];
  const shareOf = (at: number): number => (last === 0 ? 0.5 : evenly ? at / last : ((values[at] ?? least) - least) / (most - least));
  const places = values.map((_, at) => from + (to - from) * shareOf(at));
  const place = (value: number): number => {
    const after = values.findIndex((one) => one >= value);
    if (after <= 0) return places[after === 0 ? 0 : last] ?? from;
    const [low = 0, high = 1] = [values[after - 1], values[after]];
    const [start = from, end = to] = [places[after - 1], places[after]];
    return start + ((end - start) * (value - low)) / (high - low);
  };
  return Object.assign(place, { nearest: (at: number): number => places.reduce((best, one, k) => (Math.abs(one - at) < Math.abs((places[best] ?? from) - at) ? k : best), 0) });
}
