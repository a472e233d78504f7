/** Measure by measure: what may be said, the differences from one policy, what reverses it, and the two baselines. */
import type { MeasureCompared } from '../../experiment/comparison/ofPlan.ts';
import { Figure, sheetOf } from '../charts/figure.tsx';
import { useWidth } from '../charts/useWidth.ts';
import { longDate } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { type Named, reversalSentences, verdictSentences } from '../words/verdicts.ts';
import { assumptionName } from './arms.tsx';
import { Forest, type ForestRow } from './forest.tsx';
import { amount, type Between, between, difference, letterOf, level, range, type Seen, tickOf } from './seen.ts';

export const measureWords = (id: string): string => say(`compare-measure-${id}`);

/** The pair as the report has it, in the page's words. */
function namedOf({ labels, compared }: Seen, { measure }: MeasureCompared, { pair }: Between): Named {
  const label = (policy: string): string => labels[compared.policies.findIndex((one) => one.label === policy)] ?? policy;
  return { first: label(pair.first), second: label(pair.second), measure: measureWords(measure.id), by: amount(measure.smallest, measure.unit) };
}

interface Told extends Between {
  readonly policy: number;
  readonly sentences: readonly string[];
  readonly reversal: readonly string[];
}

function toldOf(seen: Seen, one: MeasureCompared): Told[] {
  return seen.labels.flatMap((_, policy) => {
    const found = policy === seen.against ? undefined : between(one, policy, seen.against);
    if (found === undefined) return [];
    const named = namedOf(seen, one, found);
    const { verdict, otherPeople, reversedBy } = found.pair;
    return [{ ...found, policy, sentences: verdictSentences(verdict, named, otherPeople), reversal: reversedBy === undefined ? [] : reversalSentences(reversedBy, named, assumptionName) }];
  });
}

const WEIGHT = { leads: 0, noWorse: 1, alike: 2, open: 3, notAsked: 4 } as const;

function pairRows({ pairs }: MeasureCompared, seen: Seen): (string | number)[][] {
  const label = (policy: string): string => seen.labels[seen.compared.policies.findIndex((one) => one.label === policy)] ?? policy;
  return pairs.map(({ first, second, difference: found, verdict, saved }) => [
    say('compare-less', { first: label(first), second: label(second) }),
    found.mean,
    found.luck.low,
    found.luck.high,
    found.futures.low,
    found.futures.high,
    verdict.first,
    verdict.second,
    verdict.futures,
    saved,
  ]);
}

const pairColumns = (): string[] => ['pair', 'mean', 'luck-low', 'luck-high', 'futures-low', 'futures-high', 'first-leads', 'second-leads', 'futures', 'saved'].map((key) => say(`compare-column-${key}`));
const FIRST_COUNT = 6;
const SAVED = 9;

function Baselines({ one, seen }: { one: MeasureCompared; seen: Seen }) {
  const { unit } = one.measure;
  const before = one.levels.some((level) => level.before !== undefined);
  return (
    <details class="more">
      <summary>{say('compare-baselines')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section class="tablebox" aria-label={say('compare-baselines')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('compare-column-policy')}</th>
              <th scope="col">{say('compare-column-level')}</th>
              {before && <th scope="col">{say('compare-column-before')}</th>}
              {before && <th scope="col">{say('compare-column-since')}</th>}
              <th scope="col">{say('compare-column-against-none')}</th>
            </tr>
          </thead>
          <tbody>
            {one.levels.map(({ policy, mean, before: was, againstNone }, at) => (
              <tr key={policy}>
                <th scope="row">{seen.labels[at]}</th>
                <td>{level(mean, unit)}</td>
                {before && <td>{level(was ?? Number.NaN, unit)}</td>}
                {before && <td>{difference(mean - (was ?? Number.NaN), unit)}</td>}
                <td>{againstNone ? `${difference(againstNone.mean, unit)} (${range(againstNone.luck, unit)})` : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="note">{say('compare-baselines-note')}</p>
    </details>
  );
}

function Measure({ one, seen }: { one: MeasureCompared; seen: Seen }) {
  const { ref, width } = useWidth<HTMLDivElement>(560);
  const { measure } = one;
  const { unit } = measure;
  const told = toldOf(seen, one);
  const several = seen.compared.futures > 1;
  const rows = told.map(({ policy, difference: found }): ForestRow => ({
    letter: letterOf(policy),
    label: seen.labels[policy] ?? '',
    mean: found.mean,
    luck: found.luck,
    futures: several ? found.futures : undefined,
    text: difference(found.mean, unit),
  }));
  const best = [...told].sort((a, b) => WEIGHT[a.pair.verdict.kind] - WEIGHT[b.pair.verdict.kind] || Math.abs(b.difference.mean) - Math.abs(a.difference.mean))[0];
  const { reading } = measure;
  const when = reading.kind === 'outcome' ? say('compare-mean-of', { from: longDate(reading.over.from), to: longDate(reading.over.to) }) : reading.kind === 'horizon' ? say('compare-after', { months: reading.months }) : '';
  const words = say('compare-difference-from', { measure: measureWords(measure.id), other: seen.labels[seen.against] ?? '', when });
  const left = Math.max(0, ...told.map(({ pair }) => pair.withoutFigure));
  const reversal = told.flatMap(({ reversal: found }) => found);
  return (
    <Figure
      id={`figure-verdict-${measure.id}`}
      scenario={seen.wish.title}
      level={4}
      headline={best?.sentences[0] ?? measureWords(measure.id)}
      measure={words}
      note={[say(`compare-better-${measure.better}`, { by: amount(measure.smallest, unit) }), ...(left > 0 ? [say('compare-left-out', { count: left })] : [])].join(' ')}
      source={seen.source}
      sheet={sheetOf(pairColumns(), pairRows(one, seen), (value, column) => (column === SAVED ? say('compare-times', { times: times(value) }) : column >= FIRST_COUNT ? String(value) : difference(value, unit)))}
    >
      <ul class="verdicts">
        {told
          .filter((other) => other !== best)
          .map(({ policy, sentences }) => (
            <li key={policy}>{sentences.join(' ')}</li>
          ))}
        {best !== undefined && best.sentences.length > 1 && <li>{best.sentences.slice(1).join(' ')}</li>}
      </ul>
      <div class="plot" ref={ref} dir="ltr">
        <Forest rows={rows} smallest={measure.smallest} width={width} title={words} tick={tickOf(unit)} />
      </div>
      {reversal.length > 0 && (
        <>
          <h5>{say('compare-reverses')}</h5>
          <ul class="verdicts">
            {reversal.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <Baselines one={one} seen={seen} />
    </Figure>
  );
}

const times = (saved: number): string => (Number.isNaN(saved) ? '–' : saved > 1_000 ? '> 1000' : saved.toFixed(1));

export function Verdicts({ seen }: { seen: Seen }) {
  return (
    <div class="two">
      {seen.compared.found.map((one) => (
        <Measure key={one.measure.id} one={one} seen={seen} />
      ))}
    </div>
  );
}

/** Where pairing saves least: how many unpaired runs these are worth. */
export function Saved({ seen }: { seen: Seen }) {
  const all = seen.compared.found.flatMap(({ pairs }) => pairs.map(({ saved }) => saved)).filter(Number.isFinite);
  if (all.length === 0) return <p class="note">{say('compare-saved-unknown')}</p>;
  const least = Math.min(...all);
  return <p class="note">{say('compare-saved', { replicates: seen.plan.replicates, times: times(least), worth: Math.round(seen.plan.replicates * least) })}</p>;
}
