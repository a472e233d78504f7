/** What an evaluation would have said, and what is so, in plain words. */
import type { Spread } from '../money/spread.ts';
import type { Comparison, Evaluated, Found } from './report.ts';

const points = (share: number): string => {
  const size = (Math.abs(share) * 100).toFixed(Math.abs(share) < 0.0995 ? 1 : 0);
  return Number(size) === 0 ? '0' : `${share > 0 ? '+' : '−'}${size}`;
};
const range = ({ low, high }: Spread): string => `${points(low)} to ${points(high)}`;

/** Whether, in nearly all seeds, it says a higher or a lower figure than is so. */
function verdict(name: string, { bias: { low, median, high } }: Comparison): string {
  if (Number.isNaN(median)) return `${name}: nobody to compare`;
  const off = `points too ${low > 0 ? 'high' : 'low'} (${range({ low, median, high })})`;
  if (low > 0 || high < 0) return `${name} is ${points(median).slice(1)} ${off}`;
  return `${name} is not shown to be off (${range({ low, median, high })})`;
}

export function foundWords({ label, beforeAfter, control, truth }: Found): string {
  const says = ({ says: { median } }: Comparison): string => (Number.isNaN(median) ? 'nothing' : `${points(median)} points`);
  return `Of ${label}, before–after would have said ${says(beforeAfter)}, the control group ${says(control)}; the truth is ${points(truth.median)} (${range(truth)}).`;
}

export function evaluationWords({ people, found }: Omit<Evaluated, 'says'>): string[] {
  if (people.served === 0) return ['Nobody was served: there is nothing to evaluate.'];
  if (people.answered === 0) return ['Nobody who was served could be asked both before and after.'];
  return found.flatMap((one) => [foundWords(one), `  ${verdict('Before–after', one.beforeAfter)}; ${verdict('the control group', one.control)}.`]);
}
