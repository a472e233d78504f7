/** Sign tests as a table for people, and below it why those fail that fail. */
import type { SignReport, SignTestReport } from '../experiment/signs/report.ts';
import { MECHANISMS } from '../scenario/odd/mechanisms.ts';
import { table } from './terminal.ts';
import { figure } from './words.ts';

const HEAD = ['', '', 'one cause is moved, and what follows', 'expected', 'effect', '95 %', 'seeds'];

const size = (value: number, { told }: SignTestReport): string => (told === 'ratio' ? `${(100 * value).toFixed(1)} %` : figure(value));

function row(test: SignTestReport, seeds: number): string[] {
  const { label, expect, minimum, effect, low, high, asExpected, holds } = test;
  const expected = `${expect} by ${size(minimum, test)}`;
  return [
    holds ? 'holds' : 'fails',
    '',
    `  ${label}`,
    expected,
    size(effect, test),
    `${size(low, test)} to ${size(high, test)}`,
    `${asExpected}/${seeds}`,
  ];
}

function rows({ id, holds, seeds, tests }: SignReport): string[][] {
  const [, name = ''] = MECHANISMS.find(([code]) => code === id) ?? [];
  return [[holds ? 'HOLDS' : 'FAILS', id, name, '', '', '', ''], ...tests.map((test) => row(test, seeds))];
}

export function signText(reports: readonly SignReport[]): string {
  const holding = reports.filter(({ holds }) => holds).length;
  const reasons = reports.flatMap(({ id, holds, because, changedAfterRun }) => [
    ...(because === undefined ? [] : [`${id}${holds ? ', which holds here' : ''}: ${because}`]),
    ...(changedAfterRun === undefined ? [] : [`${id}, changed after its first run: ${changedAfterRun}`]),
  ]);
  return [
    table([HEAD, ...reports.flatMap(rows)], 'lllrrrr'),
    `${holding} of ${reports.length} mechanisms hold.`,
    ...(reasons.length > 0 ? [reasons.join('\n')] : []),
  ].join('\n\n');
}
