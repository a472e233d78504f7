/** Progress on stderr: a line that renews itself on a terminal, JSON lines for programs, a line now and then for logs. */

export const PROGRESS_STYLES = ['auto', 'json', 'none'] as const;
export type ProgressStyle = (typeof PROGRESS_STYLES)[number];

export interface Told {
  readonly phase: string;
  readonly month: number;
  readonly months: number;
}

export interface ProgressLine {
  tell(now: Told): void;
  /** Clears the line, so that what follows starts on a clean one. */
  end(): void;
}

const LOG_EVERY_MS = 10_000;
const BAR_WIDTH = 24;

function bar({ phase, month, months }: Told): string {
  const done = Math.round((BAR_WIDTH * month) / Math.max(1, months));
  return `${'█'.repeat(done)}${'·'.repeat(BAR_WIDTH - done)} ${month}/${months} ${phase}`;
}

export function openProgress(what: string, style: ProgressStyle): ProgressLine {
  const stderr = process.stderr;
  if (style === 'none') return { tell: () => {}, end: () => {} };
  if (style === 'json') return { tell: (now) => void stderr.write(`${JSON.stringify({ what, ...now })}\n`), end: () => {} };
  if (stderr.isTTY) {
    return { tell: (now) => void stderr.write(`\r\x1b[2K${what} ${bar(now)}`), end: () => void stderr.write('\r\x1b[2K') };
  }
  let last = performance.now();
  return {
    tell({ phase, month, months }) {
      if (performance.now() - last < LOG_EVERY_MS) return;
      last = performance.now();
      stderr.write(`${what}: ${phase}, ${month} of ${months}\n`);
    },
    end: () => {},
  };
}
