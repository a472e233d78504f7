import type { AddCommand } from './command.ts';
import { examples, jsonOption, outOptions, type OutFlags } from './options.ts';
import { checkPlaces } from './out.ts';
import { givenPlan, saveResults } from './saveResults.ts';
import { mergedText } from './sweep.ts';
import { checkSame } from './sweeps/folder.ts';
import { mergeFolder, type Merged, mergedRows } from './sweeps/merge.ts';
import { nameOf } from './sweeps/readPlan.ts';
import { sweepTables } from './tables/sweepTables.ts';
import { print, printJson } from './terminal.ts';

interface Options extends OutFlags {
  readonly json?: boolean;
}

/** The table, and what describes it. Scenarios that are files must still be where the plan has them. */
async function saveSweep(folder: string, merged: Merged, options: OutFlags): Promise<void> {
  const named = nameOf(folder, merged.plan);
  checkSame(folder, merged, named);
  const { plan, cases } = named;
  const { tables, behaviorSpace } = sweepTables(named, mergedRows(merged));
  const numbers = { cases, replicates: plan.replicates, scale: plan.scale, seed: plan.seed, plan_and_scenarios_sha256: merged.identity.plan };
  await saveResults({ of: 'sweep', given: givenPlan(named), numbers, tables, behaviorSpace, result: { identity: merged.identity, columns: merged.columns, rows: tables[0]?.rows ?? [] } }, options);
}

export const addMerge: AddCommand = (program) => {
  const command = program
    .command('merge')
    .summary('make one table of the shards of a sweep')
    .description('Checks that every block of the folder is there, whole and of one plan and model, and writes rows.csv. Names what is missing, damaged or foreign, and mixes nothing in.')
    .argument('<folder>', 'the --out of the sweep')
    .addOption(jsonOption('what was merged'))
    .addHelpText('after', examples(['merge runs', 'merge runs --out runs.zip'], '`sweep` runs what is missing; docs/guide/results.md says what --out holds.'))
    .action(async (folder: string, options: Options) => {
      checkPlaces(options);
      const merged = mergeFolder(folder);
      if (options.out !== undefined) await saveSweep(folder, merged, options);
      if (options.json) printJson(merged);
      else print(mergedText(merged));
    });
  for (const option of outOptions()) command.addOption(option);
};
