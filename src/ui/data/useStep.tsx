/** Step 3: what is wrong, what will be used, what is still assumed; then the scenario. */
import type { Scenario } from '../../model/scenario.ts';
import { fileName, offer } from '../charts/files.ts';
import { problemText } from '../state/library.ts';
import { longDate } from '../words/dates.ts';
import { exact, said } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { monthAfter } from '../../scenario/months.ts';
import { type Made, made, making, openMade, saysSomething } from './made.ts';
import { Problems } from './problems.tsx';
import { Questions } from './questions.tsx';
import { files } from './state.ts';

function peopleIn({ streams }: Scenario): number {
  return Object.values(streams).reduce((sum, { arrivals, settlingShare }) => sum + settlingShare * Object.values(arrivals).reduce((all, value) => all + value, 0), 0);
}

function Found({ scenario }: { scenario: Scenario }) {
  const { place, zones, streams } = scenario;
  const people = Object.values(zones).reduce((sum, { population }) => sum + population, 0);
  const args = {
    name: place.name,
    zones: Object.keys(zones).length,
    people: said(people),
    streams: Object.keys(streams).length,
    arrive: said(peopleIn(scenario)),
    first: longDate(place.start),
    last: longDate(monthAfter(place.start, place.months - 1)),
  };
  return <p class="found">{say('data-found', args)}</p>;
}

function Gaps({ gaps }: Pick<Made, 'gaps'>) {
  if (gaps.length === 0) return null;
  return (
    <details class="gaps">
      <summary>{say('data-gaps', { count: gaps.reduce((sum, { assumed }) => sum + assumed, 0) })}</summary>
      <div class="scroller">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('data-gap-what')}</th>
              <th scope="col">{say('data-gap-figures')}</th>
              <th scope="col">{say('data-gap-how')}</th>
            </tr>
          </thead>
          <tbody>
            {gaps.map(({ key, assumed, of }) => (
              <tr key={key}>
                <th scope="row">{say(`data-gap-${key}`)}</th>
                <td>{assumed === of ? exact(of) : say('data-gap-of', { assumed: exact(assumed), of: exact(of) })}</td>
                <td>{say(`data-fill-${key}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function OnCommandLine() {
  const names = files.value.map(({ file }) => (/^[\w.-]+$/.test(file) ? file : `"${file}"`)).join(' ');
  return (
    <details class="commandline">
      <summary>{say('data-command-line')}</summary>
      <p>{say('data-command-line-doc')}</p>
      <pre dir="ltr">npm run -s cli -- import {names} --out my-place.json</pre>
      <p>{say('data-calibrate-doc')}</p>
      <pre dir="ltr">npm run -s cli -- calibrate --targets my-targets.json --dry-run</pre>
    </details>
  );
}

function Ready({ now }: { now: Made }) {
  const { loaded, refused, text } = now;
  if (loaded === undefined) {
    return (
      <div class="problems" role="alert">
        <h3>{say('data-not-yet', { count: refused.length })}</h3>
        <ul>
          {refused.map((problem) => (
            <li key={problem.path}>{problemText(problem)}</li>
          ))}
        </ul>
      </div>
    );
  }
  const saveFile = (): void => offer(new Blob([text], { type: 'application/json' }), fileName({ scenario: loaded.scenario.title }, 'scenario', 'json'));
  return (
    <>
      <Found scenario={loaded.scenario} />
      <div class="row">
        <button type="button" class="main" onClick={() => void openMade(now)}>
          {say('data-open')}
        </button>
        <button type="button" onClick={saveFile}>
          {say('data-save')}
        </button>
      </div>
      <p class="fielddoc">{say('data-open-doc')}</p>
      <Gaps gaps={now.gaps} />
      <OnCommandLine />
    </>
  );
}

export function UseStep() {
  if (files.value.length === 0) return null;
  const now = made.value;
  const problems = now?.problems ?? files.value.flatMap((file) => file.problems);
  const nameOf = (code: string): string => now?.gathered.zones.find(({ id }) => id === code)?.name ?? code;
  const isUseful = now !== undefined && saysSomething(now.gathered);
  return (
    <section aria-labelledby="data-step-use" aria-busy={making.value}>
      <h2 id="data-step-use">{say('data-step-use')}</h2>
      {now !== undefined && isUseful && <Questions made={now} />}
      <Problems problems={problems} nameOf={nameOf} />
      {now !== undefined && isUseful && <Ready now={now} />}
      {!isUseful && !making.value && <p>{say('data-nothing')}</p>}
    </section>
  );
}
