/** A run seen through one lens: plain data, for the command line and pages. */
import type { Field, RecordField } from '../../../lib/declare.ts';
import type { RunResult } from '../../result.ts';
import type { Answer } from '../../rights.ts';
import { type ReadingPoint, readingPoints, readSide, type Side, type SideReading } from '../sides.ts';
import { type LensFacts, lensesField } from './facts.ts';
import type { Better, Lens, LensSide } from './lens.ts';

/** A fact as declared: an answer with what it rests on, or a short text (empty when nothing is said). */
export interface DeclaredFact {
  readonly key: string;
  readonly label: string;
  readonly doc: string;
  readonly answer?: Answer;
  readonly basis?: string;
  readonly text?: string;
}

export interface LensSideReading extends SideReading {
  readonly better: Better;
}

export interface LensReading {
  readonly key: string;
  readonly label: string;
  readonly asks: string;
  readonly declared: readonly DeclaredFact[];
  readonly points: readonly ReadingPoint[];
  readonly outcomes: readonly { readonly reads: string; readonly residents: LensSideReading; readonly returnees: LensSideReading }[];
  readonly cannotSee: readonly string[];
}

export interface LensRun {
  readonly scenario: { readonly lenses: LensFacts };
  readonly result: RunResult;
  /** The same lives without programmes. */
  readonly without?: RunResult | undefined;
}

export function readLens(lens: Lens, { scenario, result, without }: LensRun): LensReading {
  const points = readingPoints(result);
  const read = (side: Side, { better, ...asked }: LensSide): LensSideReading => ({ ...readSide(result, without, { ...asked, side }, points), better });
  return {
    key: lens.key,
    label: lens.label,
    asks: lens.asks,
    declared: declaredFacts(lens, scenario.lenses),
    points,
    outcomes: lens.outcomes.map((one) => ({ reads: one.reads, residents: read('residents', one.residents), returnees: read('returnees', one.returnees) })),
    cannotSee: lens.cannotSee,
  };
}

function declaredFacts({ key }: Lens, facts: LensFacts): DeclaredFact[] {
  const said: Readonly<Record<string, unknown>> = facts[key];
  const declared: RecordField = lensesField.of[key];
  return Object.entries(declared.of).map(([fact, { label = fact, doc }]: [string, Field]) => {
    const value = said[fact] as string | { readonly answer: Answer; readonly basis: string };
    return { key: fact, label, doc, ...(typeof value === 'string' ? { text: value } : value) };
  });
}
