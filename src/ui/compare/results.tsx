/** What was found: verdicts first, then month by month, for whom and where, what each programme did, and how to have the same again. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Comparison } from '../../experiment/comparison/compare.ts';
import { say } from '../words/say.ts';
import { assumptionsOf } from './alike.ts';
import { assumptionWords } from './arms.tsx';
import { BandCharts } from './bandCharts.tsx';
import { AfterArrival, ByGroup, ByZone } from './details.tsx';
import type { Prepared, Wish } from './plan.ts';
import { Reproduce } from './reproduce.tsx';
import { difference, labelsOf, letterOf, range, type Seen } from './seen.ts';
import { Twins } from './twins.tsx';
import { measureWords, Saved, Verdicts } from './verdicts.tsx';
import { Waterfall } from './waterfall.tsx';

interface ResultsProps {
  readonly report: Comparison;
  readonly wish: Wish;
  readonly prepared: Prepared;
}

function sourceOf({ report, wish, prepared }: ResultsProps): string {
  const { replicates, futures, scale, months } = wish.sure;
  return say('compare-source', { title: wish.title, seed: wish.seed, replicates, futures, scale, months, model: report.modelVersion, arms: prepared.asked.plans[0]?.arms.length ?? 0 });
}

/** What an assumption does by itself stands before what policies do under it. */
function Assumption({ report, wish, prepared, world }: ResultsProps & { world: number }) {
  const scenario = prepared.asked.plans[world]?.arms[0]?.scenario;
  const moved = report.assumptions[world - 1] ?? [];
  if (scenario === undefined) return null;
  return (
    <>
      <p>{say('compare-world-assumes', { what: assumptionWords(wish.base, scenario) })}</p>
      <p class="note">{say('compare-world-note')}</p>
      <ul class="verdicts">
        {moved.flatMap(({ measure, pairs: [pair] }) =>
          pair === undefined ? [] : [<li key={measure.id}>{say('compare-world-moves', { measure: measureWords(measure.id), by: difference(pair.difference.mean, measure.unit), range: range(pair.difference.luck, measure.unit) })}</li>],
        )}
      </ul>
    </>
  );
}

function Lookers({ seen, focus, against }: { seen: Seen; focus: (to: number) => void; against: (to: number) => void }) {
  const options = seen.labels.map((label, policy) => (
    <option key={letterOf(policy)} value={policy}>
      {letterOf(policy)} · {label}
    </option>
  ));
  return (
    <div class="lookers">
      <label>
        <span>{say('compare-look-at')}</span>
        <select value={seen.focus} onChange={(event) => focus(Number(event.currentTarget.value))}>
          {options}
        </select>
      </label>
      <label>
        <span>{say('compare-look-against')}</span>
        <select value={seen.against} onChange={(event) => against(Number(event.currentTarget.value))}>
          {options}
        </select>
      </label>
    </div>
  );
}

/** Ids of sections are those of the first world alone: links lead there. */
function Section({ name, world, children }: { name: string; world: number; children: ComponentChildren }) {
  const id = `compare-part-${name}${world === 0 ? '' : `-${world}`}`;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{say(`compare-part-${name}`)}</h3>
      {children}
    </section>
  );
}

function World(props: ResultsProps & { world: number }) {
  const { report, wish, prepared, world } = props;
  const compared = report.worlds[world];
  const plan = prepared.asked.plans[world];
  const none = compared?.policies.findIndex(({ id }) => id === compared.none) ?? 0;
  const against = useSignal(Math.max(0, none));
  const focus = useSignal(none === 0 ? 1 : 0);
  if (compared === undefined || plan === undefined) return null;
  const labels = labelsOf(compared);
  const seen: Seen = { compared, plan, wish, labels, focus: Math.min(focus.value, labels.length - 1), against: Math.min(against.value, labels.length - 1), source: sourceOf(props) };
  return (
    <>
      {world > 0 && <Assumption {...props} />}
      <ol class="letters">
        {labels.map((label, policy) => (
          <li key={letterOf(policy)}>
            <b class="letter">{letterOf(policy)}</b> {label}
          </li>
        ))}
      </ol>
      <Lookers
        seen={seen}
        focus={(to) => {
          focus.value = to;
          if (against.value === to) against.value = Math.max(0, none === to ? (to === 0 ? 1 : 0) : none);
        }}
        against={(to) => {
          against.value = to;
          if (focus.value === to) focus.value = to === 0 ? 1 : 0;
        }}
      />
      <p class="note">{compared.futures > 1 ? say('compare-futures-note', { futures: compared.futures }) : say('compare-one-future')}</p>
      <Section name="verdicts" world={world}>
        <Verdicts seen={seen} />
        <Saved seen={seen} />
      </Section>
      <Section name="months" world={world}>
        <BandCharts seen={seen} />
      </Section>
      <Section name="after" world={world}>
        <AfterArrival seen={seen} />
      </Section>
      <Section name="groups" world={world}>
        <ByGroup seen={seen} />
      </Section>
      <Section name="twins" world={world}>
        <Twins seen={seen} />
      </Section>
      <Section name="zones" world={world}>
        <ByZone seen={seen} />
      </Section>
      <Waterfall seen={seen} />
    </>
  );
}

export function Results(props: ResultsProps) {
  const world = useSignal(0);
  const { report, wish, prepared } = props;
  const at = Math.min(world.value, report.worlds.length - 1);
  const others = prepared.asked.plans.slice(1).map((plan) => plan.arms[0]?.scenario).filter((scenario) => scenario !== undefined && assumptionsOf(scenario) !== assumptionsOf(wish.base));
  return (
    <>
      <p class="note">{sourceOf(props)}</p>
      {others.length > 0 && (
        <label class="field">
          <span>{say('compare-world')} </span>
          <select
            value={at}
            onChange={(event) => {
              world.value = Number(event.currentTarget.value);
            }}
          >
            {report.worlds.map(({ policies }, k) => (
              <option key={prepared.files[k]?.name} value={k}>
                {k === 0 ? say('compare-world-own') : say('compare-world-other', { arm: policies[0]?.label ?? '' })}
              </option>
            ))}
          </select>
        </label>
      )}
      <World key={at} {...props} world={at} />
      <Reproduce prepared={prepared} wish={wish} />
    </>
  );
}
