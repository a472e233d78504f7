/** From a text, or an object, to a scenario that the model can trust: or every problem that it has, at once; held against what is declared. */
import type { Scenario } from '../model/scenario.ts';
import { check, type Findings } from './check.ts';
import { extend } from './extend.ts';
import type { Ids } from './expectation.ts';
import { type Figure, sourceWarnings, unsourcedProblems } from './figures.ts';
import { parseJson } from './json.ts';
import type { Loose } from './loose.ts';
import { migrate } from './migrate.ts';
import { isObject, nearest, own, type Problem } from './problem.ts';
import { ruleProblems, ruleWarnings } from './rules.ts';
import { applySets } from './sets.ts';
import { giveSources, readSources, type Source } from './sources.ts';
import { type Declared, scenarioTree } from './tree.ts';

export interface ReadOptions {
  /** Finds the text, or the content, of a scenario that another extends. */
  readonly find?: (name: string) => unknown;
  /** The names that `find` knows, to suggest one. */
  readonly names?: readonly string[];
  /** Changes on top of the file, such as `programmes.cash.budgetUsd=0`. */
  readonly sets?: readonly string[];
}

export interface Loaded {
  readonly scenario: Scenario;
  /** Every number of it, with source and grade. */
  readonly figures: readonly Figure[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly warnings: readonly string[];
}
export interface Refused {
  readonly problems: readonly Problem[];
}

export function readScenario(source: unknown, declared: Declared, options: ReadOptions = {}): Loaded | Refused {
  const problems: Problem[] = [];
  const file = readFile(source, options, [], problems);
  if (file === undefined) return { problems };
  const root = scenarioTree(declared);
  const tree = applySets(file.tree, options.sets ?? [], root, idsOf(file.tree), problems);
  const findings: Findings = { problems, figures: [], unsourced: [], ids: idsOf(tree) };
  const scenario = check(root, tree, '', findings);
  problems.push(...unsourcedProblems(findings.unsourced), ...ruleProblems(scenario as Loose<Scenario>, declared));
  if (problems.length > 0) return { problems };
  const { figures } = findings;
  const { sources } = file;
  const warnings = [...ruleWarnings(scenario as Scenario, declared), ...sourceWarnings(figures, Object.keys(sources))];
  return { scenario: scenario as Scenario, figures, sources, warnings };
}

interface File {
  readonly tree: unknown;
  readonly sources: Readonly<Record<string, Source>>;
}

/** One file with all that it extends, every figure with its own source; undefined when there is nothing to check. */
function readFile(source: unknown, options: ReadOptions, children: readonly string[], problems: Problem[]): File | undefined {
  const parsed = typeof source === 'string' ? parseJson(source) : { value: source };
  if ('problems' in parsed) {
    const name = children.at(-1);
    problems.push(...parsed.problems.map((problem) => (name === undefined ? problem : { ...problem, path: `${name}.json` })));
    return undefined;
  }
  if (!isObject(parsed.value)) {
    problems.push({ path: '', found: parsed.value, expected: 'a scenario: an object with title, place, zones, roads, streams …' });
    return undefined;
  }
  const migrated = migrate(parsed.value, problems, children.at(-1));
  if (migrated === undefined) return undefined;
  const { extends: parent, sources: rawSources, $schema: _editorsOnly, ...content } = migrated;
  const sources = readSources(rawSources, problems);
  const tree = giveSources(content, '', undefined, problems);
  if (parent === undefined) return { tree, sources };
  const below = readParent(parent, options, children, problems);
  return below && { tree: extend(below.tree, tree, '', problems), sources: { ...below.sources, ...sources } };
}

function readParent(name: unknown, options: ReadOptions, children: readonly string[], problems: Problem[]): File | undefined {
  const refuse = (expected: string, hint?: string): undefined => {
    problems.push({ path: 'extends', found: name, expected, ...(hint !== undefined && { hint }) });
  };
  if (typeof name !== 'string') return refuse('the name of a scenario');
  if (children.includes(name)) return refuse(`a scenario that does not extend this one again (${[...children, name].join(' → ')})`);
  const content = options.find?.(name);
  if (content !== undefined) return readFile(content, options, [...children, name], problems);
  const near = nearest(name, options.names ?? []);
  return refuse('the name of a known scenario', near && `did you mean ${near}?`);
}

function idsOf(tree: unknown): Ids {
  const of = (collection: string): string[] => {
    const map = isObject(tree) ? own(tree, collection) : undefined;
    return isObject(map) ? Object.keys(map) : [];
  };
  // Without any zone, one problem says so; not one for every road as well.
  const needed = (ids: string[]) => (ids.length > 0 ? ids : undefined);
  return { zones: needed(of('zones')), corridors: needed(of('corridors')), streams: of('streams'), programmes: of('programmes') };
}
