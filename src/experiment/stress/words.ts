/** What gives way, and what warns, in plain words. */
import type { Harm } from './report.ts';
import { atVolumeOf as at, warnsFirst, waysOf } from './ways.ts';

const name = ({ label, line }: Harm): string => `${label.toLowerCase()} of ${line.group}`;

/** `harms` in the order in which they give way. */
export function sayStress(harms: readonly Harm[]): string[] {
  const { given, already, met } = waysOf(harms);
  const [first, ...rest] = given;
  const order =
    first === undefined
      ? 'At the given arrivals no line is crossed in more than half of the replicates that is not crossed with nobody arriving as well; other lines, and other people than the mean, may be.'
      : `First to give way at the given arrivals: ${name(first)}, from ${at(first, 1)?.first?.median}, in ${at(first, 1)?.crossed} of ${first.brackets.length} replicates.${rest.length > 0 ? ` Then ${rest.map((harm) => `${name(harm)} (${at(harm, 1)?.first?.median})`).join(', ')}.` : ''}`;
  return [
    order,
    ...(already.length > 0 ? [`Crossed with nobody arriving as well: ${already.map(name).join(', ')}. That is a need of those who live here, and not made by who comes.`] : []),
    ...(met.length > 0 ? [`Met by whoever comes, however few, as the place was beyond the line before: ${met.map(name).join(', ')}.`] : []),
    ...given.map(warns),
  ];
}

function warns(harm: Harm): string {
  const best = warnsFirst(harm);
  if (best === undefined) return `Of the figures watched none warns of ${name(harm)} in half of the crossings without a false alarm in a quarter of the other runs, or these runs cannot tell.`;
  const { warned, crossings, monthsBefore, falseAlarms, quiet } = best.warning;
  return `Before ${name(harm)}: ${best.label.toLowerCase()} (${best.from}) warns in ${warned} of ${crossings} crossings, ${monthsBefore} months before; false alarms in ${falseAlarms} of ${quiet} runs that do not cross.`;
}
