/** Mixes that no other beats in everything: a list to take one from, a picture of two ends against one another, and what one costs in the other. */
import { useSignal } from '@preact/signals';
import type { BestMix, Mix } from '../../experiment/optimise/report.ts';
import type { Plan } from '../../experiment/plan/plan.ts';
import { MODEL_VERSION } from '../../model/run.ts';
import { Figure } from '../charts/figure.tsx';
import { said } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { column } from './sheets.ts';
import { amountWords, columnName, endWords, letterOf, mixWords, progressWords, tradeWords } from './mixWords.ts';
import { MixPicture } from './mixPicture.tsx';
import { takeUp } from './takeUp.ts';

interface FrontProps {
  readonly found: BestMix;
  readonly plan: Plan;
}

function Row({ mix, found, plan }: FrontProps & { mix: Mix }) {
  const words = mixWords(found, mix);
  return (
    <tr>
      <th scope="row">
        <span class="letter">{letterOf(found, mix.name)}</span> {words}
        {mix.beatenBy && <span class="fielddoc">{say('funding-mix-beaten', { letter: letterOf(found, mix.beatenBy.name) })}</span>}
      </th>
      <td>{said(mix.spentUsd, 'USD')}</td>
      {mix.figures.map((one, k) => (
        <td key={found.objectives[k]?.id}>{amountWords(one)}</td>
      ))}
      <td>
        <button type="button" aria-label={say('funding-mix-take-named', { letter: letterOf(found, mix.name), mix: words })} onClick={() => takeUp(plan, mix.values)}>
          {say('funding-mix-take')}
        </button>
      </td>
    </tr>
  );
}

export function Front({ found, plan }: FrontProps) {
  const { objectives, mixes, tradeOffs, evaluations, replicates, freshReplicates, budgetUsd } = found;
  const across = useSignal(0);
  const up = useSignal(1);
  const front = mixes.filter(({ onFront }) => onFront);
  const source = say('funding-mix-source', { scenario: plan.title, mixes: evaluations, replicates, fresh: freshReplicates, scale: said(plan.scale), seed: plan.seed, version: MODEL_VERSION });
  const title = say('funding-mix-measure', { budget: said(budgetUsd, 'USD') });
  const pick = (label: string, at: typeof across, other: typeof up) => (
    <label>
      <span>{label}</span>
      <select value={String(at.value)} onChange={(event) => { at.value = Number(event.currentTarget.value); }}>
        {objectives.map(({ id }, k) => (k === other.value ? null : <option key={id} value={String(k)}>{endWords(found, k)}</option>))}
      </select>
    </label>
  );
  return (
    <>
      <ul class="verdicts">
        {tradeOffs.map((one) => (
          <li key={`${one.gained}.${one.lost}`}>{tradeWords(found, one)}</li>
        ))}
        {tradeOffs.length === 0 && <li>{say('funding-mix-no-trade', { count: front.length })}</li>}
        {progressWords(found) !== '' && <li class="note">{progressWords(found)}</li>}
      </ul>
      {objectives.length > 2 && (
        <p class="lookers inner">
          {pick(say('funding-mix-across'), across, up)}
          {pick(say('funding-mix-up'), up, across)}
        </p>
      )}
      <Figure
        id="funding-front"
        scenario={plan.title}
        headline={say('funding-mix-headline', { count: front.length, tried: evaluations, first: endWords(found, across.value), second: endWords(found, up.value) })}
        measure={title}
        note={say('funding-mix-note', { fresh: freshReplicates })}
        source={source}
        sheet={{
          columns: [column('mix', say('funding-mix-letter')), ...found.levers.map(({ path }) => column(`${path}, USD`, columnName(path))), column('spent, USD', say('funding-mix-spent')), ...objectives.flatMap(({ id }, k) => [column(id, endWords(found, k)), column(`${id}, low`, say('funding-mix-low')), column(`${id}, high`, say('funding-mix-high'))])],
          rows: mixes.map((mix) => [letterOf(found, mix.name), ...mix.values, mix.spentUsd, ...mix.figures.flatMap(({ estimate, low, high }) => [estimate, low, high])]),
        }}
      >
        <MixPicture found={found} across={across.value} up={up.value} title={title} />
      </Figure>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section class="tablebox whole" aria-label={say('funding-mix-list')} tabIndex={0}>
        <table class="mixes">
          <thead>
            <tr>
              <th scope="col">{say('funding-mix-letter')}</th>
              <th scope="col">{say('funding-mix-spent')}</th>
              {objectives.map(({ id }, k) => (
                <th key={id} scope="col">
                  {endWords(found, k)}
                </th>
              ))}
              <th scope="col">
                <span class="unseen">{say('funding-mix-take')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {mixes.map((mix) => (
              <Row key={mix.name} mix={mix} found={found} plan={plan} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
