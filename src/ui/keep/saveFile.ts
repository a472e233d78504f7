/** What is open, as a scenario file of the user's own. */
import { fileName, offer } from '../charts/files.ts';
import { savedScenario } from '../controls/savedScenario.ts';
import { known, scenario } from '../state/scenario.ts';

export const scenarioFileName = (): string => fileName({ scenario: scenario.peek().title }, 'scenario', 'json');

export function saveFile(): void {
  offer(new Blob([savedScenario(scenario.peek(), known.peek())], { type: 'application/json' }), scenarioFileName());
}
