/** What scenario discovery looks at: futures that were tried, each with a point, a figure, and whether it counts as harm. */

/** One coordinate of the points: a number in its own unit, or a category whose place in the list stands in the points. */
export interface Dimension {
  readonly name: string;
  /** As it stands in a sentence: "how strongly rents react". */
  readonly label: string;
  /** Written behind a figure; empty for shares, ratios and plain numbers. */
  readonly unit: string;
  readonly categories?: readonly string[];
}

export interface Cases {
  readonly dimensions: readonly Dimension[];
  /** One row per case, one column per dimension. */
  readonly points: readonly (readonly number[])[];
  /** The figure that was judged, in its own unit. */
  readonly values: readonly number[];
  readonly harmed: readonly boolean[];
}

export interface Line {
  readonly better: 'more' | 'less';
  /** What is worse than this is harm; the line itself is not. The user's own: no line is built in. */
  readonly worseThan: number;
}

export const isWorse = (value: number, { better, worseThan }: Line): boolean => (better === 'more' ? value < worseThan : value > worseThan);

/** Cases for a harm line. Throws where lengths differ or a number is none: dropping such futures would flatter what is left. */
export function casesAgainst(dimensions: readonly Dimension[], points: Cases['points'], values: readonly number[], line: Line): Cases {
  if (points.length !== values.length) throw new RangeError(`${points.length} points against ${values.length} values: one value for each point is needed`);
  for (const [row, point] of points.entries()) {
    if (point.length !== dimensions.length) throw new RangeError(`case ${row}: ${point.length} coordinates, expected ${dimensions.length}`);
    const bad = point.findIndex((value) => !Number.isFinite(value));
    if (bad >= 0) throw new RangeError(`case ${row}: ${dimensions[bad].name} is no number`);
    if (Number.isNaN(values[row])) throw new RangeError(`case ${row}: the figure is no number, so nobody can say whether it is worse than the line`);
  }
  return { dimensions, points, values, harmed: values.map((value) => isWorse(value, line)) };
}

/** These rows alone. */
export const pick = ({ dimensions, points, values, harmed }: Cases, rows: readonly number[]): Cases => ({
  dimensions,
  points: rows.map((row) => points[row]),
  values: rows.map((row) => values[row]),
  harmed: rows.map((row) => harmed[row]),
});

export const countHarmed = (harmed: readonly boolean[]): number => harmed.reduce((sum, one) => sum + Number(one), 0);

/** For each dimension, all rows in ascending order of their coordinate; equal ones in the order of the cases. */
export const ordersOf = ({ dimensions, points }: Cases): number[][] =>
  dimensions.map((_, d) => points.map((__, row) => row).sort((a, b) => points[a][d] - points[b][d] || a - b));

/** Rows by the value they share, in the order in which values first appear. */
export function rowsByValue(rows: readonly number[], at: (row: number) => number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const group = groups.get(at(row));
    if (group === undefined) groups.set(at(row), [row]);
    else group.push(row);
  }
  return groups;
}
