/** All that declarations and shipped scenario files say of themselves on the page, by the key under which a language translates it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CRITERIA } from '../../src/experiment/report/dac.ts';
import { LEAD_TIMES } from '../../src/experiment/stress/norms.ts';
import { INDICATORS } from '../../src/experiment/stress/warning.ts';
import type { Field, MapField, RecordField } from '../../src/lib/declare.ts';
import { UNITS } from '../../src/lib/units.ts';
import { OUTCOMES } from '../../src/model/outcomes/index.ts';
import { lensesField } from '../../src/model/outcomes/lenses/facts.ts';
import { LENSES } from '../../src/model/outcomes/lenses/index.ts';
import { PARAMETERS } from '../../src/model/parameters.ts';
import { PROGRAMMES } from '../../src/model/programmes/index.ts';
import { SENTENCE } from '../../src/model/result.ts';
import { rightsField } from '../../src/model/rights.ts';
import { scenarioField } from '../../src/model/scenario.ts';
import { Aspiration, Livelihood, Presence, Tenure } from '../../src/model/state.ts';
import { nameOf } from '../../src/ui/controls/declared.ts';
import { slugOf, type TextKind } from '../../src/ui/words/declared.ts';

/** A key, or an attribute of one behind a dot, and its English. */
type Said = readonly [key: string, english: string];

const text = (kind: TextKind, english: string): Said => [`${kind}-${slugOf(english)}`, english];
const named = (key: string, { label, doc }: { readonly label: string; readonly doc: string }): Said[] => [
  [key, label],
  [`${key}.doc`, doc],
];
const plain = (word: string): string => word.replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);

const outcomes = OUTCOMES.map(({ key, label }): Said => [`outcome-${key}`, label]);
const units = [...Object.values(UNITS).map(({ label }) => label), ...OUTCOMES.map(({ unit }) => unit)].map((unit) => text('unit', unit));

const stress = [
  ...Object.entries(LEAD_TIMES).map(([key, { doc }]): Said => [`lead-${key}`, doc]),
  ...INDICATORS.map(({ outcome, from }): Said => [`warning-${outcome}`, from]),
];

const parameters = Object.entries(PARAMETERS).flatMap(([submodel, group]) => [
  [`part-${submodel}`, nameOf(submodel)] as const,
  ...Object.entries(group).flatMap(([key, { label, doc }]) => named(`parameter-${submodel}-${key}`, { label: label ?? nameOf(key), doc })),
]);

const programmes = PROGRAMMES.flatMap(({ key, label, doc, acts, parameters: own }): Said[] => [
  ...named(`programme-${key}`, { label, doc }),
  ...Object.entries(acts).map(([part, words]): Said => [`programme-${key}.${part}`, words]),
  ...Object.entries(own).flatMap(([name, one]) => named(`programme-${key}-${name}`, { label: one.label ?? nameOf(name), doc: one.doc })),
]);

/** Numbers of scenario files, each where it is declared. */
function numbers(field: Field, at: readonly string[]): Said[] {
  const last = at.at(-1) ?? '';
  if (field.kind === 'record') return Object.entries((field as RecordField).of).flatMap(([key, one]: [string, Field]) => numbers(one, [...at, key]));
  if (field.kind === 'map' || field.kind === 'list') return numbers((field as MapField).of, [...at, 'each']);
  return field.kind === 'number' ? named(`field-${at.join('-')}`, { label: field.label ?? nameOf(last), doc: field.doc }) : [];
}
const parts = Object.keys(scenarioField.of).map((part): Said => [`part-${part}`, nameOf(part)]);

const rights = Object.entries(rightsField.of).flatMap(([part, { label = part, doc, of }]: [string, RecordField]) => [
  ...named(`rights-${part}`, { label, doc }),
  ...Object.entries(of).flatMap(([item, one]: [string, Field]) => named(`rights-${part}-${item}`, { label: one.label ?? item, doc: one.doc })),
]);

