/** Which kind of programme leads at equal full cost: shares of draws with their intervals, and what could not be told apart. */
import type { NotBuiltIn } from '../experiment/arms/compare.ts';
import type { Lead } from '../experiment/arms/leads.ts';
import { type Reading, READINGS } from '../experiment/arms/measures.ts';
import { SENTENCE } from '../model/result.ts';
import { table } from './terminal.ts';
import { count, figure } from './words.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;
/** "45 % (38–52)". */
const share = (of: Pick<Lead, 'share' | 'low' | 'high'>): string => `${percent(of.share)} (${Math.round(of.low * 100)}–${Math.round(of.high * 100)})`;
const whole = (value: number): string => figure(Math.round(value));

function armsTable({ arms, missing }: NotBuiltIn): string {
  const rows = arms.map(({ label, kinds, budgetUsd, spentUsd }) => [label, kinds.join(', '), whole(budgetUsd), whole(spentUsd.median), `${whole(spentUsd.low)} to ${whole(spentUsd.high)}`]);
  const lacking = missing.length > 0 ? `\nNot in the model, and so left out: ${missing.join('; ')}.` : '';
  return `${table([['Arm', 'programmes', 'budget USD', 'spent', '90 % of draws'], ...rows], 'llrrr')}${lacking}`;
}

/** Heads of columns. */
const SHORT: Readonly<Record<string, string>> = {
  privateReturnees: 'private, returnees',
  privateOpen: 'private, open',
  publicReturnees: 'public, returnees',
  publicOpen: 'public, open',
  collective: 'together',
  development: 'development',
  none: 'none',
};

/** The question itself: who leads among the two by two, and how much of that could be told apart. */
function twoByTwoText({ standings, arms }: NotBuiltIn, reading: Reading): string {
  const four = arms.filter(({ support }) => support !== undefined).map(({ id }) => SHORT[id]);
  const head = ['', '', 'better', ...four, 'private', 'open', 'not told', 'least', 'luck'];
  const rows = standings
    .filter((one) => one.reading === reading)
    .map(({ label, group, better, smallest, luck, four: leads, sums }) => [
      label,
      group,
      better,
      ...leads.arms.map(share),
      percent(sums.private.share),
      percent(sums.open.share),
      percent(leads.notToldApartShare),
      figure(smallest),
      figure(luck),
    ]);
  return `Among the two by two, mean of the months ${READINGS[reading]}\n${table([head, ...rows], 'lll')}`;
}

function allText({ standings, arms }: NotBuiltIn, reading: Reading): string {
  const rows = standings
    .filter((one) => one.reading === reading)
    .map(({ label, group, better, all }) => [label, group, better, ...all.arms.map(share), percent(all.notToldApartShare)]);
  return `Among all arms, mean of the months ${READINGS[reading]}\n${table([['', '', 'better', ...arms.map(({ id }) => SHORT[id]), 'not told'], ...rows], 'lll')}`;
}

function attributionText({ attributions, draws }: NotBuiltIn): string {
  if (attributions.length === 0) return `No arm of the two by two leads any outcome of any group in all ${draws} draws, nor in all that are told apart.`;
  const lines = attributions.map(
    ({ figure: key, leader, second, in: where, lead, tried, says, draws: again }) =>
      `${key}: ${leader} leads in ${where}; ahead of ${second} by ${figure(lead)} in ${count(again, 'draw')} that were run again. ${says}\n` +
      tried.map(({ term, lead: left, doc }) => `    without ${term}: ${figure(left)}   ${doc}`).join('\n'),
  );
  return ['One arm leads in all draws, or in all that are told apart:', ...lines].join('\n');
}

export function armsText(found: NotBuiltIn): string {
  const { rights, scenario, draws, scale, months, priors, budgetUsd, firstMonth, lastMonth, method } = found;
  const readings = Object.keys(READINGS) as Reading[];
  return [
    rights,
    `Is the answer built in? ${method}\n` +
      `${scenario}, ${months} months, ${count(draws, 'draw')} of ${count(priors.length, 'parameter')}, ${count(scale, 'person', 'people')} per agent; ${whole(budgetUsd)} US dollars each, ${firstMonth} to ${lastMonth}.`,
    armsTable(found),
    'Share of draws in which each arm leads (95 % interval), and sums of them: private support, open access. "Not told": draws in which the best two ' +
      'differ by less than "least",\nthe smallest difference that matters. "Luck": what another seed alone does to a difference of two arms (standard deviation).',
    ...readings.map((reading) => twoByTwoText(found, reading)),
    ...readings.map((reading) => allText(found, reading)),
    attributionText(found),
    'Means are of those who are here: who left is not in them. Returnees and residents are never summed into one verdict.',
    SENTENCE,
  ].join('\n\n');
}
