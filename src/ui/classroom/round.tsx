/** Six parties and nine actions: who wants what is read by each party alone, and what is agreed is what all can live with. */
import { rightsField } from '../../model/rights.ts';
import { said } from '../words/numbers.ts';
import { say, sayDeclared } from '../words/say.ts';
import { ACTION_USD, ACTIONS, isRun, MOST_ACTIONS, PARTIES } from './actions.ts';
import type { Lesson } from './lesson.ts';
import { agree, type Work } from './work.ts';

function Parties() {
  return (
    <div class="parties">
      {PARTIES.map((party) => (
        <details key={party}>
          <summary>{say(`classroom-party-${party}`)}</summary>
          <p>{say(`classroom-party-${party}.goal`)}</p>
          <p class="fielddoc">{say(`classroom-party-${party}.asks`)}</p>
        </details>
      ))}
    </div>
  );
}

export function Round({ lesson, work }: { lesson: Lesson; work: Work }) {
  const { agreed } = work;
  const isRunning = Object.keys(work.found).length > 0;
  const toggle = (action: string, on: boolean): void =>
    agree(
      lesson.key,
      ACTIONS.filter((one) => (one === action ? on : agreed.includes(one))),
    );
  return (
    <section class="round" aria-labelledby="round">
      <h3 id="round">{say('classroom-round')}</h3>
      <p>{say('classroom-round-doc')}</p>
      <Parties />
      <fieldset disabled={isRunning}>
        <legend>{say('classroom-actions', { most: MOST_ACTIONS, each: said(ACTION_USD, 'USD') })}</legend>
        <ul class="actions">
          {ACTIONS.map((action) => {
            const { label, doc } = rightsField.of.objective21.of[action];
            const on = agreed.includes(action);
            return (
              <li key={action}>
                <label class="check">
                  <input
                    type="checkbox"
                    checked={on}
                    disabled={!on && agreed.length >= MOST_ACTIONS}
                    onChange={(event) => toggle(action, event.currentTarget.checked)}
                  />
                  <b>{sayDeclared(`rights-objective21-${action}`, label ?? action)}</b>
                </label>
                <p class="fielddoc">
                  {sayDeclared(`rights-objective21-${action}.doc`, doc)}{' '}
                  {isRun(action) ? say(`classroom-action-${action}`) : say('classroom-action-unrun')}
                </p>
              </li>
            );
          })}
        </ul>
      </fieldset>
      {isRunning && <p class="note">{say('classroom-round-run')}</p>}
    </section>
  );
}
