/** In what share of draws each arm is best, by what somebody would pay for one unit of the gain. */
import { Figure } from '../charts/figure.tsx';
import { listed } from '../words/lists.ts';
import { exact, said, short } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { Curves } from './curves.tsx';
import { lookedOf, lookingAt } from './look.ts';
import { armName, armShort, budgetWords, groupWords, SIDES } from './names.ts';
import { column } from './sheets.ts';
import type { Shown } from './twoByTwo.tsx';

export function Acceptability({ report, title, source }: Shown) {
  const looking = lookingAt(report);
  return (
    <section aria-labelledby="funding-worth">
      <h2 id="funding-worth">{say('funding-worth')}</h2>
      <div class="two">
        {SIDES.map((group) => {
          const curve = lookedOf(report, looking, group)?.acceptability[looking.budget]?.curve;
          const highest = curve?.at(-1);
          if (curve === undefined || highest === undefined) return null;
          const prices = curve.map(({ willingUsd }) => willingUsd);
          const curves = report.arms.map(({ id }, place) => ({ id, label: armShort(id), values: curve.map(({ shares }) => (shares[place] ?? 0) * 100) }));
          const bestId = report.arms[highest.best]?.id ?? '';
          const measured = say('funding-worth-measure', { group: groupWords(group).long, budget: budgetWords(looking.budgetUsd) });
          return (
            <Figure
              key={group}
              id={`funding-worth-${group}`}
              scenario={title}
              headline={say('funding-worth-headline', { arm: armName(bestId), usd: said(highest.willingUsd, 'USD'), unit: say(`funding-measure-${looking.measure}.one`), share: said(highest.shares[highest.best] ?? 0, 'share') })}
              measure={measured}
              note={say('funding-worth-note')}
              source={source}
              sheet={{
                columns: [column('USD for one', say('funding-column-usd'), (value) => exact(Number(value), 'USD')), ...report.arms.map(({ id }) => column(id, armName(id), (value) => exact(Number(value), 'share')))],
                rows: curve.map(({ willingUsd, shares }) => [willingUsd, ...shares]),
              }}
            >
              <Curves
                title={measured}
                curves={curves}
                pair={looking.pair}
                xs={prices}
                evenly
                xWords={(usd) => short(usd, 'USD')}
                yWords={(value) => short(value / 100, 'share')}
                at={(k) => say('funding-at', { place: said(prices[k] ?? 0, 'USD'), arms: listed(report.arms.flatMap(({ id }, place) => ((curve[k]?.shares[place] ?? 0) > 0 ? [say('funding-at-arm', { arm: armName(id), gain: said(curve[k]?.shares[place] ?? 0, 'share') })] : []))) })}
                group={group}
              />
            </Figure>
          );
        })}
      </div>
    </section>
  );
}
