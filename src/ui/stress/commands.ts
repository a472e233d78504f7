/** The commands that give the same figures. */
import { areNorms, lines, months, phases, settings } from './asked.ts';
import { EFFORTS, scaleFor, volumesFor } from './sure.ts';
import { scenario, scenarioId, edits } from '../state/scenario.ts';

export const SCENARIO_FILE = 'scenario.json';
export const PLAN_FILE = 'futures.json';
const CLI = 'npm run -s cli --';

/** A scenario that comes with the program and was not changed is known by its name. */
export const isShipped = (): boolean => scenarioId.value !== 'own' && Object.keys(edits.value).length === 0;

export function stressCommand(): string {
  const { sure } = settings.value;
  const { replicates, halvings, agents } = EFFORTS[sure];
  const drawn = areNorms.value ? [] : ['--no-norms', ...lines.value.map(({ outcome, group, limit }) => `--line ${outcome}.${group}=${limit}`)];
  return [
    `${CLI} stress ${isShipped() ? scenarioId.value : SCENARIO_FILE}`,
    `--months ${months.value} --replicates ${replicates} --scale ${scaleFor(scenario.value, agents)}`,
    `--volumes ${volumesFor(scenario.value, sure).join(',')} --halvings ${halvings} --phase ${phases.value.join(',') || 'none'}`,
    ...drawn,
  ].join(' ');
}

export const discoverCommand = (measure: string, worseThan: number): string => `${CLI} discover ${PLAN_FILE} --measure ${measure} --worse-than ${worseThan} --arm asItIs`;
export const robustnessCommand = (measure: string, worseThan: number): string => `${CLI} robustness ${PLAN_FILE} --measure ${measure} --worse-than ${worseThan}`;
