/** What the exit code says: scripts and schedulers read it. */
export const EXIT = { ok: 0, checkFails: 1, badInput: 2, cancelled: 130 } as const;

/** Something that the user can put right: one line per problem, all of them at once. */
export class BadInput extends Error {
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'BadInput';
    this.lines = lines;
  }
}
