/** What a front says, in plain words. */
import { rounded } from '../discovery/sentence.ts';
import type { Measure } from '../plan/plan.ts';
import type { BestMix, Figure, TradeOff } from './report.ts';

const amount = (value: number, unit: string): string => (unit === 'share' ? `${rounded(value * 100)} points` : rounded(value));
/** A budget of which less is spent is told as one that delivery cannot spend. */
const SPENT = 0.8;

const told = ({ low, high }: Figure): boolean => low > 0 || high < 0;
const range = ({ low, high }: Figure, unit: string): string => `${amount(low, unit)} to ${amount(high, unit)}`;
const away = ({ better }: Measure): string => (better === 'less' ? 'more' : 'less');

function tradeOffWords({ gained, lost, from, to, gain, loss, steepest }: TradeOff, objectives: readonly Measure[]): string {
  const [one, other] = [gained, lost].map((id) => objectives.find((objective) => objective.id === id)) as [Measure, Measure];
  if (!told(gain) || !told(loss)) return `${one.label} and ${other.label}: the ends of the front, ${from} and ${to}, cannot be told apart in ${told(gain) ? other.label : one.label} on these seeds.`;
  // of a share a point, of anything else the smallest difference that matters
  const step = one.unit === 'share' ? 0.01 : one.smallest;
  const price = (of: { readonly gain: number; readonly loss: number }): string => amount((of.loss / of.gain) * step, other.unit);
  const each = `Each further ${one.unit === 'share' ? 'point' : rounded(step)} of ${one.label}${one.better === 'less' ? ' avoided' : ''} costs ${price({ gain: gain.estimate, loss: loss.estimate })} of ${other.label} (${away(other)} of it)`;
  const ends = `from ${from} to ${to}: ${amount(gain.estimate, one.unit)} gained (${range(gain, one.unit)}), ${amount(loss.estimate, other.unit)} lost (${range(loss, other.unit)})`;
  const dear = steepest === undefined ? '' : ` It is dearest from ${steepest.from} to ${steepest.to}, at ${price(steepest)}.`;
  return `${each}, ${ends}.${dear}`;
}

export function mixWords({ objectives, mixes, tradeOffs, progress }: Omit<BestMix, 'says'>): string[] {
  const front = mixes.filter(({ onFront }) => onFront);
  const fell = mixes.filter(({ onFront, familiar }) => !onFront && !familiar);
  const pairs = (objectives.length * (objectives.length - 1)) / 2;
  const familiar = mixes.filter((mix) => mix.familiar).map(({ name, beatenBy, budgetUsd, spentUsd }) => {
    const left = spentUsd < SPENT * budgetUsd ? ` Only USD ${rounded(spentUsd)} of ${rounded(budgetUsd)} can be spent within the run.` : '';
    if (beatenBy === undefined) return `${name}: nothing that was found is better in everything.${left}`;
    const gains = beatenBy.gains.map((gain, k) => `${objectives[k].label} ${amount(gain.estimate, objectives[k].unit)}${told(gain) ? '' : ' (not told apart)'}`);
    return `${name}: ${beatenBy.name} is better by ${gains.join(', ')}.${left}`;
  });
  const halfway = progress.find(({ evaluations }) => evaluations * 2 >= (progress.at(-1)?.evaluations ?? 0));
  return [
    front.length === 1 ? `One mix, ${front[0].name}, leads in all objectives: no trade-off was found.` : `${front.length} mixes are on the front: none of them is better than another in everything.`,
    ...tradeOffs.map((one) => tradeOffWords(one, objectives)),
    ...(front.length > 1 && tradeOffs.length < pairs ? ['Objectives of which no trade-off is told have a mix that leads in both.'] : []),
    ...familiar,
    ...(fell.length > 0 ? [`${fell.length} of the mixes that the search had kept are beaten on fresh seeds: their lead was luck, or the others' is.`] : []),
    ...(halfway ? [`Half of the evaluations had found ${Math.round(halfway.share * 100)} % of the volume that all found: ${halfway.share >= 0.98 ? 'the other half added little, which proves nothing' : 'more evaluations may find better mixes'}.`] : []),
  ];
}
