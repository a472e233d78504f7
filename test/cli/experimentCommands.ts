/** The commands of experiments as commander has them, with nothing run. */
import { Command } from 'commander';
import { addCalibrate } from '../../src/cli/calibrate.ts';
import type { AddCommand } from '../../src/cli/command.ts';
import { addCompare } from '../../src/cli/compare.ts';
import { addDiscover } from '../../src/cli/discover.ts';
import { addEnsemble } from '../../src/cli/ensemble.ts';
import { addEvaluation } from '../../src/cli/evaluation.ts';
import { addMerge } from '../../src/cli/merge.ts';
import { addOptimise } from '../../src/cli/optimise.ts';
import { addRobustness } from '../../src/cli/robustness.ts';
import { addSensitivity } from '../../src/cli/sensitivity.ts';
import { addSplit } from '../../src/cli/split.ts';
import { addStress } from '../../src/cli/stress.ts';
import { addSweep } from '../../src/cli/sweep.ts';

const commandsOf = (all: readonly AddCommand[]): readonly Command[] => {
  const program = new Command();
  for (const add of all) add(program, new AbortController().signal);
  return program.commands;
};

export const EXPERIMENTS = commandsOf([addCalibrate, addCompare, addDiscover, addEnsemble, addEvaluation, addOptimise, addRobustness, addSensitivity, addSplit, addStress]);
export const SWEEPS = commandsOf([addSweep, addMerge]);

export const optionsOf = ({ options }: Command): string[] => options.map(({ long }) => long ?? '');
