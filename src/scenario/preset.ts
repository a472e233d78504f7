/**
 * Presets: programmes that somebody ran, with their money, target, duration and source, to be put into any scenario. A preset
 * becomes a scenario by saying what it extends; its dates move with it, durations and figures stay as they were.
 */
import { isObject } from './problem.ts';

export interface Preset {
  /** Its name: the file below scenarios/programmes, without its ending. */
  readonly name: string;
  readonly content: object;
  /** First month of its first programme, as 2016-10. */
  readonly start: string;
}

type Raw = Readonly<Record<string, unknown>>;

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const monthName = (months: number): string => `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;

const programmesOf = (content: Raw): Readonly<Record<string, Raw>> => (isObject(content['programmes']) ? (content['programmes'] as Record<string, Raw>) : {});

/** The programmes of a preset with their dates moved so that the first begins in `start`; what ends after `last` ends there. */
export function movedProgrammes(content: object, start: string, last: string): Readonly<Record<string, Raw>> {
  const programmes = Object.entries(programmesOf(content as Raw));
  const first = Math.min(...programmes.map(([, { start: own }]) => monthNumber(String(own))));
  const by = monthNumber(start) - first;
  const moved = (month: unknown): string => monthName(monthNumber(String(month)) + by);
  return Object.fromEntries(
    programmes.map(([id, programme]) => [id, { ...programme, start: moved(programme['start']), end: moved(programme['end']) > last ? last : moved(programme['end']) }]),
  );
}

/** A scenario that extends `base` (a name that the loader finds) by the programmes of one preset, their ids made its own. */
export function extendedBy(base: { readonly name: string; readonly title: string; readonly description: string; readonly last: string }, { name, content, start }: Preset): object {
  const { format, title, sources } = content as Raw;
  const programmes = Object.entries(movedProgrammes(content, start, base.last)).map(([id, programme]) => [id === name ? name : `${name}-${id}`, programme]);
  return {
    format,
    extends: base.name,
    title: `${base.title}, with ${String(title)}`,
    description: base.description,
    ...(sources !== undefined && { sources }),
    programmes: Object.fromEntries(programmes),
  };
}
