/** The parts of the ODD that are printed from declarations: state variables, input data, parameters, programmes, outcomes. */
import type { NumberField, Parameters } from '../../lib/declare.ts';
import type { Columns } from '../../lib/table.ts';
import { UNITS } from '../../lib/units.ts';
import { ACCOUNT_LABELS, FLOWS } from '../../model/accounts/ledger.ts';
import { OUTCOMES } from '../../model/outcomes/index.ts';
import { GROUPS, type Outcome } from '../../model/outcomes/outcome.ts';
import { PARAMETERS } from '../../model/parameters.ts';
import { PROGRAMMES } from '../../model/programmes/index.ts';
import { TABLES } from '../../model/state.ts';
import { DECLARED } from '../declared.ts';
import { type Node, scenarioTree } from '../tree.ts';
import { bullets, figure, range, table } from './markdown.ts';

const unitOf = (field: { readonly unit: keyof typeof UNITS }): string => UNITS[field.unit].label;

export function stateTables(): string {
  return TABLES.map(({ name, doc, columns }) => {
    const rows = Object.entries(columns as Columns).map(([key, column]) => {
      const codes = column.codes ? ` Codes: ${column.codes.map((word, code) => `${code} ${word}`).join(', ')}.` : '';
      const scratch = column.scratch ? ' Scratch of one process; holds nothing from month to month.' : '';
      return [key, unitOf(column), column.range ? range(column.range) : '', column.doc + codes + scratch];
    });
    return `### Table \`${name}\`\n\n${doc}\n\n${table(['column', 'unit', 'range', 'meaning'], rows)}`;
  }).join('\n\n');
}

export function ledgerTables(): string {
  const accounts = Object.entries(ACCOUNT_LABELS).map(([key, label]) => [key, label]);
  const flows = Object.entries(FLOWS).map(([key, label]) => [key, label]);
  return `${table(['account', 'whose'], [...accounts, ['one for each programme', 'Its donor']])}\n\n${table(['flow', 'what moves'], flows)}`;
}

export function parameterTable(parameters: Parameters): string {
  const rows = Object.entries(parameters).map(([key, p]) => [
    key,
    unitOf(p),
    figure(p.default),
    range(p.range),
    p.source,
    p.grade,
    p.free ? 'free' : '',
    p.doc,
  ]);
  return rows.length === 0 ? 'None.' : table(['name', 'unit', 'default', 'range', 'source', 'grade', 'free', 'meaning'], rows);
}

function typeOf(node: Exclude<Node, { readonly kind: 'record' | 'variant' }>): readonly [type: string, range: string] {
  switch (node.kind) {
    case 'number':
      return [unitOf(node), range(node.range)];
    case 'choice':
      return [`one of ${node.of.join(', ')}`, ''];
    case 'reference':
      return [`an id of ${node.to}`, ''];
    case 'flag':
      return ['true or false', ''];
    case 'month':
      return ['month, YYYY-MM', ''];
    case 'map':
      return [typeof node.keys === 'object' ? `by ${node.keys.join(', ')}` : node.keys ? `by id of ${node.keys}` : 'by id', node.sumsTo === undefined ? '' : `sums to ${node.sumsTo}`];
    default:
      return [node.kind, ''];
  }
}

function inputRows(node: Node, path: string): string[][] {
  if (node.kind === 'variant') return inputRows(node.otherwise, path);
  if (node.kind === 'record') {
    return Object.entries(node.of).flatMap(([key, field]) => inputRows(field, path === '' ? key : `${path}.${key}`));
  }
  const [type, limits] = typeOf(node);
  const byDefault = node.default === undefined || typeof node.default === 'object' ? '' : String(node.default);
  const own = [path, type, limits, byDefault, node.doc];
  if (node.kind !== 'map' && node.kind !== 'list') return [own];
  return [own, ...(node.of.kind === 'record' || node.of.kind === 'variant' ? inputRows(node.of, `${path}.*`) : numberBelow(node.of, path))];
}

const numberBelow = (of: Node, path: string): string[][] =>
  of.kind === 'number' ? [[`${path}.*`, unitOf(of as NumberField), range(of.range), '', of.doc]] : [];

export function inputTable(): string {
  const { assumptions: _printedBySubmodel, ...content } = scenarioTree(DECLARED).of;
  const rows = Object.entries(content).flatMap(([key, field]) => inputRows(field, key));
  return table(['field', 'unit or kind', 'range', 'default', 'meaning'], rows);
}

export function programmeSections(): string {
  return PROGRAMMES.map(({ key, family, label, doc, acts, parameters, enrols }) => {
    const facts = bullets([
      `Family: ${family}. ${enrols === undefined ? 'Works on places.' : `Enrols ${enrols === 'household' ? 'one member for each household' : 'people'}.`}`,
      `Writes: ${acts.writes}.`,
      `Read by: ${acts.readBy}.`,
      `Decision that changes: ${acts.decision}.`,
      `File: \`src/model/programmes/${key}.ts\`.`,
    ]);
    return `### ${label} (\`${key}\`)\n\n${doc}\n\n${facts}\n\n${parameterTable(parameters)}`;
  }).join('\n\n');
}

function kindOf(outcome: Outcome): string {
  if (outcome.of) return outcome.of.bottom ? 'ratio, by group and zone' : 'number, by group and zone';
  return outcome.zone ? `of zones; whole: ${outcome.zone.whole === 'sum' ? 'sum' : 'mean by people'}` : 'of the run';
}

export function outcomeTable(): string {
  const rows = OUTCOMES.map((o) => [o.key, o.label, o.unit, kindOf(o), o.floor === undefined ? '' : figure(o.floor), o.doc]);
  return `${table(['key', 'label', 'unit', 'of what', 'headline: floor', 'meaning'], rows)}\n\nGroups: ${GROUPS.join(', ')}.`;
}

/** Every parameter, also those of programmes, by the grade of its default. */
export function gradedParameters(): { readonly name: string; readonly grade: string; readonly free: boolean }[] {
  const groups: [string, Parameters][] = [
    ...Object.entries(PARAMETERS),
    ...PROGRAMMES.map((p): [string, Parameters] => [`programme ${p.key}`, p.parameters]),
  ];
  return groups.flatMap(([group, parameters]) =>
    Object.entries(parameters).map(([key, p]) => ({ name: `${group}.${key}`, grade: p.grade, free: p.free === true })),
  );
}
