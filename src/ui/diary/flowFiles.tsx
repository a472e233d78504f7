/** The table behind a flow, and its files. */
import { quoted } from '../../data/out/csv.ts';
import { SENTENCE } from '../../model/result.ts';
import { fileName, offer } from '../charts/files.ts';
import { GROUP_WORDS } from '../words/groups.ts';
import { exact, said } from '../words/numbers.ts';
import { say, sayDeclared, unisolated } from '../words/say.ts';
import { saveFlowPicture } from './flowPicture.ts';
import { type Flow, STATES } from './flows.ts';
import type { Followed } from './followed.ts';

type Side = 'residents' | 'returnees';
export interface FlowDrawn {
  readonly flows: Readonly<Record<Side, Flow>>;
  readonly each: number;
  readonly headline: string;
  readonly figure: { readonly current: HTMLElement | null };
  readonly of: Followed;
}

const SIDES: readonly Side[] = ['returnees', 'residents'];

/** One row per group, month and state, in long form. */
export function flowCsv(flows: FlowDrawn['flows'], each: number, about: { readonly scenario: string; readonly seed: string }): string {
  const head = [`# ${unisolated(sayDeclared('sentence', SENTENCE))}`, `# scenario: ${about.scenario}; seed: ${about.seed}; people per agent: ${each}`, 'group,months,state,people,share'];
  const rows = SIDES.flatMap((side) =>
    flows[side].columns.flatMap((months, column) =>
      STATES.map((state, at) => {
        const count = flows[side].counts[column]?.[at] ?? 0;
        return [side, months, state, count * each, count / Math.max(1, flows[side].people)].map((cell) => quoted(String(cell))).join(',');
      }),
    ),
  );
  return `${[...head, ...rows].join('\n')}\n`;
}

function SideTable({ flow, side, each }: { flow: Flow; side: Side; each: number }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class="tablebox" aria-label={GROUP_WORDS[side].long} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{GROUP_WORDS[side].long}</th>
            {flow.columns.map((months) => (
              <th key={months} scope="col">
                {say('flow-months', { months })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {STATES.map((state, at) => (
            <tr key={state}>
              <th scope="row">{say(`flow-state-${state}`)}</th>
              {flow.columns.map((months, column) => {
                const count = flow.counts[column]?.[at] ?? 0;
                return <td key={months}>{say('flow-cell', { people: exact(count * each), share: said(count / Math.max(1, flow.people), 'share') })}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function FlowFiles({ flows, each, headline, figure, of }: FlowDrawn) {
  const about = { scenario: of.scenario.title, seed: of.seed };
  const picture = (kind: 'svg' | 'png') => void saveFlowPicture(figure.current, kind, { ...about, headline });
  return (
    <details class="more">
      <summary>{say('more')}</summary>
      <div class="row">
        <button type="button" onClick={() => picture('png')}>
          {say('flow-png')}
        </button>
        <button type="button" onClick={() => picture('svg')}>
          {say('flow-svg')}
        </button>
        <button type="button" onClick={() => offer(new Blob([flowCsv(flows, each, about)], { type: 'text/csv' }), fileName(about, 'courses', 'csv'))}>
          {say('flow-csv')}
        </button>
      </div>
      {SIDES.map((side) => (
        <SideTable key={side} flow={flows[side]} side={side} each={each} />
      ))}
    </details>
  );
}
