/** What `npm run bench` is asked for; what is wrong is told with its option. */
import { parseArgs } from 'node:util';

const MOST_PEOPLE = 40_000_000;

function whole(option: string, text: string, to: number, example: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1 && value <= to) return value;
  throw new Error(`--${option} ${text}: a whole number from 1 to ${to} is expected, such as ${example}.`);
}

export function benchOptions(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      engines: { type: 'boolean', default: false },
      country: { type: 'boolean', default: false },
      in: { type: 'string' },
      workers: { type: 'string', default: '2' },
      months: { type: 'string' },
      people: { type: 'string' },
      turns: { type: 'string', default: '5' },
      scale: { type: 'string', default: '20' },
      json: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
    },
  });
  return {
    ...values,
    workers: whole('workers', values.workers, 64, 2),
    turns: whole('turns', values.turns, 1_000, 5),
    scale: whole('scale', values.scale, 10_000, 20),
    months: values.months === undefined ? undefined : whole('months', values.months, 240, 12),
    /** One size, or several of a country. */
    people: values.people?.split(',').map((text) => whole('people', text.trim(), MOST_PEOPLE, 1_000_000)),
  };
}
