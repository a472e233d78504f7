import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FULL_EFFORT, gatherEvidence, QUICK_EFFORT } from '../experiment/evidence.ts';
import { COMMAND, movedFrom } from '../experiment/golden.ts';
import { MODEL_VERSION } from '../model/run.ts';
import { armsText } from './armsText.ts';
import { calibrationText } from './calibrate.ts';
import type { AddCommand, RunOptions } from './command.ts';
import { BadInput, EXIT } from './exits.ts';
import { openRuns } from './manyRuns.ts';
import { GOLDEN_FILE, numbersHash, ROOT } from './numbersHash.ts';
import { examples, keepOption, progressOption, workersOption } from './options.ts';
import { patternText } from './patternText.ts';
import { signText } from './signText.ts';
import { note, print } from './terminal.ts';

interface Options extends RunOptions {
  readonly keep?: string;
  readonly quick?: boolean;
  readonly out?: string;
}

/** Where the repository keeps it; a test holds its hash against the numbers that are kept. */
export const EVIDENCE_FILE = join(ROOT, 'docs', 'evidence.json');

export const addEvidence: AddCommand = (program, signal) => {
  program
    .command('evidence')
    .summary('gather all evidence on the model, within an hour, into docs/evidence.json')
    .description(
      'Patterns F1–F8, agreement of scales, patterns of programmes Q1–Q9, signs of mechanisms M1–M43, arms of programmes at equal full cost, calibration and predictions at full effort, with the hash of the numbers that they were gathered with. Begins only when the model gives the kept fingerprints.',
    )
    .addOption(workersOption())
    .addOption(keepOption())
    .option('--out <file>', 'where to write it (docs/evidence.json when left out)')
    .option('--quick', 'a few runs, to see that everything works; written only where --out says')
    .addOption(progressOption())
    .addHelpText('after', examples(['evidence', 'evidence --quick'], '`patterns` shows the patterns alone, in minutes.'))
    .action(async (options: Options) => {
      const { quick, out } = options;
      if (!quick) {
        const moved = movedFrom(JSON.parse(readFileSync(GOLDEN_FILE, 'utf8')));
        if (moved.length > 0) throw new BadInput([`evidence: the model gives other numbers than are kept of ${moved.join('; ')}`, `settle them first: ${COMMAND}`]);
      }
      const hash = numbersHash();
      const runs = openRuns('evidence', options, signal);
      try {
        const effort = quick ? QUICK_EFFORT : FULL_EFFORT;
        const file = out ?? (quick ? undefined : EVIDENCE_FILE);
        const evidence = await gatherEvidence({ simulate: runs.given.simulate, part: runs.part, modelVersion: MODEL_VERSION, numbersHash: hash, effort });
        runs.close();
        if (numbersHash() !== hash) note('warning: numbers, scenarios or parameters have changed while this ran; run it again when they are settled.');
        if (file !== undefined) {
          mkdirSync(dirname(file), { recursive: true });
          const gatheredOn = new Date().toISOString().slice(0, 10);
          writeFileSync(file, `${JSON.stringify({ gatheredOn, ...evidence }, null, 1)}\n`);
          note(`Written to ${file}`);
        }
        print(`${patternText(evidence.patterns)}\n\n${signText(evidence.signs)}\n\n${evidence.arms ? armsText(evidence.arms) : ''}\n\n${calibrationText(evidence.calibration)}`);
        if (!evidence.holds) process.exitCode = EXIT.checkFails;
      } finally {
        runs.close();
      }
    });
};
