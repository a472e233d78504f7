/** What a first visit does, one thing at a time. A step is over when the person has done it, in whatever way. */
export interface Seen {
  readonly volume: unknown;
  readonly moving: boolean;
  readonly playing: boolean;
  readonly month: number;
  readonly programmes: number;
  /** A dialog stands before the page. */
  readonly dialog: boolean;
  readonly page: string;
  readonly part: string;
  /** Groups of figures that are open, each with its sources. */
  readonly groups: number;
}

export interface Step {
  readonly key: string;
  /** The first of these that can be seen is pointed at: the thing itself, then what leads to it. */
  readonly at: readonly string[];
  readonly isDone: (now: Seen, begun: Seen) => boolean;
}

const EXPLORE = '.masthead nav a[href="#/"]';
const RAIL = '.railtoggle[aria-expanded="false"]';
const EVIDENCE = '.masthead nav a[href="#/evidence"]';

export const STEPS: readonly Step[] = [
  { key: 'arrivals', at: ['#f-arrivals-volumeFactor', RAIL, EXPLORE], isDone: (now, begun) => now.volume !== begun.volume && !now.moving },
  { key: 'time', at: ['.timeline .play', EXPLORE], isDone: (now, begun) => now.playing || now.month !== begun.month },
  {
    key: 'programme',
    at: ['.rail button[aria-haspopup="dialog"]', RAIL, EXPLORE],
    isDone: (now, begun) => now.programmes > begun.programmes && !now.dialog,
  },
  { key: 'family', at: ['.masthead nav a[href="#/diary"]'], isDone: (now) => now.page === 'diary' },
  { key: 'source', at: ['.evidence .group > summary', '.parts a[href="#/evidence/assumptions"]', EVIDENCE], isDone: (now) => now.page === 'evidence' && now.groups > 0 },
  { key: 'limits', at: ['.parts a[href="#/evidence/limits"]', EVIDENCE], isDone: (now) => now.page === 'evidence' && now.part.startsWith('limits') },
];
