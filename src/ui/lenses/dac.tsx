/** The six questions of the OECD-DAC over the programmes of the run: what the model can say under each, and what it cannot judge. */
import type { ComponentChildren } from 'preact';
import type { DacFigure } from '../../experiment/report/dacFigure.ts';
import { type DacHeading, dacReport } from '../../experiment/report/dac.ts';
import type { Shown } from '../run/shown.ts';
import { shortDate } from '../words/dates.ts';
import { GROUP_WORDS } from '../words/groups.ts';
import { sayText } from '../words/declared.ts';
import { exact } from '../words/numbers.ts';
import { say, sayDeclared } from '../words/say.ts';
import { alone, RunAlone } from './alone.tsx';

const signed = (value: number, unit: string): string => `${value > 0 ? '+' : ''}${exact(value, unit)}`;

function Figure({ figure: { label, unit, of, side, date, value, isDifference, difference } }: { figure: DacFigure }) {
  const whom = [of && sayText('text', of), side && GROUP_WORDS[side].long, date && shortDate(date)].filter((part) => part !== undefined && part !== '');
  const plainUnit = unit === 'share' ? '' : sayText('unit', unit);
  return (
    <tr>
      <th scope="row">
        {label} <span class="fielddoc">{[...whom, plainUnit].filter((part) => part !== '').join('; ')}</span>
      </th>
      <td class="figure">
        <b>{isDifference ? signed(value, unit) : exact(value, unit)}</b>
      </td>
      <td class="figure">{difference === undefined ? '' : signed(difference, unit)}</td>
    </tr>
  );
}

interface HeadingProps {
  readonly heading: DacHeading;
  readonly open: boolean;
  readonly children?: ComponentChildren;
}

function Heading({ heading: { key, label, question, figures, cannotJudge }, open, children }: HeadingProps) {
  return (
    <details class="group" open={open}>
      <summary>
        <b>{sayDeclared(`dac-${key}`, label)}</b> {sayDeclared(`dac-${key}.question`, question)}
      </summary>
      {children}
      {figures.length === 0 && <p>{say('dac-nothing')}</p>}
      {figures.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <section class="tablebox" aria-label={say('dac-figures', { question: sayDeclared(`dac-${key}`, label) })} tabIndex={0}>
          <table class="dac">
            <thead>
              <tr>
                <th scope="col">{say('dac-can-say')}</th>
                <th scope="col">{say('dac-with')}</th>
                <th scope="col">{say('dac-difference')}</th>
              </tr>
            </thead>
            <tbody>
              {figures.map((figure, at) => (
                <Figure key={`${key}-${at}`} figure={figure} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <h4>{say('dac-cannot-judge')}</h4>
      <ul>
        {cannotJudge.map((sentence, at) => (
          <li key={sentence}>{sayDeclared(`dac-${key}-cannotJudge-${at + 1}`, sentence)}</li>
        ))}
      </ul>
    </details>
  );
}

export default function DacQuestions({ shown }: { shown: Shown }) {
  const { scenario, result, without } = shown;
  if (Object.keys(result.programmes).length === 0) return <p>{say('dac-no-programmes')}</p>;
  if (without === undefined)
    return <p>{say('dac-no-twin')}</p>;
  const runs = alone.value?.of === result ? { alone: alone.value.runs } : {};
  return (
    <>
      {dacReport({ scenario, result, without, ...runs }).map((heading, at) => (
        <Heading key={heading.key} heading={heading} open={at === 0}>
          {heading.key === 'coherence' && <RunAlone shown={shown} />}
        </Heading>
      ))}
    </>
  );
}