const lenses = LENSES.flatMap(({ key, label, asks, outcomes: read, cannotSee }): Said[] => [
  [`lens-${key}`, label],
  [`lens-${key}.asks`, asks],
  ...read.map(({ reads }, at): Said => [`lens-${key}-reads-${at + 1}`, reads]),
  ...cannotSee.map((sentence, at): Said => [`lens-${key}-cannotSee-${at + 1}`, sentence]),
  ...Object.entries((lensesField.of[key] as RecordField).of).flatMap(([fact, one]: [string, Field]) =>
    named(`lens-${key}-fact-${fact}`, { label: one.label ?? fact, doc: one.doc }),
  ),
]);

const questions = CRITERIA.flatMap(({ key, label, question, cannotJudge }): Said[] => [
  [`dac-${key}`, label],
  [`dac-${key}.question`, question],
  ...cannotJudge.map((sentence, at): Said => [`dac-${key}-cannotJudge-${at + 1}`, sentence]),
]);

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith(ending))
    .sort();

interface Written {
  readonly title?: string;
  readonly description?: string;
  readonly streams?: Readonly<Record<string, { readonly label?: string } | null>>;
  readonly corridors?: Readonly<Record<string, { readonly label?: string } | null>>;
  readonly programmes?: Readonly<Record<string, { readonly label?: string } | null>>;
}

/** Titles, descriptions and names that shipped files give; those that only the command line reads are left out. */
const files = filesIn('scenarios', '.json')
  .filter((name) => !/scenarios.(plans|calibrations)/.test(name))
  .map((name) => JSON.parse(readFileSync(name, 'utf8')) as Written)
  .flatMap(({ title, description, ...named }) => [
    title,
    description,
    ...[named.streams, named.corridors, named.programmes].flatMap((all) => Object.values(all ?? {}).map((one) => one?.label)),
  ])
  .flatMap((words) => (words ? [text('text', words)] : []));

/** The model writes its diaries in English: decisions and their terms are read from where they are noted. */
const model = filesIn('src/model', '.ts').map((name) => readFileSync(name, 'utf8')).join('\n');
const quotedIn = (found: Iterable<RegExpMatchArray>): string[] => [...found].flatMap(([, inner = '']) => [...inner.matchAll(/'([^']+)'/g)].map(([, words = '']) => words));
const ENDS = ['cost in US dollars', 'goes', 'waits', 'wishes to leave', 'wishes to stay', 'wishes to', 'stays away', 'was turned back, in debt'];
const diary = [
  ...quotedIn(model.matchAll(/\bnote\(('[^']+')/g)),
  ...quotedIn(model.matchAll(/\bdefineUtility\(([^)]*)\)/g)),
  ...[Livelihood, Presence, Tenure, Aspiration].flatMap(({ words }) => words.map(plain)),
  ...ENDS,
].map((words) => text('life', words));

/** Each key once; of two texts that differ in more than signs and capitals, neither could be found under one key. */
export function declaredKeys(): Said[] {
  const all: Said[] = [
    ['sentence', SENTENCE],
    ...outcomes,
    ...units,
    ...parameters,
    ...programmes,
    ...stress,
    ...parts,
    ...numbers(scenarioField, []),
    ...rights,
    ...lenses,
    ...questions,
    ...files,
    ...diary,
  ];
  const found = new Map<string, string>();
  for (const [key, english] of all) {
    const other = found.get(key) ?? english;
    if (slugOf(other) !== slugOf(english)) throw new Error(`${key}: “${other}” and “${english}”`);
    found.set(key, other);
  }
  return [...found];
}

const written = (english: string): string => english.replace(/[{}]/g, (brace) => `{ "${brace}" }`);

/** As a file for translators: English beside each key. */
export function declaredFile(said: readonly Said[]): string {
  const own = said.filter(([key]) => !key.includes('.'));
  const attributes = (key: string): Said[] => said.filter(([one]) => one.startsWith(`${key}.`));
  return own
    .map(([key, english]) => [`${key} = ${written(english)}`, ...attributes(key).map(([one, words]) => `    .${one.slice(key.length + 1)} = ${written(words)}`)].join('\n'))
    .join('\n')
    .concat('\n');
}
