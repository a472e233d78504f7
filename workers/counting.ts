import type { Team } from '../src/lib/team.ts';

/** A team that counts the rows which this member goes through. */
export function counting(team: Team): { readonly team: Team; rows(): number } {
  let rows = 0;
  return {
    team: {
      ...team,
      each: (all, body) =>
        team.each(all, (from, to) => {
          rows += to - from;
          body(from, to);
        }),
      part: (all, body) =>
        team.part(all, (from, to) => {
          rows += to - from;
          body(from, to);
        }),
      sum: (all, into, body) =>
        team.sum(all, into, (part, from, to) => {
          rows += to - from;
          body(part, from, to);
        }),
    },
    rows: () => rows,
  };
}
