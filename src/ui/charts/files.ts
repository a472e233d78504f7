/** A chart as a table and as a file. Every file says what the project's one sentence says. */
import { quoted } from '../../data/out/csv.ts';
import { SENTENCE } from '../../model/result.ts';
import { triedWords } from '../words/drawn.ts';
import { say, sayDeclared, unisolated } from '../words/say.ts';
import type { ChartSpec } from './spec.ts';
import type { Picture } from './picture.ts';

export interface About {
  readonly scenario: string;
  readonly seed: string;
  readonly scale: number;
  readonly fingerprint: string;
  readonly modelVersion: string;
}

/** One row per month, group and arm, in long form; comment lines above say what it is. */
export function csvOf(spec: ChartSpec, picture: Picture, about: About): string {
  const { ahead, tried } = picture;
  const upTo = ahead === undefined ? '' : ` after ${picture.dates[ahead.months - 1]}, ${ahead.scale} until then`;
  const head = [
    `# ${unisolated(sayDeclared('sentence', SENTENCE))}`,
    `# ${unisolated(say(`chart-${spec.key}.measure`))}`,
    `# scenario: ${about.scenario}; seed: ${about.seed}; people per agent: ${about.scale}${upTo}; model ${about.modelVersion}; fingerprint ${about.fingerprint}`,
    ...(tried === undefined ? [] : [`# lowest, highest: ${unisolated(triedWords(tried))}`]),
  ];
  const columns = ['date', 'place', 'outcome', 'group', 'arm', 'unit', 'value', ...(tried === undefined ? [] : ['lowest', 'highest'])];
  const told = (value: number | undefined): string => (Number.isFinite(value) ? String(value) : '');
  const rows = picture.lines.flatMap((line) =>
    picture.dates.map((date, at) => {
      const range = tried === undefined ? [] : [told(line.range?.lowest[at]), told(line.range?.highest[at])];
      const arm = line.arm === 'with' ? 'as_in_scenario' : 'without_programmes';
      return [date, picture.place, line.outcome, line.group, arm, picture.unit, told(line.values[at]), ...range].map(quoted).join(',');
    }),
  );
  return `${[...head, columns.join(','), ...rows].join('\n')}\n`;
}

/** 'nangarhar-2016-day-labourers.csv' */
export function fileName({ scenario }: Pick<About, 'scenario'>, key: string, ending: string): string {
  const words = `${scenario}-${key.replace(/[A-Z]/g, (letter) => ` ${letter}`)}`;
  const bare = words.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `${bare.replace(/^-|-$/g, '')}.${ending}`;
}

export function offer(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
