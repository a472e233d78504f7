/** What a programme costs, whole: where each dollar went, what is left, what one served cost, what goes on costing. */
import { type ProgrammeCost, SPLIT, type SplitPart } from '../../experiment/money/cost.ts';
import type { ProgrammeReach } from '../../experiment/money/reach.ts';
import type { Prices } from '../../experiment/money/spread.ts';
import { exact, said } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { localWords, usdWords } from './words.ts';

interface CostProps {
  readonly cost: ProgrammeCost;
  readonly reach: ProgrammeReach | undefined;
  readonly prices: Prices;
  readonly currency: string;
}

/** Its words are `programmes-cost-<key>`. */
interface Row {
  readonly key: string;
  readonly usd: number;
  /** A sum, or what is told beside the sums. */
  readonly weight?: 'sum';
}

const PARTS = Object.keys(SPLIT) as SplitPart[];

/** What is left is handed back once support has ended; a run may end before. */
function notSpent(unspent: number, returned: number): Row[] {
  if (Math.abs(unspent - returned) < 1) return [{ key: 'unspent-returned', usd: unspent }];
  return [{ key: 'unspent', usd: unspent }, ...(returned > 0 ? [{ key: 'returned', usd: returned }] : [])];
}

function rowsOf({ cost, reach }: CostProps): Row[] {
  const { budgetUsd, spent, unspent, returned, split, runningPerMonth } = cost;
  const { whole, nobody } = runningPerMonth;
  return [
    { key: 'budget', usd: budgetUsd, weight: 'sum' },
    ...PARTS.map((key): Row => ({ key, usd: split[key].usd.median })).filter(({ usd }) => usd > 0),
    { key: 'spent', usd: spent.usd.median, weight: 'sum' },
    ...notSpent(unspent.usd.median, returned.usd.median),
    ...(reach === undefined ? [] : [{ key: `one-${reach.unit}`, usd: reach.costPerServed.usd.median }]),
    ...(whole.usd.median > 0
      ? ([
          { key: 'running', usd: whole.usd.median, weight: 'sum' },
          { key: 'nobody', usd: nobody.usd.median },
        ] as const)
      : []),
  ];
}

export function Cost(props: CostProps) {
  const { prices, currency, cost } = props;
  const spent = cost.spent.usd.median;
  const isPart = (key: string): boolean => (PARTS as readonly string[]).includes(key);
  return (
    <table class="cost">
      <thead>
        <tr>
          <th scope="col">{say('programmes-cost')}</th>
          <th scope="col">{usdWords(prices)}</th>
          <th scope="col">{localWords(prices, currency)}</th>
          <th scope="col">{say('programmes-cost-of-spent')}</th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(props).map(({ key, usd, weight }) => (
          <tr key={key} class={weight}>
            <th scope="row">{say(`programmes-cost-${key}`)}</th>
            <td class="figure">{exact(usd, 'USD')}</td>
            <td class="figure">
              {said(usd * prices.localPerUsd)} <span class="unseen">{currency}</span>
            </td>
            <td class="figure">{isPart(key) && spent > 0 ? exact(usd / spent, 'share') : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
