/** The best mix: what is asked, and what was found. */
import { useSignal } from '@preact/signals';
import { offer } from '../charts/files.ts';
import { say } from '../words/say.ts';
import { Checks, hasOwnCurrency, HowSure, localWords, MoneyField } from './ask.tsx';
import { AskOrStop } from './askOrStop.tsx';
import { SCENARIO_FILE } from './asked.ts';
import { askMix, chosenProgrammes, endOf, ends, LEAST_ENDS, LEAST_PROGRAMMES, mixBudget, mixCommand, mixing, mixMonths, mixRuns, mixScale, mixScenarioText, mixSettings, MOST_ENDS, nameOfChoice, onOffer, setMix, writtenMixPlan } from './mixAsked.ts';
import { Front } from './mixFront.tsx';
import { groupWords, measureName } from './names.ts';

const json = (text: string): Blob => new Blob([text], { type: 'application/json' });

export const endName = (id: string): string => {
  const end = endOf(id);
  return end === undefined ? id : say('funding-end', { measure: measureName(end.measure, end.group), group: groupWords(end.group).long });
};

function cannotAsk(): string | undefined {
  if (chosenProgrammes.value.length < LEAST_PROGRAMMES) return say('funding-mix-few-programmes');
  return mixSettings.value.ends.length < LEAST_ENDS ? say('funding-mix-few-ends') : undefined;
}

export default function Mix() {
  const { sure, ends: chosen } = mixSettings.value;
  const refused = useSignal('');
  const asking = mixing.now.value;
  const ask = (): void => {
    refused.value = '';
    try {
      void askMix();
    } catch (error) {
      refused.value = error instanceof Error ? error.message : String(error);
    }
  };
  return (
    <section aria-labelledby="funding-mix" class="mix">
      <h2 id="funding-mix">{say('funding-mix')}</h2>
      <p>{say('funding-mix-lead')}</p>
      <div class="asks-fields print-hidden">
        <Checks legend={say('funding-mix-programmes')} doc={say('funding-mix-programmes-doc')} keys={onOffer.value} chosen={chosenProgrammes.value} name={nameOfChoice} change={(programmes) => setMix({ programmes })} />
        <Checks legend={say('funding-mix-ends')} doc={say('funding-mix-ends-doc')} keys={ends.map(({ id }) => id)} chosen={chosen} name={endName} most={MOST_ENDS} change={(next) => setMix({ ends: next })} />
        <div>
          <fieldset class="field">
            <legend>{say('funding-mix-budget')}</legend>
            <MoneyField label={say('funding-mix-budget')} value={mixBudget.value} change={(budgetUsd) => setMix({ budgetUsd })} />
            {hasOwnCurrency() && <p class="fielddoc">{localWords(mixBudget.value)}</p>}
          </fieldset>
          <HowSure name="funding-mix-sure" value={sure} change={(to) => setMix({ sure: to })} runsOf={mixRuns} of={(one) => ({ scale: mixScale(one), months: mixMonths.value })} />
        </div>
      </div>
      <AskOrStop now={mixing.now} words={say('funding-mix-run')} ask={ask} stop={mixing.stop} cannot={cannotAsk()} />
      {refused.value !== '' && <p role="alert">{say('funding-failed', { why: refused.value })}</p>}
      {asking?.report && <Front found={asking.report} plan={asking.asked.plan} />}
      <details class="group print-hidden">
        <summary>
          <b>{say('funding-mix-command')}</b>
        </summary>
        <p>{say('funding-mix-command-doc')}</p>
        <pre>{mixCommand()}</pre>
        <div class="row">
          <button type="button" onClick={() => offer(json(mixScenarioText()), SCENARIO_FILE)}>
            {say('funding-save-scenario')}
          </button>
          <button type="button" onClick={() => offer(json(`${JSON.stringify(writtenMixPlan(), null, 2)}\n`), 'mix.json')}>
            {say('funding-mix-save')}
          </button>
        </div>
      </details>
    </section>
  );
}
