/** npm run bench: the full model and the common task, beside the machine, other ways to simulate people, and the kept baseline; or engines, or a country. */
import { cpus } from 'node:os';
import { measureRoofline } from '../../src/cli/roofline.ts';
import { note, print, printJson, table } from '../../src/cli/terminal.ts';
import { figure } from '../../src/cli/words.ts';
import { type Compared, compare, keepBaseline, ratiosOf, readBaseline } from './baseline.ts';
import { ENGINES, enginesNamed } from './engines/anyEngine.ts';
import { COUNTRY_MONTHS } from './engines/country.ts';
import { measureCountry, SIZES } from './engines/countryTable.ts';
import { compareEngines } from './engines/sameBits.ts';
import { timeModel } from './model.ts';
import { benchOptions } from './options.ts';
import { type Pair, sideBySide } from './sideBySide.ts';

/** Months of the full model: with the first arrivals. */
const MODEL_MONTHS = 24;

const pairRows = (pairs: readonly Pair[]): string[][] => [
  ['the task', 'people', 'ns', 'million a second', 'this project, ns', 'times', 'how'],
  ...pairs.map(({ name, how, people, other, own, timesOwn }) => [
    name,
    figure(people),
    figure(other.nsPerPersonMonth),
    figure(other.personMonthsPerSecond / 1e6),
    figure(own.nsPerPersonMonth),
    `${figure(timesOwn)} ×`,
    how,
  ]),
];

const comparedRows = (compared: Readonly<Record<string, Compared>>): string[][] => [
  ['ratio to the machine or to this project', 'now', 'baseline', 'now / baseline'],
  ...Object.entries(compared).map(([name, { now, before, change }]) => [name, figure(now), figure(before), figure(change)]),
];

type Options = ReturnType<typeof benchOptions>;

async function compareWays({ scale, people: [people = 1_000_000] = [], turns, keep, json }: Options): Promise<void> {
  const roofline = measureRoofline();
  const model = timeModel(scale, MODEL_MONTHS, roofline);
  const pairs = await sideBySide(people, turns);
  const ratios = ratiosOf(roofline, model, pairs);
  const compared = compare(ratios, readBaseline());
  const machine = { cpu: cpus()[0]?.model, node: process.version, roofline };
  if (keep) keepBaseline(machine, ratios);

  if (json) printJson({ machine, model, pairs, compared });
  else {
    const { copyGBs, gatherNs, gather8MiBNs, gather128MiBNs } = roofline;
    print(
      [
        `${machine.cpu}, Node ${machine.node}: copies ${figure(copyGBs)} GB/s; reads at random places in ${figure(gatherNs)} ns (1 MiB), ${figure(gather8MiBNs)} ns (8 MiB), ${figure(gather128MiBNs)} ns (128 MiB). All times are of the processor, on one core.`,
        `The full model, ${model.scenario}, ${figure(model.people)} people, ${model.months} months: ${figure(model.nsPerPersonMonth)} ns per person-month`,
        `${table(pairRows(pairs), 'lrrrrrl')}\n\nEach in turn with this project, a few months each; all agree to the last bit.`,
        table(comparedRows(compared)),
        'A pass reads and writes all memory of a run, or all columns of the task, once. Nothing here fails for being slow.',
      ].join('\n\n'),
    );
  }
}

try {
  const options = benchOptions(process.argv.slice(2));
  const { engines, country, json, people: sizes = SIZES, months = COUNTRY_MONTHS, workers } = options;
  if (engines) {
    if (!(await compareEngines(enginesNamed(options.in ?? ENGINES.join(',')), json))) process.exitCode = 1;
  } else if (country) await measureCountry(enginesNamed(options.in ?? 'Chromium'), { sizes, months, workers }, json);
  else await compareWays(options);
} catch (error) {
  note(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
