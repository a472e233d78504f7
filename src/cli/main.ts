/** The command line. One file per command; this one knows only their list, the exit codes and how a run is interrupted. */
import { Command, CommanderError } from 'commander';
import { isCancelled } from '../../workers/simulate.ts';
import { addArms } from './arms.ts';
import { addBench } from './bench.ts';
import { addCalibrate } from './calibrate.ts';
import type { AddCommand } from './command.ts';
import { BadInput, EXIT } from './exits.ts';
import { addCompare } from './compare.ts';
import { addDiscover } from './discover.ts';
import { addEnsemble } from './ensemble.ts';
import { addEvaluation } from './evaluation.ts';
import { addEvidence } from './evidence.ts';
import { addFingerprint } from './fingerprint.ts';
import { addImport } from './import.ts';
import { addLenses } from './lenses.ts';
import { addMerge } from './merge.ts';
import { addMoney } from './money.ts';
import { addOdd } from './odd.ts';
import { addOptimise } from './optimise.ts';
import { addPatterns } from './patterns.ts';
import { addRobustness } from './robustness.ts';
import { addRun } from './run.ts';
import { addScenarios } from './scenarios.ts';
import { addSchema } from './schema.ts';
import { addSensitivity } from './sensitivity.ts';
import { addSigns } from './signs.ts';
import { addSweep } from './sweep.ts';
import { addSplit } from './split.ts';
import { addStress } from './stress.ts';
import { endQuietlyWhenNobodyReads, note } from './terminal.ts';
import { addTrace } from './trace.ts';
import { addValidate } from './validate.ts';

const COMMANDS: readonly AddCommand[] = [
  addRun,
  addValidate,
  addImport,
  addTrace,
  addLenses,
  addMoney,
  addEvaluation,
  addArms,
  addPatterns,
  addSigns,
  addEnsemble,
  addSweep,
  addMerge,
  addCompare,
  addSensitivity,
  addDiscover,
  addRobustness,
  addStress,
  addSplit,
  addOptimise,
  addCalibrate,
  addEvidence,
  addBench,
  addFingerprint,
  addScenarios,
  addSchema,
  addOdd,
];

function interruptible(): AbortSignal {
  const interrupt = new AbortController();
  const onSignal = () => {
    if (interrupt.signal.aborted) process.exit(EXIT.cancelled); // asked twice: at once
    interrupt.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return interrupt.signal;
}

function exitCodeFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.badInput; // commander has said why
  if (isCancelled(error)) {
    note('Cancelled.');
    return EXIT.cancelled;
  }
  if (error instanceof BadInput) {
    for (const line of error.lines) note(line);
    return EXIT.badInput;
  }
  note(error instanceof Error ? `Failed: ${error.message}` : `Failed: ${error}`);
  if (process.env['DEBUG'] && error instanceof Error) note(error.stack ?? '');
  return EXIT.checkFails;
}

async function main(argv: readonly string[]): Promise<number> {
  const signal = interruptible();
  const program = new Command('return-impact')
    .description('Explores what returnees and residents need when many people return to a community at once.')
    .exitOverride()
    .showHelpAfterError('Add --help for what is possible.')
    .addHelpText('after', '\nStart with:\n  $ return-impact scenarios\n  $ return-impact run nangarhar-2016 --scale 10\n');
  for (const add of COMMANDS) add(program, signal);
  if (argv.length <= 2) program.help({ error: true });
  await program.parseAsync(argv);
  return typeof process.exitCode === 'number' ? process.exitCode : EXIT.ok;
}

endQuietlyWhenNobodyReads();
try {
  process.exitCode = await main(process.argv);
} catch (error) {
  process.exitCode = exitCodeFor(error);
}
