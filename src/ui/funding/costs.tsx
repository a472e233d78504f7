/** What one lasting reintegration costs, and one irregular departure fewer; where each dollar goes, and what goes on costing. */
import type { Spread } from '../../experiment/money/spread.ts';
import type { ArmMoney, Bought } from '../../experiment/split/money.ts';
import { PARTS } from '../../experiment/split/seenMoney.ts';
import { Figure, type Sheet } from '../charts/figure.tsx';
import { useWidth } from '../charts/useWidth.ts';
import { exact, said } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { lookingAt } from './look.ts';
import { armName, budgetWords, groupWords, SIDES, signed } from './names.ts';
import { column } from './sheets.ts';
import type { Shown } from './twoByTwo.tsx';

/** "$4,200 ($1,800 to no gain that can be told)": an end at which no gain can be told has no cost. */
function costWords({ usdForOne: { low, median, high } }: Bought): string {
  if (!Number.isFinite(median)) return say('funding-cost-untold');
  const end = (usd: number): string => (Number.isFinite(usd) ? said(usd, 'USD') : say('funding-cost-no-gain'));
  return say('funding-spread', { median: said(median, 'USD'), low: end(low), high: end(high) });
}
/** Whole people, and no nought with a sign. */
const people = (value: number): string => exact(Math.round(value) + 0);
const gainedWords = ({ low, median, high }: Spread): string => say('funding-spread', { median: people(median), low: people(low), high: people(high) });

/** Two years after each one's own arrival where runs are long enough, else the longest. */
const sustainedAt = ({ sustained }: ArmMoney): ArmMoney['sustained'][number] | undefined => sustained.find(({ afterMonths }) => afterMonths === 24) ?? sustained.at(-1);

export function CostOfOne({ report }: Pick<Shown, 'report'>) {
  const { budgetUsd } = lookingAt(report);
  const own = report.money.filter((one) => one.budgetUsd === budgetUsd);
  const [first] = own;
  const months = first === undefined ? 0 : (sustainedAt(first)?.afterMonths ?? 0);
  return (
    <section aria-labelledby="funding-one">
      <h2 id="funding-one">{say('funding-one')}</h2>
      <p class="note">{say('funding-one-note')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section class="tablebox whole" aria-labelledby="funding-one" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('funding-one-at', { budget: budgetWords(budgetUsd) })}</th>
              <th scope="col">{say('funding-one-sustained', { months })}</th>
              {SIDES.map((side) => (
                <th key={side} scope="col">
                  {say('funding-one-averted', { group: groupWords(side).long })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {own.map((one) => {
              const sustained = sustainedAt(one);
              return (
                <tr key={one.arm}>
                  <th scope="row">{armName(one.arm)}</th>
                  <td>
                    {sustained === undefined ? say('funding-cost-nobody') : costWords(sustained)}
                    {sustained && <span class="fielddoc">{say('funding-gained', { people: gainedWords(sustained.gained) })}</span>}
                  </td>
                  {SIDES.map((side) => {
                    const averted = one.averted.find((of) => of.side === side);
                    return (
                      <td key={side}>
                        {averted && costWords(averted)}
                        {averted && <span class="fielddoc">{say('funding-averted', { people: gainedWords(averted.gained), immobility: signed(averted.immobilityShare.median) })}</span>}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </section>
  );
}

const ROW = 40;
/** Ink, ever thinner: no part of a cost is good or bad, so none has a hue. */
const INKS = [0.85, 0.6, 0.42, 0.3, 0.2, 0.1];

function DollarBars({ own, title }: { own: readonly ArmMoney[]; title: string }) {
  const { ref, width } = useWidth<HTMLDivElement>(640);
  const height = own.length * ROW + 4;
  return (
    <div class="plot" ref={ref} dir="ltr">
      <svg class="picture dollars" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        {own.map(({ arm, dollars }, row) => {
          const spent = PARTS.reduce((sum, part) => sum + dollars[part].median, 0);
          let from = 0;
          return (
            <g key={arm} transform={`translate(0,${row * ROW})`}>
              <text y={14}>{armName(arm)}</text>
              {PARTS.map((part, k) => {
                const share = spent > 0 ? dollars[part].median / spent : 0;
                const left = from;
                from += share * width;
                return <rect key={part} class="part" x={left} y={19} width={Math.max(0, share * width)} height={13} fill-opacity={INKS[k]} />;
              })}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

export function Dollars({ report, title, source }: Shown) {
  const { budgetUsd } = lookingAt(report);
  const own = report.money.filter((one) => one.budgetUsd === budgetUsd);
  const usd = (value: string | number): string => exact(Number(value), 'USD');
  const sheet: Sheet = {
    columns: [column('arm', say('funding-column-arm')), ...PARTS.map((part) => column(`${part}, USD`, say(`programmes-cost-${part}`), usd)), column('runningUsdPerMonth', say('funding-column-running'), usd)],
    rows: own.map(({ arm, dollars, runningUsdPerMonth }) => [armName(arm), ...PARTS.map((part) => dollars[part].median), runningUsdPerMonth.median]),
  };
  const dearest = own.toSorted((a, b) => b.runningUsdPerMonth.median - a.runningUsdPerMonth.median)[0];
  const measured = say('funding-dollars-measure', { budget: budgetWords(budgetUsd) });
  return (
    <section aria-labelledby="funding-dollars">
      <h2 id="funding-dollars">{say('funding-dollars')}</h2>
      <Figure
        id="funding-each-dollar"
        scenario={title}
        headline={dearest === undefined || !(dearest.runningUsdPerMonth.median > 0) ? say('funding-dollars-none') : say('funding-dollars-headline', { arm: armName(dearest.arm), usd: said(dearest.runningUsdPerMonth.median, 'USD') })}
        measure={measured}
        note={say('funding-dollars-note')}
        source={source}
        sheet={sheet}
      >
        <ul class="inks">
          {PARTS.map((part, k) => (
            <li key={part}>
              <svg width="14" height="12" aria-hidden="true">
                <rect class="part" width="14" height="12" fill-opacity={INKS[k]} />
              </svg>{' '}
              {say(`programmes-cost-${part}`)}
            </li>
          ))}
        </ul>
        <DollarBars own={own} title={measured} />
      </Figure>
    </section>
  );
}
