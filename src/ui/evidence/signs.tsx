/** One cause is moved, and what follows must have the sign that the sources give it. Those that fail stand first, with why. */
import type { SignReport, SignTestReport } from '../../experiment/signs/report.ts';
import { MECHANISMS } from '../../scenario/odd/mechanisms.ts';
import { exact } from '../words/numbers.ts';
import { say } from '../words/say.ts';

const english = { lang: 'en', dir: 'ltr' } as const;

/** Ratios are told as a change in per cent, differences as they are. */
const size = (value: number, { told }: SignTestReport): string => exact(value, told === 'ratio' ? 'share' : '');

const nameOf = (id: string): string => MECHANISMS.find(([code]) => code === id)?.[1] ?? id;

function Test({ test, seeds }: { test: SignTestReport; seeds: number }) {
  const { label, expect, minimum, effect, low, high, asExpected, holds } = test;
  const told = {
    minimum: size(minimum, test),
    effect: size(effect, test),
    low: size(low, test),
    high: size(high, test),
    asExpected,
    seeds,
  };
  return (
    <li>
      <span {...english}>{label}</span> <b>{say(`patterns-${holds ? 'met' : 'missed'}`)}</b>
      <br />
      {say(`patterns-sign-${expect}`, told)}
    </li>
  );
}

function Mechanism({ sign }: { sign: SignReport }) {
  const { id, holds, seeds, tests, because, changedAfterRun } = sign;
  return (
    <article class="pattern" id={`sign-${id}`}>
      <h3>
        <span class={`verdict ${holds ? 'met' : 'missed'}`}>{say(`patterns-${holds ? 'met' : 'missed'}`)}</span> <span {...english}>{nameOf(id)}</span>{' '}
        <small>{id}</small>
      </h3>
      <ul>
        {tests.map((test) => (
          <Test key={test.label} test={test} seeds={seeds} />
        ))}
      </ul>
      {because !== undefined && (
        <p class="because">
          <b>{say('patterns-because')}</b> <span {...english}>{because}</span>
        </p>
      )}
      {changedAfterRun !== undefined && (
        <p class="notes">
          <b>{say('patterns-changed')}</b> <span {...english}>{changedAfterRun}</span>
        </p>
      )}
    </article>
  );
}

export function Signs({ signs }: { signs: readonly SignReport[] }) {
  const holding = signs.filter(({ holds }) => holds);
  return (
    <>
      <p>{say('patterns-signs.text')}</p>
      {signs
        .filter(({ holds }) => !holds)
        .map((sign) => (
          <Mechanism key={sign.id} sign={sign} />
        ))}
      <details class="group">
        <summary>{say('patterns-signs-holding', { count: holding.length })}</summary>
        {holding.map((sign) => (
          <Mechanism key={sign.id} sign={sign} />
        ))}
      </details>
    </>
  );
}
