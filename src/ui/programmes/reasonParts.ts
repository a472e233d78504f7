/** The target of a programme in parts, each person counted once: served, or why not. */
import type { ProgrammeReach } from '../../experiment/money/reach.ts';

/** From those whom a programme never touched to those whom it served; in the order of the reasons. */
const TONES = ['never', 'barred', 'listed', 'gone', 'served', 'other'] as const;
export type Tone = (typeof TONES)[number];

/** Its words are `programmes-reason-<tone>`. */
export interface ReasonPart {
  readonly tone: Tone;
  readonly count: number;
}
export interface ReasonParts {
  readonly parts: readonly ReasonPart[];
  /** On the list and surely outside the target: more than what is left of it. */
  readonly beside: number;
}

/** `scale`: people whom one agent stands for; less than half an agent is rounding, not people. */
export function reasonParts({ reasons }: Pick<ProgrammeReach, 'reasons'>, scale = 1): ReasonParts {
  const all = reasons.map(({ count }, at): ReasonPart => ({ tone: TONES[at] ?? 'other', count: Math.round(count.median) }));
  const rest = all.find(({ tone }) => tone === 'other')?.count ?? 0;
  // The list holds people outside the target too, whom no figure sets apart: at least as many as the parts exceed the target by.
  const listed = all.find(({ tone }) => tone === 'listed')?.count ?? 0;
  const beside = Math.min(listed, Math.max(0, -rest));
  const parts = all.map((part) => (part.tone === 'listed' ? { ...part, count: part.count - beside } : part));
  return { parts: parts.filter(({ count }) => count >= scale / 2), beside };
}
