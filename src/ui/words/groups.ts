/** The people of the charts: one word, one hue, one mark each, the same everywhere. */
export type Mark = 'circle' | 'square' | 'triangle' | 'diamond' | 'dash';

export interface GroupWords {
  /** At the end of a line. */
  readonly short: string;
  /** In a sentence. */
  readonly long: string;
  /** The class that carries the hue: see tokens.css. */
  readonly tone: string;
  readonly mark: Mark;
}

const words = {
  all: { short: 'everybody', long: 'everybody', tone: 'all', mark: 'dash' },
  residents: { short: 'lived here', long: 'people who lived here', tone: 'residents', mark: 'square' },
  earlierReturnees: { short: 'came earlier', long: 'people who came back in earlier years', tone: 'earlier', mark: 'diamond' },
  returnees: { short: 'came back', long: 'people who came back', tone: 'returnees', mark: 'circle' },
  displaced: { short: 'displaced', long: 'people displaced within the country', tone: 'displaced', mark: 'triangle' },
} as const satisfies Record<string, GroupWords>;

export type Who = keyof typeof words;
export const GROUP_WORDS: Readonly<Record<Who, GroupWords>> = words;

export type Place = 'hotSpot' | 'province';
export const PLACES: readonly Place[] = ['hotSpot', 'province'];

/** The group of a result that holds these people in this place; undefined where results do not set them apart. */
export function groupOf(who: Who, place: Place): string | undefined {
  if (place === 'province') return who;
  if (who === 'all') return 'hotSpot';
  return who === 'residents' || who === 'returnees' ? `hotSpot.${who}` : undefined;
}
