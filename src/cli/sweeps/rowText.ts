/** A row of the result table as text: the same bytes wherever and whenever its case was run. */
import type { Case, Laid } from '../../experiment/plan/cases.ts';
import type { Row } from '../../experiment/plan/plan.ts';
import { valuesAt } from '../../experiment/plan/points.ts';
import { quoted } from '../../data/out/csv.ts';

export interface Column {
  readonly name: string;
  readonly type: 'integer' | 'number' | 'string';
  readonly unit?: string;
  readonly title: string;
}

export function columnsOf({ plan }: Laid): Column[] {
  return [
    { name: 'case', type: 'integer', title: 'Number of the case, from 1' },
    { name: 'arm', type: 'string', title: 'Id of the arm' },
    { name: 'point', type: 'integer', title: 'Number of the point of the design, from 1' },
    { name: 'replicate', type: 'integer', title: 'Number of the replicate, from 1' },
    { name: 'seed', type: 'string', title: 'Seed phrase of the run' },
    ...plan.factors.map(({ path, unit, doc }): Column => ({ name: path, type: 'number', unit, title: doc })),
    ...plan.measures.map(({ id, unit, label }): Column => ({ name: id, type: 'number', unit, title: `${label}; empty where there is nobody to count` })),
    { name: 'people', type: 'integer', title: 'Agents at the end of the run' },
    { name: 'fingerprint', type: 'string', title: 'Of all lives of the run: equal fingerprints mean equal runs' },
  ];
}

const cell = (value: number): string => (Number.isFinite(value) ? String(value) : '');

export function rowText({ plan, points }: Laid, { request }: Pick<Case, 'request'>, row: Row): string {
  const factors = valuesAt(plan.factors, points[row.point] ?? []);
  const arm = plan.arms[row.arm]?.id ?? '';
  return [String(row.index + 1), arm, String(row.point + 1), String(row.replicate + 1), request.seed, ...factors.map(cell), ...row.values.map(cell), String(row.people), row.fingerprint]
    .map(quoted)
    .join(',');
}
