/** The declarations of a scenario as one tree, with the programmes' and submodels' own parameters filled in. */
import type { Field, Parameters } from '../lib/declare.ts';
import type { ProgrammeDefinition } from '../model/programmes/programme.ts';
import { scenarioField } from '../model/scenario.ts';

type Leaf = Exclude<Field, { readonly kind: 'record' | 'map' | 'list' }>;

export interface RecordNode {
  readonly kind: 'record';
  readonly doc: string;
  readonly label?: string;
  readonly of: Readonly<Record<string, Node>>;
  readonly default?: unknown;
  /** Fields that are absent stay absent, whatever their default. */
  readonly sparse?: boolean;
}
export interface MapNode {
  readonly kind: 'map';
  readonly doc: string;
  readonly label?: string;
  readonly of: Node;
  readonly keys?: 'zones' | 'corridors' | readonly string[];
  readonly sumsTo?: number;
  readonly default?: unknown;
}
export interface ListNode {
  readonly kind: 'list';
  readonly doc: string;
  readonly label?: string;
  readonly of: Node;
  readonly default?: unknown;
}
/** A record whose field `kind` says which one it is. */
export interface VariantNode {
  readonly kind: 'variant';
  readonly doc: string;
  readonly label?: string;
  readonly of: Readonly<Record<string, RecordNode>>;
  readonly otherwise: RecordNode;
  readonly default?: undefined;
}
export type Node = Leaf | RecordNode | MapNode | ListNode | VariantNode;

/** What the model's rooms declare for themselves. */
export interface Declared {
  readonly parameters: Readonly<Record<string, Parameters>>;
  readonly programmes: readonly Pick<ProgrammeDefinition, 'key' | 'label' | 'parameters' | 'excludes' | 'unitUsd' | 'work' | 'enrols' | 'arrive' | 'remain' | 'schedule'>[];
}

export function scenarioTree({ parameters, programmes }: Declared): RecordNode {
  const root: RecordNode = scenarioField;
  const programmeMap = root.of['programmes'];
  const assumptions = root.of['assumptions'];
  if (programmeMap?.kind !== 'map' || programmeMap.of.kind !== 'record' || assumptions === undefined) {
    throw new Error('The declarations of a scenario lack programmes or assumptions.');
  }
  const common = programmeMap.of;
  const kinds = programmes.map(({ key }) => key);
  const kind: Node = { kind: 'choice', doc: common.of['kind']?.doc ?? '', of: kinds };
  const programme: VariantNode = {
    kind: 'variant',
    doc: common.doc,
    otherwise: { ...common, of: { ...common.of, kind } },
    of: Object.fromEntries(
      programmes.map((one): [string, RecordNode] => {
        const own: RecordNode = { kind: 'record', doc: `Parameters of ${one.label.toLowerCase()}.`, of: one.parameters, default: {} };
        return [one.key, { ...common, doc: one.label, of: { ...common.of, kind, parameters: own } }];
      }),
    ),
  };
  const submodels = Object.entries(parameters).map(([name, group]): [string, RecordNode] => [
    name,
    { kind: 'record', doc: `Parameters of ${name} that differ from their defaults.`, of: group, default: {}, sparse: true },
  ]);
  const ofAssumptions: RecordNode = { kind: 'record', doc: assumptions.doc, of: Object.fromEntries(submodels), default: {}, sparse: true };
  return { ...root, of: { ...root.of, programmes: { ...programmeMap, of: programme }, assumptions: ofAssumptions } };
}

/** The record that describes this programme: its kind's own, or what all kinds share. */
export function variantOf(node: VariantNode, kind: unknown): RecordNode {
  return (typeof kind === 'string' && Object.hasOwn(node.of, kind) && node.of[kind]) || node.otherwise;
}
