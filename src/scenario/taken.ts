/** Which inputs of a scenario are taken over from another place, by their source or because they are the same figure. */
import type { Figure } from './figures.ts';
import type { Loaded } from './read.ts';

/** The scenario from which inputs are taken over where a place has none of its own, and the words by which a source says so. */
export const LENDER = 'nangarhar-2016';
const TAKEN_OVER = /^Taken over from /;

/** The calendar and the age groups are the form of a run, not something known of a place. */
const FORM = /^place\.(baseYear|months|ages\.\d+\.fromYears)$/;

export interface TakenFigure extends Figure {
  readonly because: 'source' | 'same figure';
}

export interface Taken {
  /** Figures that the scenario states; defaults of the model apart. */
  readonly stated: readonly Figure[];
  readonly taken: readonly TakenFigure[];
}

/** A figure is taken over when its source says so, or when the lender has the very same for the same input. */
export function takenOver({ figures, sources }: Pick<Loaded, 'figures' | 'sources'>, lender: Pick<Loaded, 'figures'>): Taken {
  const lent = new Set(lender.figures.map(sameness));
  const stated = figures.filter(({ path, byDefault }) => !byDefault && !FORM.test(path));
  const taken = stated.flatMap((figure): TakenFigure[] => {
    if (TAKEN_OVER.test(sources[figure.source]?.title ?? figure.source)) return [{ ...figure, because: 'source' }];
    const same = sameness(figure);
    return same !== undefined && lent.has(same) ? [{ ...figure, because: 'same figure' }] : [];
  });
  return { stated, taken };
}

/** Nought and one say that something is absent or whole: two places may share them without one having lent it. */
function sameness({ path, value }: Figure): string | undefined {
  const input = inputOf(path);
  return input === undefined || value === 0 || value === 1 ? undefined : `${input}=${value}`;
}

/**
 * The input that a path gives, whatever the id of the corridor or stream: a figure of one stream that equals the same figure of any
 * stream of the lender counts. Arrivals are dated counts and zones are of one place only: these are taken over only by their source.
 */
function inputOf(path: string): string | undefined {
  const [collection = '', id = '', ...rest] = path.split('.');
  if (collection === 'place') return id === 'members' ? `place.members.${rest.slice(1).join('.')}` : path;
  if (collection === 'corridors') return `corridors.${rest.join('.')}`;
  if (collection === 'streams' && rest[0] !== 'arrivals' && rest[0] !== 'ties') return `streams.${rest.join('.')}`;
  return undefined;
}
