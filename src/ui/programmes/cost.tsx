/** What a programme costs, whole: where each dollar went, what is left, what one served cost, what goes on costing. */
import { type ProgrammeCost, SPLIT, type SplitPart } from '../../experiment/money/cost.ts';
import type { ProgrammeReach } from '../../experiment/money/reach.ts';
import type { Prices } from '../../experiment/money/spread.ts';
import { exact, said } from '../words/numbers.ts';

interface CostProps {
  readonly cost: ProgrammeCost;
  readonly reach: ProgrammeReach | undefined;
  readonly prices: Prices;
  readonly currency: string;
}

interface Row {
  readonly words: string;
  readonly usd: number;
  /** A sum, or what is told beside the sums. */
  readonly weight?: 'sum';
}

/** What is left is handed back once support has ended; a run may end before. */
function notSpent(unspent: number, returned: number): Row[] {
  if (Math.abs(unspent - returned) < 1) return [{ words: 'not spent, and handed back', usd: unspent }];
  return [{ words: 'not spent', usd: unspent }, ...(returned > 0 ? [{ words: 'of it, handed back', usd: returned }] : [])];
}

function rowsOf({ cost, reach }: CostProps): Row[] {
  const { budgetUsd, spent, unspent, returned, split, runningPerMonth } = cost;
  const parts = Object.entries(SPLIT).flatMap(([part, words]): Row[] => {
    const usd = split[part as SplitPart].usd.median;
    return usd > 0 ? [{ words, usd }] : [];
  });
  const running: Row[] =
    runningPerMonth.whole.usd.median > 0
      ? [
          { words: 'a month afterwards, to keep in use what was built', usd: runningPerMonth.whole.usd.median, weight: 'sum' },
          { words: 'of it, what nobody pays', usd: runningPerMonth.nobody.usd.median },
        ]
      : [];
  return [
    { words: 'budget', usd: budgetUsd, weight: 'sum' },
    ...parts,
    { words: 'spent, everything included', usd: spent.usd.median, weight: 'sum' },
    ...notSpent(unspent.usd.median, returned.usd.median),
    ...(reach === undefined
      ? []
      : [{ words: `spent for one ${reach.unit === 'people' ? 'person' : 'household'} served`, usd: reach.costPerServed.usd.median }]),
    ...running,
  ];
}

export function Cost(props: CostProps) {
  const { prices, currency, cost } = props;
  const spent = cost.spent.usd.median;
  const parts: readonly string[] = Object.values(SPLIT);
  return (
    <table class="cost">
      <thead>
        <tr>
          <th scope="col">Full cost</th>
          <th scope="col">{prices.unit}</th>
          <th scope="col">{prices.localUnit}</th>
          <th scope="col">of spent</th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(props).map(({ words, usd, weight }) => (
          <tr key={words} class={weight}>
            <th scope="row">{words}</th>
            <td class="figure">{exact(usd, 'USD')}</td>
            <td class="figure">
              {said(usd * prices.localPerUsd)} <span class="unseen">{currency}</span>
            </td>
            <td class="figure">{parts.includes(words) && spent > 0 ? exact(usd / spent, 'share') : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
