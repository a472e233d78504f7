/** Results go to stdout, everything else to stderr. */

export const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

export const note = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

/** Whoever reads us through `head` has enough at some point: that is no error. */
export function endQuietlyWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      throw error;
    });
  }
}

/** Rows in columns: the first to the left, numbers to the right, or as `align` says (`l`, `r`) for each column. */
export function table(rows: readonly (readonly string[])[], align = ''): string {
  const widths = rows.reduce<number[]>((widest, row) => row.map((cell, k) => Math.max(widest[k] ?? 0, cell.length)), []);
  const place = (cell: string, k: number): string => {
    const left = (align[k] ?? (k === 0 ? 'l' : 'r')) === 'l';
    return left ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0);
  };
  return rows.map((row) => row.map(place).join('  ').trimEnd()).join('\n');
}
