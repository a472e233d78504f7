/** What the model and the check of a scenario read alike from a programme's input; the check needs no programme's deeds. */
import type { ProgrammeInput } from '../scenario.ts';
import type { ProgrammeDefinition } from './programme.ts';

/** Part of each dollar that does not reach its purpose: running it, offices elsewhere, monitoring. */
export const overheadsShare = (input: ProgrammeInput): number => input.overheadShare + input.officesShare + input.monitoringShare;

/** The programme's own parameters: its defaults, and what the scenario says. */
export function valuesOf(definition: Pick<ProgrammeDefinition, 'parameters'>, input: ProgrammeInput): Record<string, number> {
  return { ...Object.fromEntries(Object.entries(definition.parameters).map(([key, q]) => [key, q.default])), ...input.parameters };
}
