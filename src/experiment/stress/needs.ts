/**
 * What people here lack at the norm, month by month, read off one run: zone by zone, so that what is free in one place is not counted
 * where it is lacking in another. What a scenario with nobody arriving lacks as well is taken off later, run by run (bill.ts).
 */
import { programmeOf } from '../../model/programmes/index.ts';
import { parameterValues } from '../../model/parameters.ts';
import { overheadsShare, valuesOf } from '../../model/programmes/values.ts';
import type { RunResult } from '../../model/result.ts';
import { programmeField, type ProgrammeInput, type Scenario } from '../../model/scenario.ts';
import { type ItemKey, NORMS } from './norms.ts';

export type Needs = Readonly<Record<Exclude<ItemKey, 'money'>, readonly number[]>>;

interface Item {
  readonly key: keyof Needs;
  readonly label: string;
  readonly unit: string;
  readonly doc: string;
}
export const ITEMS: readonly Item[] = [
  { key: 'seats', label: 'School seats', unit: 'seats', doc: 'Pupils, and children turned away, beyond the seats of a zone: classes of the norm, in the shifts that the place can run.' },
  { key: 'teachers', label: 'Teachers', unit: 'teachers', doc: 'Pupils of a zone over the norm, beyond its teachers.' },
  { key: 'taps', label: 'Taps', unit: 'taps', doc: 'People of a zone whose need for safe water is not met, over people for each tap.' },
  { key: 'plots', label: 'Plots', unit: 'plots', doc: 'Households in makeshift shelter, one plot each.' },
  { key: 'clinics', label: 'Clinics', unit: 'health centres', doc: 'People of a zone whose need for care is not met, over people for each health centre.' },
  { key: 'jobs', label: 'Jobs', unit: 'jobs', doc: 'People of the labour force without any work, beyond the rate before the first arrivals.' },
];

const PUPILS = ['pupilsPrimary', 'pupilsLowerSecondary', 'pupilsHigh'] as const;

/** A value of each month, summed over zones. */
function overZones(run: RunResult, lack: (zone: string, month: number) => number): number[] {
  const zones = Object.keys(run.outcomes['population']?.zones ?? {});
  return run.dates.map((_, month) => zones.reduce((sum, zone) => sum + (lack(zone, month) || 0), 0));
}

const inZone = (run: RunResult, outcome: string, zone: string, month: number): number => run.outcomes[outcome]?.zones[zone]?.[month] ?? 0;
const pupilsOf = (run: RunResult, zone: string, month: number): number => PUPILS.reduce((sum, level) => sum + inZone(run, level, zone, month), 0);

/** Unemployed people beyond the rate of the month before the first arrivals; the labour force is unemployed people over their share. */
function jobsLacking({ outcomes, dates }: RunResult, before: number): number[] {
  const unemployed = outcomes['unemployed']?.series['all'] ?? [];
  const share = outcomes['unemployment']?.series['all'] ?? [];
  return dates.map((_, m) => (share[m] > 0 ? Math.max(0, unemployed[m] - (share[before] * unemployed[m]) / share[m]) : 0));
}

/** `before`: place of the last month before the first arrivals. */
export function needsOf(run: RunResult, scenario: Scenario, before: number): Needs {
  const { mostPupilsPerClassPupils } = parameterValues(scenario).schools;
  const atNorm = NORMS.pupilsPerClassPupils.default / mostPupilsPerClassPupils;
  const people = (zone: string, month: number): number => inZone(run, 'population', zone, month);
  const unmet = (outcome: string, zone: string, month: number): number => people(zone, month) * (1 - inZone(run, outcome, zone, month));
  return {
    seats: overZones(run, (zone, m) => Math.max(0, pupilsOf(run, zone, m) + inZone(run, 'turnedAway', zone, m) - atNorm * inZone(run, 'seats', zone, m))),
    teachers: overZones(run, (zone, m) => Math.max(0, pupilsOf(run, zone, m) / NORMS.pupilsPerTeacherPupils.default - pupilsOf(run, zone, m) / inZone(run, 'pupilsPerTeacher', zone, m))),
    taps: overZones(run, (zone, m) => unmet('waterService', zone, m) / NORMS.tapPeople.default),
    plots: overZones(run, (zone, m) => (people(zone, m) * inZone(run, 'tenureMakeshift', zone, m)) / scenario.place.householdSizePeople),
    clinics: overZones(run, (zone, m) => unmet('clinicService', zone, m) / NORMS.clinicPeople.default),
    jobs: jobsLacking(run, before),
  };
}

