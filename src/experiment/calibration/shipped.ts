/** Calibrations that come with the program. */
import { problemText } from '../../scenario/problem.ts';
import { CALIBRATIONS, findShipped, SHIPPED } from '../../scenario/shipped.ts';
import { type CalibrationPlan, readCalibration } from './file.ts';

export const REFERENCE_CALIBRATION = 'nangarhar-2016';

export function shippedCalibration(name: string): CalibrationPlan {
  const plan = readCalibration(CALIBRATIONS[name], { find: findShipped, names: Object.keys(SHIPPED) });
  if ('problems' in plan) throw new Error([`The calibration ${name} cannot be run.`, ...plan.problems.map(problemText)].join('\n'));
  return plan;
}
