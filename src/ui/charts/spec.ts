/** What a chart is, as data: `list.ts` holds the charts, `picture.ts` turns one and a result into lines, `frame.tsx` draws them. */
import type { Headliner } from './headliner.ts';
import type { Who } from '../words/groups.ts';

export interface LineSpec {
  readonly outcome: string;
  readonly who: Who;
  /** Replaces the group of `who`, e.g. 'periphery'. */
  readonly group?: string;
  /** At the line's end, in place of the group's word. */
  readonly label?: string;
  readonly weight?: 'plain' | 'thin';
  /** Replaces the hue of `who`. */
  readonly tone?: string;
}

export interface ChartSpec {
  readonly key: string;
  readonly topic: Topic;
  readonly kind: 'lines' | 'bars';
  /** What is measured, with its unit in words. */
  readonly measure: string;
  readonly lines: readonly LineSpec[];
  /** Where it is measured, if not in the place that is chosen. */
  readonly where?: string;
  /** The axis begins at zero unless the measure is an index around one. */
  readonly zero: boolean;
  readonly headline: (say: Headliner) => string;
  /** One sentence on how to read it or what stands behind it. */
  readonly note: string;
}

export const TOPICS = {
  comers: 'Who comes',
  work: 'Work',
  homes: 'Homes and land',
  schools: 'Schools',
  town: 'The town',
  money: 'Money and living',
  together: 'Living together',
  leaving: 'Staying and leaving',
} as const;
export type Topic = keyof typeof TOPICS;
