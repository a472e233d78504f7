/** What a teacher's link locks or hides, until the lesson is left. Held where changes are made (state/scenario.ts), whatever a page shows. */
import { signal } from '@preact/signals';

/** Each control with the paths of a scenario that it changes; opening another scenario and the seed are no paths of it. */
export const CONTROLS = {
  scenario: ['scenario'],
  seed: ['seed'],
  arrivals: ['arrivals', 'streams'],
  events: ['events'],
  programmes: ['programmes'],
  assumptions: ['assumptions', 'place', 'zones', 'roads', 'corridors'],
} as const;
export type Control = keyof typeof CONTROLS;
export const CONTROL_KEYS = Object.keys(CONTROLS) as readonly Control[];

export const LOCKS = ['locked', 'hidden'] as const;
export type Lock = (typeof LOCKS)[number];

export interface Lesson {
  /** Of classroom/lessons; without it, people work on Explore. */
  readonly key?: string;
  readonly locks: Readonly<Partial<Record<Control, Lock>>>;
}

/** The lesson that is open, and which of its locked controls somebody tried to change. */
export const lesson = signal<Lesson | undefined>(undefined);
export const refused = signal<Control | undefined>(undefined);

export const lockOf = (control: Control): Lock | undefined => lesson.value?.locks[control];

const isWithin = (path: string, of: string): boolean => path === of || path.startsWith(`${of}.`);

const lockedBy = (path: string): Control | undefined => {
  const { locks } = lesson.peek() ?? { locks: {} };
  return CONTROL_KEYS.find((control) => control in locks && CONTROLS[control].some((of) => isWithin(path, of)));
};
export const isLocked = (path: string): boolean => lockedBy(path) !== undefined;

/** Whether all of these paths may be changed. The first that may not is told on the page. */
export function allows(...paths: readonly string[]): boolean {
  const held = paths.map(lockedBy).find((control) => control !== undefined);
  refused.value = held;
  return held === undefined;
}

export function leaveLesson(): void {
  lesson.value = undefined;
  refused.value = undefined;
}

/** As a link holds it, in its view: anything else there is left. */
export function lessonOf(view: Readonly<Record<string, unknown>>): Lesson | undefined {
  const { lesson: key, locks } = view;
  if (typeof locks !== 'object' || locks === null) return undefined;
  const known = CONTROL_KEYS.flatMap((control) => {
    const lock = LOCKS.find((one) => one === (locks as Readonly<Record<string, unknown>>)[control]);
    return lock === undefined ? [] : [[control, lock] as const];
  });
  return { ...(typeof key === 'string' && /^[a-zA-Z]{1,20}$/.test(key) && { key }), locks: Object.fromEntries(known) };
}

export const viewOf = ({ key, locks }: Lesson): Readonly<Record<string, unknown>> => ({ ...(key !== undefined && { lesson: key, page: 'classroom' }), locks });
