/** What a chart is, as data: `list.ts` holds the charts, `picture.ts` turns one and a result into lines, `frame.tsx` draws them. */
import type { Who } from '../words/groups.ts';

export interface LineSpec {
  readonly outcome: string;
  readonly who: Who;
  /** Replaces the group of `who`, e.g. 'periphery'. */
  readonly group?: string;
  /** At the line's end, in place of the group's word: the message `line-<word>`. */
  readonly word?: string;
  readonly weight?: 'plain' | 'thin';
  /** Replaces the hue of `who`. */
  readonly tone?: string;
}

/** How a measure moves after people begin to arrive. */
export interface Change {
  readonly outcome: string;
  readonly who?: Who;
  /** Replaces the group of `who`. */
  readonly group?: string;
}

/** Its words are `chart-<key>.measure`, `.note` and what the headline needs, in explore.ftl. */
export interface ChartSpec {
  readonly key: string;
  readonly topic: Topic;
  readonly kind: 'lines' | 'bars';
  readonly lines: readonly LineSpec[];
  /** It is measured elsewhere than in the place that is chosen: `.place` says where. */
  readonly elsewhere?: true;
  /** The axis begins at zero unless the measure is an index around one. */
  readonly zero: boolean;
  /** People who came back beside people who lived here (`.name`), a change, or sums of all months (`.headline`). */
  readonly headline: 'sides' | 'sums' | Change;
}

/** In reading order; their words are `topic-<key>`. */
export const TOPICS = ['comers', 'work', 'homes', 'schools', 'town', 'money', 'together', 'leaving'] as const;
export type Topic = (typeof TOPICS)[number];
