/**
 * A survey of those whom a programme served, as an evaluation would make it: before, in the last round in which they are found and not yet
 * served, and at the end, of those who are still here and answer. Beside it what an evaluation cannot see: the same people without the
 * programme. Pure: it knows lives, no runs.
 */
import type { Lives } from '../../model/result.ts';

export const ASKED = { works: 'regular work or an own trade', ownTrade: 'an own trade', sustained: 'a reintegration score of a half or more', wishesToLeave: 'the wish to leave' } as const;
export type Asked = keyof typeof ASKED;

/** Who is alike before: exact matching on all that the first interview asks (coarsened exact matching: S. M. Iacus, G. King, G. Porro, Political Analysis 20(1), 2012). */
const MATCHED = ['resident', 'works', 'ownTrade', 'unemployed', 'sustained', 'wishesToLeave'] as const;

export interface Survey {
  readonly programme: string;
  /** Lives of all who were eligible or served so far, round by round. */
  readonly rounds: readonly Lives[];
  /** At the end: of those served, and of the others who were ever found eligible. */
  readonly served: Lives;
  readonly others: Lives;
  /** At the end, without the programme: of those served. */
  readonly twins: Lives;
  /** Whether somebody who is here answers at the end. */
  readonly answers: (id: number, wasServed: boolean) => boolean;
}

interface Position {
  readonly lives: Lives;
  readonly at: number;
}
interface Interview {
  readonly before: Position;
  /** Round, and all that is alike. */
  readonly cell: string;
  readonly after: Position;
}

/** How many people stand behind the figures, in agents. */
export interface Counts {
  readonly served: number;
  /** Served, and found in no round before: no first interview. */
  readonly withoutBefore: number;
  /** Of those with a first interview: no longer here at the end, or here and without an answer. */
  readonly gone: number;
  readonly silent: number;
  readonly answered: number;
  /** Of those who answered, who have somebody alike in the control group. */
  readonly matched: number;
  readonly controls: number;
}

/** Percentage of those asked, as a share, and what each comparison says the programme changed. */
export interface Seen {
  readonly asked: Asked;
  readonly beforeShare: number;
  readonly afterShare: number;
  readonly beforeAfter: number;
  readonly control: number;
  /** Of all who were served and have a twin: those who left count as without. */
  readonly truth: number;
}

export interface Surveyed {
  readonly counts: Counts;
  readonly seen: readonly Seen[];
}

const placesOf = (lives: Lives): Map<number, number> => new Map(lives.id.map((id, at) => [id, at]));
const setOf = (lives: Lives, positions: readonly number[] | undefined): Set<number> => new Set((positions ?? []).map((at) => lives.id[at]));
const shareOf = (all: readonly Position[], asked: Asked): number => all.filter(({ lives, at }) => lives[asked][at]).length / all.length;
const cellOf = (round: number, { lives, at }: Position): string => [round, ...MATCHED.map((key) => Number(lives[key][at]))].join();

export function surveyed({ programme, rounds, served, others, twins, answers }: Survey): Surveyed {
  const ids = [...setOf(served, served.servedBy[programme])];
  const ever = new Set(ids);
  const known = rounds.map((lives) => ({ lives, places: placesOf(lives), served: setOf(lives, lives.servedBy[programme]), eligible: setOf(lives, lives.eligibleFor[programme]) }));
  const [servedAt, othersAt, twinsAt] = [served, others, twins].map(placesOf);

  const first = (id: number): { readonly before: Position; readonly cell: string } | undefined => {
    for (let round = known.length - 1; round >= 0; round--) {
      const { lives, places, served: already } = known[round];
      const at = places.get(id);
      if (at !== undefined && lives.here[at] && !already.has(id)) return { before: { lives, at }, cell: cellOf(round, { lives, at }) };
    }
    return undefined;
  };
  const asked = ids.flatMap((id) => {
    const before = first(id);
    return before === undefined ? [] : [{ id, ...before, after: { lives: served, at: servedAt.get(id) as number } }];
  });
  const found = asked.filter(({ after: { at } }) => served.here[at]);
  const interviews: readonly Interview[] = found.filter(({ id }) => answers(id, true));

  // One who is eligible in several rounds stands for those served after each of them.
  const controls = known.flatMap(({ lives, places, eligible }, round): Interview[] =>
    [...eligible].flatMap((id) => {
      const at = othersAt.get(id);
      if (ever.has(id) || at === undefined || !others.here[at] || !answers(id, false)) return [];
      const before = { lives, at: places.get(id) as number };
      return [{ before, cell: cellOf(round, before), after: { lives: others, at } }];
    }),
  );
  const alike = new Map<string, Position[]>();
  for (const { cell, after } of controls) alike.set(cell, [...(alike.get(cell) ?? []), after]);
  const matched = interviews.filter(({ cell }) => alike.has(cell));
  const pairs = ids.flatMap((id) => {
    const twin = twinsAt.get(id);
    return twin === undefined ? [] : [{ withIt: { lives: served, at: servedAt.get(id) as number }, without: { lives: twins, at: twin } }];
  });
  const afterOf = (all: readonly Interview[]): Position[] => all.map(({ after }) => after);
  return {
    counts: {
      served: ids.length,
      withoutBefore: ids.length - asked.length,
      gone: asked.length - found.length,
      silent: found.length - interviews.length,
      answered: interviews.length,
      matched: matched.length,
      controls: new Set(controls.map(({ after: { at } }) => at)).size,
    },
    seen: (Object.keys(ASKED) as Asked[]).map((key) => {
      const beforeShare = shareOf(interviews.map(({ before }) => before), key);
      const afterShare = shareOf(afterOf(interviews), key);
      const expected = matched.reduce((sum, { cell }) => sum + shareOf(alike.get(cell) ?? [], key), 0) / matched.length;
      const truth = shareOf(pairs.map(({ withIt }) => withIt), key) - shareOf(pairs.map(({ without }) => without), key);
      return { asked: key, beforeShare, afterShare, beforeAfter: afterShare - beforeShare, control: shareOf(afterOf(matched), key) - expected, truth };
    }),
  };
}
