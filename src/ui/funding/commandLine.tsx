/** The command that gives the same figures, and the file that it reads. */
import { offer } from '../charts/files.ts';
import { edits, scenarioId } from '../state/scenario.ts';
import { say } from '../words/say.ts';
import { SCENARIO_FILE, scenarioText, splitOptions } from './asked.ts';

const CLI = 'npm run -s cli --';
/** A scenario that comes with the program and was not changed is known by its name. */
const isShipped = (): boolean => scenarioId.value !== 'own' && Object.keys(edits.value).length === 0;

export function splitCommand(): string {
  const { budgetsUsd, firstMonth, lastMonth, measures, willingUsd, elasticity, horizons = [], conditions = [], draws, scale, seed } = splitOptions();
  return [
    `${CLI} split ${isShipped() ? scenarioId.value : SCENARIO_FILE}`,
    `--budget ${budgetsUsd.join(',')} --first ${firstMonth} --last ${lastMonth} --measure ${measures.join(',')}`,
    `--conditions ${conditions.join(',')} --horizons ${horizons.join(',')} --willing ${willingUsd.join(',')} --elasticity ${elasticity}`,
    `--replicates ${draws} --scale ${scale} --seed ${seed}`,
  ].join(' ');
}

export function CommandLine() {
  return (
    <details class="group print-hidden">
      <summary>
        <b>{say('funding-command')}</b>
      </summary>
      <p>{say('funding-command-doc', { shipped: isShipped() ? 'yes' : 'no' })}</p>
      <pre>{splitCommand()}</pre>
      <div class="row">
        <button type="button" onClick={() => offer(new Blob([scenarioText()], { type: 'application/json' }), SCENARIO_FILE)}>
          {say('funding-save-scenario')}
        </button>
      </div>
    </details>
  );
}
