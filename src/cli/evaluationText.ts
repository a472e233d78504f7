/** What an evaluation would have seen, as text. */
import type { Evaluated, Evaluation } from '../experiment/evaluation/report.ts';
import type { Spread } from '../experiment/money/spread.ts';
import { SENTENCE } from '../model/result.ts';
import { table } from './terminal.ts';
import { count, figure, measure, monthWords, signed } from './words.ts';

const spread = (of: Spread, word: (value: number) => string): string => (Number.isNaN(of.median) ? '–' : `${word(of.median)} (${word(of.low)} to ${word(of.high)})`);
const share = (of: Spread): string => spread(of, (value) => measure(value, 'share'));
const points = (of: Spread): string => spread(of, (value) => signed(value, 'share').replace(' points', ''));

function programmeText({ label, rounds, end, people, found, says }: Evaluated, seeds: number): string {
  const whole = (n: number): string => figure(Math.round(n));
  const rows = found.map((one) => [one.label, share(one.before), share(one.after), points(one.beforeAfter.says), points(one.control.says), points(one.truth), points(one.beforeAfter.bias), points(one.control.bias)]);
  const asked = `First interviews ${rounds.length > 1 ? `each quarter from ${monthWords(rounds[0])} to ${monthWords(rounds.at(-1))}` : `in ${monthWords(rounds[0])}`}, last ones in ${monthWords(end)}.`;
  const lost = `Of ${whole(people.served)} served, ${whole(people.withoutBefore)} were met by nobody before, ${whole(people.gone)} had gone, ${whole(people.silent)} gave no answer: ${whole(people.answered)} were asked twice, and ${whole(people.matched)} of them have people alike among ${whole(people.controls)} who were eligible and not served.`;
  const fewer = [['before–after', found[0].beforeAfter.seeds] as const, ['the control group', found[0].control.seeds] as const].filter(([, known]) => known < seeds);
  return [
    `${label}\n${asked} ${lost}`,
    says.join('\n'),
    table([['', 'before', 'after', 'before–after', 'control group', 'truth', 'off: before–after', 'off: control group'], ...rows]),
    ...fewer.map(([name, known]) => `Of ${name}: ${count(known, 'seed')} of ${seeds}; in the others there was nobody to compare.`),
  ].join('\n\n');
}

export function evaluationText({ rights, title, seeds, scale, silentShare, silentControlShare, programmes }: Evaluation): string {
  return [
    rights,
    `${title}: ${count(seeds.length, 'seed')}, ${count(scale, 'person', 'people')} per agent. Median over seeds, and the middle 90 % of them; differences in percentage points.\n` +
      `No answer at the end: ${measure(silentShare, 'share')} of those served who are here, ${measure(silentControlShare, 'share')} of the others.`,
    ...programmes.map((one) => programmeText(one, seeds.length)),
    'Before–after takes for the programme what would have happened anyway, and help is asked for when things are at their worst. A control group of people who\n' +
      'are alike in what was asked is not alike in what was not, and may itself gain or lose by the programme. Neither sees those who have gone. The truth is the\n' +
      'same people without the programme, all of them, in a model: it shows how far a method may be off, not how far one was.',
    SENTENCE,
  ].join('\n\n');
}
