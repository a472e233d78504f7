/** Many futures, run once: where the plan fails, what each arm risks, what moves the figure, and what would be worth finding out. */
import { signal } from '@preact/signals';
import { measureId } from '../../experiment/futures/plan.ts';
import { MODEL_VERSION } from '../../model/run.ts';
import type { Scenario } from '../../model/scenario.ts';
import { unitOf } from '../../experiment/stress/lines.ts';
import { typed } from '../controls/numberField.tsx';
import { parseNumber } from '../controls/parse.ts';
import { scenario } from '../state/scenario.ts';
import { longDate } from '../words/dates.ts';
import { exact, said } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { AskOrStop, timeWords } from './ask.tsx';
import { Arms } from './arms.tsx';
import { futures, isOld, lines, months, nobodyComes, settings } from './asked.ts';
import { Failing } from './failing.tsx';
import { Factors } from './factors.tsx';
import { choose, found, measureAsked, reading, setSmallest, why } from './futuresAsked.ts';
import { outcomeName } from './names.ts';
import { futuresRuns, secondsFor } from './sure.ts';
import type { OfRead } from './ofRead.ts';

/** The scenario as it was when its futures were asked: a plan holds it as a file would. */
const askedOf = signal<Scenario | undefined>(undefined);
const refused = signal<string | undefined>(undefined);

async function ask(): Promise<void> {
  refused.value = undefined;
  try {
    const { planNow } = await import('./futuresPlan.ts');
    askedOf.value = scenario.value;
    await futures.ask({ plan: planNow() });
  } catch (error) {
    refused.value = error instanceof Error ? error.message : String(error);
  }
}

function Smallest() {
  const { line, smallest } = measureAsked.value;
  const unit = unitOf(line?.outcome ?? '');
  return (
    <label class="field">
      <span>{say('stress-smallest')}</span>
      <span class="typed">
        <input
          class="number"
          type="text"
          inputMode="decimal"
          value={typed(smallest, unit)}
          onChange={(event) => {
            const value = parseNumber(event.currentTarget.value);
            if (value === undefined || value < 0) event.currentTarget.value = typed(smallest, unit);
            else setSmallest(unit === 'share' && !/[%٪]/.test(event.currentTarget.value) ? value / 100 : value);
          }}
        />
        <span class="unit">{unit === 'share' ? '%' : ''}</span>
      </span>
    </label>
  );
}

function Which() {
  return (
    <div class="asks-fields">
      <label class="field">
        <span>{say('stress-futures-which')}</span>
        <select value={measureAsked.value.id} onChange={(event) => choose(event.currentTarget.value)}>
          {lines.value.map(({ outcome, group, worse, limit }) => (
            <option key={measureId(outcome, group)} value={measureId(outcome, group)}>
              {say('stress-futures-measure', { outcome: outcomeName(outcome), group, side: worse, limit: exact(limit, unitOf(outcome)) })}
            </option>
          ))}
        </select>
      </label>
      <Smallest />
    </div>
  );
}

function Read() {
  const now = futures.now.value;
  const read = found.value;
  if (why.value !== undefined) return <p role="alert">{say('stress-failed', { why: why.value })}</p>;
  const plan = now?.report?.plan;
  const measure = plan?.measures.find(({ id }) => id === read?.measure);
  if (plan === undefined || read === undefined || measure?.reading.kind !== 'outcome') return reading.value ? <p>{say('stress-reading')}</p> : null;
  const { outcome, group, over } = measure.reading;
  const of = askedOf.value ?? scenario.value;
  const source = say('stress-futures-source', {
    scenario: of.title,
    points: plan.design.size,
    replicates: plan.replicates,
    scale: plan.scale,
    people: said(plan.scale),
    from: longDate(over.from),
    to: longDate(over.to),
    version: MODEL_VERSION,
  });
  const shown: OfRead = { read, outcome, group, unit: unitOf(outcome), scenario: of, source };
  return (
    <div aria-busy={reading.value}>
      {isOld(of) && <p class="stale">{say('stress-old', { scenario: of.title })}</p>}
      <p class="note">{source}</p>
      <Failing {...shown} />
      <Arms {...shown} />
      <Factors {...shown} />
      <p class="limits">{say('stress-futures-limits')}</p>
    </div>
  );
}

export default function Futures() {
  if (nobodyComes.value || lines.value.length === 0) return null;
  const { sure } = settings.value;
  const runs = futuresRuns(scenario.value, sure);
  return (
    <section aria-labelledby="futures">
      <h2 id="futures">{say('stress-futures')}</h2>
      <p>{say('stress-futures-doc')}</p>
      <Which />
      <AskOrStop now={futures.now} words={say('stress-futures-run', { time: timeWords(secondsFor(scenario.value, runs, sure, months.value)), runs: said(runs) })} ask={() => void ask()} stop={futures.stop} />
      {refused.value !== undefined && <p role="alert">{say('stress-failed', { why: refused.value })}</p>}
      <Read />
    </section>
  );
}
