/** Every number that the project declares, with where it stands: the contract tests hold each to the same rules. */
import type { NumberField, Parameters } from '../../src/lib/declare.ts';
import type { Columns } from '../../src/lib/table.ts';
import { PARAMETERS } from '../../src/model/parameters.ts';
import { PROGRAMMES } from '../../src/model/programmes/index.ts';
import { TABLES } from '../../src/model/state.ts';
import { DECLARED } from '../../src/scenario/declared.ts';
import { type Node, scenarioTree } from '../../src/scenario/tree.ts';

export const GROUPS: readonly (readonly [string, Parameters])[] = [
  ...Object.entries(PARAMETERS),
  ...PROGRAMMES.map(({ key, parameters }): [string, Parameters] => [`programmes.${key}`, parameters]),
];

export const parameters = GROUPS.flatMap(([group, all]) => Object.entries(all).map(([key, facts]) => ({ path: `${group}.${key}`, key, facts })));

export const columns = TABLES.flatMap(({ name, columns: all }) =>
  Object.entries(all as Columns).map(([key, facts]) => ({ path: `${name}.${key}`, key, facts })),
);

interface ScenarioNumber {
  readonly path: string;
  /** The last word of its path that was chosen by whoever declared it, not by a file: `rentUsdPerMonth.retail` ends in the sector. */
  readonly key: string;
  readonly facts: NumberField;
}

function numbersBelow(node: Node, path: string, key: string): ScenarioNumber[] {
  if (node.kind === 'number') return [{ path, key, facts: node }];
  if (node.kind === 'record') return Object.entries(node.of).flatMap(([name, field]) => numbersBelow(field, `${path}.${name}`, name));
  if (node.kind === 'variant') return numbersBelow(node.otherwise, path, key);
  if (node.kind === 'map' || node.kind === 'list') return numbersBelow(node.of, `${path}.*`, key);
  return [];
}

/** Numbers of scenario files, assumptions and programme parameters left out: they are the parameters above. */
export const scenarioNumbers = Object.entries(scenarioTree(DECLARED).of)
  .filter(([key]) => key !== 'assumptions')
  .flatMap(([key, field]) => numbersBelow(field, key, key));
