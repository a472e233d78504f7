/** A run as a folder or a zip (see out.ts). */
import type { OutOptions } from '../data/out/resultParts.ts';
import { runParts } from '../data/out/runParts.ts';
import type { RunResult } from '../model/result.ts';
import type { Input } from './input.ts';
import { sha256, writeOut } from './out.ts';
import { scenarioFile } from './scenarioFile.ts';

export async function saveRun(place: string, input: Input, result: RunResult, { force = false, ...options }: OutOptions & { readonly force?: boolean }): Promise<void> {
  const { scenario, sources } = input;
  const parts = await runParts({ scenario, scenarioFile: scenarioFile(input), sources: Object.values(sources), result }, sha256, options);
  await writeOut(place, parts, force);
}
