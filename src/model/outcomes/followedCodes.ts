/** Codes of what is told of people who are followed; apart from the model, so that who reads them fetches nothing more. */

/** Of places: not here; dead, or not yet born or arrived. */
export const NOWHERE = 0;
export const ABROAD = 255;

/** Of courses; `none` for children, and for who has not come yet or was abroad before. */
export const Course = { none: 0, settled: 1, struggling: 2, cannotLeave: 3, leftRegular: 4, leftIrregular: 5, died: 6 } as const;

/** Of reach: what a programme was to somebody. From `origin` to `time` they are rules of its target. */
export const REACH = ['notHere', 'served', 'waiting', 'origin', 'stream', 'band', 'zone', 'sex', 'age', 'vulnerable', 'time', 'unaware', 'barred', 'refused', 'full'] as const;
export type ReachReason = (typeof REACH)[number];
