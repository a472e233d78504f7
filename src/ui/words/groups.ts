/** The people of the charts: one word, one hue, one mark each, the same everywhere. */
import { say } from './say.ts';

export type Mark = 'circle' | 'square' | 'triangle' | 'diamond' | 'dash';

export interface GroupWords {
  /** At the end of a line. */
  readonly short: string;
  /** As a name. */
  readonly long: string;
  /** The class that carries the hue: see tokens.css. */
  readonly tone: string;
  readonly mark: Mark;
}

export type Who = 'all' | 'residents' | 'earlierReturnees' | 'returnees' | 'displaced';

/** Words are read when they are shown: those of another language are fetched first. */
const group = (who: Who, tone: string, mark: Mark): GroupWords => ({
  tone,
  mark,
  get short() {
    return say(`group-${who}`);
  },
  get long() {
    return say(`group-${who}.long`);
  },
});

export const GROUP_WORDS: Readonly<Record<Who, GroupWords>> = {
  all: group('all', 'all', 'dash'),
  residents: group('residents', 'residents', 'square'),
  earlierReturnees: group('earlierReturnees', 'earlier', 'diamond'),
  returnees: group('returnees', 'returnees', 'circle'),
  displaced: group('displaced', 'displaced', 'triangle'),
};

export type Place = 'hotSpot' | 'province';
export const PLACES: readonly Place[] = ['hotSpot', 'province'];

/** The group of a result that holds these people in this place; undefined where results do not set them apart. */
export function groupOf(who: Who, place: Place): string | undefined {
  if (place === 'province') return who;
  if (who === 'all') return 'hotSpot';
  return who === 'residents' || who === 'returnees' ? `hotSpot.${who}` : undefined;
}
