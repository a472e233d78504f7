/** Files of what is shown: results as the command line writes them, and targets for planners' forms. */
import { bundle, zipOf } from '../../data/out/bundle.ts';
import { csvOf } from '../../data/out/csv.ts';
import { iati } from '../../data/out/iati.ts';
import { logframe } from '../../data/out/logframe.ts';
import { runParts } from '../../data/out/runParts.ts';
import { targetMonth, targetsOf } from '../../data/out/targets.ts';
import { SENTENCE } from '../../model/result.ts';
import { fileName, offer } from '../charts/files.ts';
import { figuresNow } from '../controls/savedScenario.ts';
import type { Shown } from '../run/shown.ts';
import { writeScenario } from '../state/library.ts';
import { known } from '../state/scenario.ts';
import { language } from '../words/language.ts';
import { targetWords } from './targetWords.ts';

async function sha256(content: Uint8Array | string): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The same tables, documents and description as `run --out results.zip`. */
export async function saveResults({ scenario, result }: Shown): Promise<void> {
  const { figures, sources } = known.peek();
  const scenarioFile = writeScenario({ scenario, figures: figuresNow(scenario, figures), sources });
  const options = { licence: 'CC-BY-4.0', published: new Date().toISOString().slice(0, 10) };
  const parts = await runParts({ scenario, scenarioFile, sources: Object.values(sources), result }, sha256, options);
  const zip = zipOf(await bundle(parts, sha256));
  offer(new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' }), fileName({ scenario: scenario.title }, 'results', 'zip'));
}

export function saveLogframe({ scenario, result, without }: Shown): void {
  const table = logframe(targetsOf(scenario, result, without), targetWords(result));
  offer(new Blob([csvOf(table)], { type: 'text/csv' }), fileName({ scenario: scenario.title }, 'logframe', 'csv'));
}

export function saveIati({ scenario, result, without }: Shown): void {
  const starts = Object.values(scenario.programmes).map(({ start }) => start).sort();
  const about = {
    title: scenario.title,
    description: `${scenario.description} ${SENTENCE}`,
    language: language.tag,
    from: starts[0] ?? result.dates[0] ?? '',
    to: targetMonth(scenario, result.dates),
    generated: new Date().toISOString().replace(/\.\d+/, ''),
  };
  const xml = iati(targetsOf(scenario, result, without), targetWords(result), about);
  offer(new Blob([xml], { type: 'application/xml' }), fileName({ scenario: scenario.title }, 'iati-targets', 'xml'));
}
