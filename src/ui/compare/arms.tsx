/** Which scenarios are compared: always no programme and staying, and up to six of one's own. */
import { useSignal } from '@preact/signals';
import type { Scenario } from '../../model/scenario.ts';
import { wordsOf } from '../../experiment/plan/futures.ts';
import { scenario } from '../state/scenario.ts';
import { exact } from '../words/numbers.ts';
import { say, sayDeclared } from '../words/say.ts';
import { movedAssumptions } from './alike.ts';
import { ForkControl } from './forkControl.tsx';
import { choice, choose, dropFork, isSound, MOST_CHOSEN, type Offer, offers } from './state.ts';

/** Of a submodel's parameter: "rent elasticity (housing)". */
export const assumptionName = (path: string): string => sayDeclared(`parameter-${path.replaceAll('.', '-')}`, wordsOf(path, 'share'));

/** The first few that differ. */
export function assumptionWords(from: Scenario, to: Scenario): string {
  const moved = movedAssumptions(from, to);
  const shown = moved.slice(0, 3).map((one) => say('compare-assumption', { what: assumptionName(one.path), from: exact(one.from), to: exact(one.to) }));
  return [...shown, ...(moved.length > 3 ? [say('compare-assumptions-more', { count: moved.length - 3 })] : [])].join(' · ');
}

function differs(offer: Offer): string {
  switch (offer.apart) {
    case 'place':
      return say('compare-apart-place');
    case 'arrivals':
      return say('compare-apart-arrivals');
    case 'none':
      return say('compare-apart-none');
    case 'assumptions':
      return say('compare-apart-assumptions', { what: assumptionWords(scenario.value, offer.scenario) });
    case 'policy':
      return say('compare-apart-policy', { count: Object.keys(offer.scenario.programmes).length });
  }
}

function toggle(id: string, on: boolean): void {
  const { arms } = choice.value;
  choose({ arms: on ? [...arms, id] : arms.filter((arm) => arm !== id) });
}

function Choice({ offer, full }: { offer: Offer; full: boolean }) {
  const sound = isSound(offer);
  const on = sound && choice.value.arms.includes(offer.id);
  return (
    <li class={sound ? undefined : 'unsound'}>
      <label class="check">
        <input type="checkbox" checked={on} disabled={!sound || (full && !on)} onChange={(event) => toggle(offer.id, event.currentTarget.checked)} />
        <span>
          {offer.label}
          <span class="fielddoc"> {differs(offer)}</span>
        </span>
      </label>
      {offer.kind === 'fork' && (
        <button type="button" class="linklike" onClick={() => dropFork(offer.id)} aria-label={say('compare-fork-drop', { label: offer.label })}>
          {say('compare-drop')}
        </button>
      )}
    </li>
  );
}

export function Arms() {
  const forking = useSignal(false);
  const chosen = offers.value.filter((offer) => isSound(offer) && choice.value.arms.includes(offer.id)).length;
  const single = offers.value.filter(({ kind, id }) => kind === 'only' && !choice.value.arms.includes(id));
  return (
    <section aria-labelledby="compare-arms">
      <h2 id="compare-arms">{say('compare-arms')}</h2>
      <ul class="choices">
        <li>
          <span class="always">{say('compare-arm-none')}</span> <span class="fielddoc">{say('compare-always')}</span>
        </li>
        <li>
          <span class="always">{say('compare-arm-stay')}</span> <span class="fielddoc">{say('compare-always-stay')}</span>
        </li>
        {offers.value.map((offer) => (
          <Choice key={offer.id} offer={offer} full={chosen >= MOST_CHOSEN} />
        ))}
      </ul>
      {offers.value.length === 0 && <p class="note">{say('compare-no-programmes')}</p>}
      {chosen >= MOST_CHOSEN && <p class="note">{say('compare-full', { most: MOST_CHOSEN })}</p>}
      <div class="row">
        {single.length > 0 && chosen + single.length <= MOST_CHOSEN && (
          <button type="button" onClick={() => choose({ arms: [...choice.value.arms, ...single.map(({ id }) => id)] })}>
            {say('compare-each-alone')}
          </button>
        )}
        <button
          type="button"
          aria-expanded={forking.value}
          disabled={chosen >= MOST_CHOSEN}
          onClick={() => {
            forking.value = !forking.value;
          }}
        >
          {say('compare-fork')}
        </button>
      </div>
      {forking.value && (
        <ForkControl
          done={() => {
            forking.value = false;
          }}
        />
      )}
    </section>
  );
}
