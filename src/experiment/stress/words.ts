/** What gives way, and what warns, in plain words. */
import type { Harm, LineAtVolume } from './report.ts';

const at = ({ byVolume }: Harm, volume: number): LineAtVolume | undefined => byVolume.find((one) => one.volume === volume);
const crosses = (harm: Harm, volume: number): boolean => (at(harm, volume)?.crossed ?? 0) * 2 > harm.brackets.length;
const name = ({ label, line }: Harm): string => `${label.toLowerCase()} of ${line.group}`;
/** An alarm that comes more often where nothing follows warns of nothing. */
const MOST_FALSE = 0.25;
const LEAST_WARNED = 0.5;

/** `harms` in the order in which they give way. */
export function sayStress(harms: readonly Harm[]): string[] {
  const already = harms.filter((harm) => crosses(harm, 0));
  const before = ({ line }: Harm): boolean => already.some((one) => one.line.outcome === line.outcome && one.line.limit === line.limit);
  const crossed = harms.filter((harm) => crosses(harm, 1) && !crosses(harm, 0));
  const met = crossed.filter(before); // who was not here could not be below the line; the place was
  const given = crossed.filter((harm) => !before(harm));
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
  const [best] = harm.warnings.filter(({ warning }) => warning.warnedShare.share >= LEAST_WARNED && warning.falseAlarmShare.share <= MOST_FALSE);
  if (best === undefined) return `Of the figures watched none warns of ${name(harm)} in half of the crossings without a false alarm in a quarter of the other runs, or these runs cannot tell.`;
  const { warned, crossings, monthsBefore, falseAlarms, quiet } = best.warning;
  return `Before ${name(harm)}: ${best.label.toLowerCase()} (${best.from}) warns in ${warned} of ${crossings} crossings, ${monthsBefore} months before; false alarms in ${falseAlarms} of ${quiet} runs that do not cross.`;
}