/** What serves already in a month, in the units of the bill, at the norm: with what is lacking it makes up all that is needed. */
export function standingOf(run: RunResult, scenario: Scenario, month: number): Readonly<Record<keyof Needs, number>> {
  const atNorm = NORMS.pupilsPerClassPupils.default / parameterValues(scenario).schools.mostPupilsPerClassPupils;
  const zones = Object.keys(run.outcomes['population']?.zones ?? {});
  const sum = (of: (zone: string) => number): number => zones.reduce((all, zone) => all + (of(zone) || 0), 0);
  const people = (zone: string): number => inZone(run, 'population', zone, month);
  const unemployed = run.outcomes['unemployed']?.series['all']?.[month] ?? 0;
  const share = run.outcomes['unemployment']?.series['all']?.[month] ?? 0;
  return {
    seats: atNorm * sum((zone) => inZone(run, 'seats', zone, month)),
    teachers: sum((zone) => pupilsOf(run, zone, month) / inZone(run, 'pupilsPerTeacher', zone, month)),
    taps: sum((zone) => people(zone) * inZone(run, 'waterService', zone, month)) / NORMS.tapPeople.default,
    plots: sum((zone) => people(zone) * (1 - inZone(run, 'tenureMakeshift', zone, month))) / scenario.place.householdSizePeople,
    clinics: sum((zone) => people(zone) * inZone(run, 'clinicService', zone, month)) / NORMS.clinicPeople.default,
    jobs: share > 0 ? unemployed / share - unemployed : Number.NaN,
  };
}

/** What one unit takes, whole: building it, and keeping it up for a month. */
export interface UnitCost {
  readonly buildUsd: number;
  readonly keepUsdPerMonth: number;
  readonly from: string;
}

/** What one programme of a kind would cost here: as the scenario says where it has one, else as declared. */
function valuesFor({ programmes }: Scenario, kind: string): { readonly p: Record<string, number>; readonly whole: number } {
  const given = Object.values(programmes).find((input) => input.kind === kind);
  const { overheadShare, officesShare, monitoringShare } = programmeField.of;
  const declared = { overheadShare: overheadShare.default, officesShare: officesShare.default, monitoringShare: monitoringShare.default, parameters: {} } as unknown as ProgrammeInput;
  const input = given ?? declared;
  return { p: valuesOf(programmeOf(kind), input), whole: 1 / (1 - overheadsShare(input)) };
}

/** Full costs: overheads here, offices elsewhere and monitoring on top of what a unit takes itself. */
export function unitCosts(scenario: Scenario): Readonly<Record<keyof Needs, UnitCost>> {
  const { shiftsRatio } = parameterValues(scenario).schools;
  const cost = (kind: string, of: (p: Record<string, number>) => readonly [build: number, keep: number]): UnitCost => {
    const { p, whole } = valuesFor(scenario, kind);
    const [build, keep] = of(p);
    return { buildUsd: build * whole, keepUsdPerMonth: keep * whole, from: programmeOf(kind).label };
  };
  const seatsOfRoom = NORMS.pupilsPerClassPupils.default * shiftsRatio;
  return {
    seats: cost('classrooms', (p) => [p['classroomUsd'] / seatsOfRoom, 0]),
    teachers: cost('classrooms', (p) => [0, p['teacherUsdPerMonth']]),
    taps: cost('water', (p) => [(p['boreholeUsd'] / p['boreholePeople']) * NORMS.tapPeople.default, (p['pumpUsdPerMonth'] / p['boreholePeople']) * NORMS.tapPeople.default]),
    plots: cost('servicedPlots', (p) => [p['plotUsd'] + p['waterUsd'], p['waterUsdPerMonth']]),
    clinics: cost('clinics', (p) => [(p['clinicUsd'] / p['clinicPeople']) * NORMS.clinicPeople.default, p['careUsdPerMonth'] * NORMS.clinicPeople.default]),
    jobs: cost('publicWorks', (p) => [0, p['wageUsdPerDay'] * p['daysPerMonth'] * (1 + p['materialsShare'])]),
  };
}
