/** A profile as a person reads it. */
import { table } from '../terminal.ts';
import { count, figure } from '../words.ts';
import type { Profile } from './profile.ts';

/** Arrays of less than a hundredth of a byte per person are told together. */
const SMALL_BYTES = 0.01;

function processes({ all, byProcess, draws }: Profile): string {
  const rows = Object.entries({ 'all of the month': all, ...byProcess }).map(([key, { nsPerPersonMonth, passes, gathers }]) => [
    key,
    figure(nsPerPersonMonth),
    figure(passes),
    figure(gathers),
    figure(key in byProcess ? (draws.perPersonMonthByProcess[key] ?? 0) : draws.perPersonMonth),
  ]);
  const [first, ...rest] = rows;
  const byTime = rest.toSorted((a, b) => byProcess[b[0]].nsPerPersonMonth - byProcess[a[0]].nsPerPersonMonth);
  return table([['per person and month', 'ns', 'passes', 'gathers', 'draws'], first, ...byTime]);
}

function columns({ memory, people }: Profile): string {
  const beside = Object.entries(memory.beside).map(([name, bytes]) => [`beside: ${name}`, bytes / people] as const);
  const entries = [...Object.entries(memory.bytesPerPersonByColumn), ...beside].toSorted(([, a], [, b]) => b - a);
  const large = entries.filter(([, bytes]) => bytes >= SMALL_BYTES);
  const small = entries.slice(large.length);
  return table([
    ['column, or array beside the tables', 'bytes per person'],
    ...large.map(([name, bytes]) => [name, figure(bytes)]),
    [count(small.length, 'smaller array'), figure(small.reduce((sum, [, bytes]) => sum + bytes, 0))],
    ['named numbers and room between', figure(memory.rest / people)],
    ['all', figure(memory.bytesPerPerson)],
  ]);
}

export function profileText(found: Profile): string {
  const { people, households, months, repeats, setupSeconds, roofline, draws, layouts } = found;
  return [
    `${figure(people)} people, ${figure(households)} households, ${months} months, one worker, median of ${count(repeats, 'run')} by the processor's clock; ${figure(setupSeconds)} s to set up`,
    processes(found),
    `A pass: all memory of the run read and written once, ${figure(roofline.passNsPerPersonMonth)} ns per person. A gather: one read at a random place of 8 MiB, ` +
      `${figure(roofline.gather8MiBNs)} ns. Draws were counted at scale ${draws.scale}.`,
    columns(found),
    table([
      ['people laid', 'household of a person, ns', 'gathers', 'members of a household, ns', 'gathers'],
      ...layouts.map((l) => [
        l.order,
        figure(l.householdOfPersonNs),
        figure(l.householdOfPersonGathers),
        figure(l.membersOfHouseholdNs),
        figure(l.membersOfHouseholdGathers),
      ]),
    ]),
    `This machine: copies ${figure(roofline.copyGBs)} GB/s; reads at random places in ${figure(roofline.gatherNs)} ns (1 MiB), ` +
      `${figure(roofline.gather8MiBNs)} ns (8 MiB), ${figure(roofline.gather128MiBNs)} ns (128 MiB)`,
  ].join('\n\n');
}
