/** Marks on the browser's own timeline, for whoever measures how soon charts follow: test/browser/speed.test.ts. Only the last of each is kept. */
export type Moment =
  /** The scenario changed. */
  | 'wished'
  /** A worker's result is here. */
  | 'answered'
  /** Charts in sight show it. */
  | 'drawn';

export function mark(moment: Moment): void {
  performance.clearMarks(moment);
  performance.mark(moment);
}
