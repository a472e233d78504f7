/** The commands that give the same figures, and the files that they read. */
import { savedScenario } from '../controls/savedScenario.ts';
import { offer } from '../charts/files.ts';
import { known, scenario } from '../state/scenario.ts';
import { say } from '../words/say.ts';
import { discoverCommand, isShipped, PLAN_FILE, robustnessCommand, SCENARIO_FILE, stressCommand } from './commands.ts';
import { measureAsked } from './futuresAsked.ts';

const json = (text: string): Blob => new Blob([text], { type: 'application/json' });

async function offerPlan(): Promise<void> {
  const { writtenPlan } = await import('./futuresPlan.ts');
  const { id, smallest } = measureAsked.value;
  const plan = writtenPlan();
  const measures = { ...plan.measures, [id]: { ...plan.measures[id], smallest } };
  offer(json(`${JSON.stringify({ ...plan, measures }, null, 2)}\n`), PLAN_FILE);
}

export function CommandLine() {
  const { id, limit } = measureAsked.value;
  return (
    <details class="group print-hidden">
      <summary>
        <b>{say('stress-command')}</b>
      </summary>
      <p>{say('stress-command-doc', { shipped: isShipped() ? 'yes' : 'no' })}</p>
      <pre>{stressCommand()}</pre>
      <p>{say('stress-command-futures')}</p>
      <pre>
        {discoverCommand(id, limit)}
        {'\n'}
        {robustnessCommand(id, limit)}
      </pre>
      <div class="row">
        <button type="button" onClick={() => offer(json(savedScenario(scenario.value, known.value)), SCENARIO_FILE)}>
          {say('stress-save-scenario')}
        </button>
        <button type="button" onClick={() => void offerPlan()}>
          {say('stress-save-plan')}
        </button>
      </div>
    </details>
  );
}
