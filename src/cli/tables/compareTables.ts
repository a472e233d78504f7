/** A comparison as tables: differences between arms, levels of each, people held against themselves, and what each programme does. */
import { ADMIN1, figure, text } from '../../data/out/runFields.ts';
import type { Field, Table } from '../../data/out/table.ts';
import type { ByProgramme, Effect } from '../../experiment/comparison/byProgramme.ts';
import type { MeasureCompared } from '../../experiment/comparison/ofPlan.ts';
import type { Spanned } from '../../experiment/comparison/pair.ts';
import type { TwinsCompared } from '../../experiment/comparison/twins.ts';
import type { Scenario } from '../../model/scenario.ts';
import { MEASURE, measureCells, place, UNIT, value, WHOSE, whole } from './fields.ts';

const PAIR = [text('first_arm', 'The first arm', '#activity+name+first'), text('second_arm', 'The second arm', '#activity+name+second')];

const spanned = (prefix: string, of: string): readonly Field[] => [
  value(`${prefix}mean`, `${of}: mean over futures`),
  value(`${prefix}luck_low`, `${of}: low end of the 95 % interval that luck alone leaves to the mean`),
  value(`${prefix}luck_high`, `${of}: high end of it`),
  value(`${prefix}futures_low`, `${of}: nine in ten futures lie above and below, low end`),
  value(`${prefix}futures_high`, `${of}: high end of these`),
];
const spannedCells = (of: Spanned | undefined) => [of?.mean ?? null, of?.luck.low ?? null, of?.luck.high ?? null, of?.futures.low ?? null, of?.futures.high ?? null];

const differences = (scenario: Scenario, found: readonly MeasureCompared[]): Table => ({
  name: 'differences',
  title: 'Differences of every measure between arms, on the same luck, and what may be said of them',
  fields: [
    ...ADMIN1,
    ...MEASURE,
    WHOSE,
    UNIT,
    value('smallest', 'The smallest difference that matters, empty where nobody said'),
    ...PAIR,
    ...spanned('difference_', 'first less second'),
    whole('futures', 'futures', 'In which both have a figure'),
    whole('futures_first_better', 'futures', 'In which the first does better by more than the smallest difference that matters'),
    whole('futures_second_better', 'futures', 'In which the second does'),
    text('verdict', 'leads, noWorse, alike (shown to be near), open (not shown to be anything), notAsked'),
    text('who', 'Who leads or is no worse: first or second'),
    text('says', 'The same in words'),
  ],
  rows: found.flatMap(({ measure, pairs }) =>
    pairs.map(({ first, second, difference, verdict, says }) => [
      ...[...place(scenario), ...measureCells(measure), measure.smallest || null, first, second],
      ...spannedCells(difference),
      ...[verdict.futures, verdict.first, verdict.second, verdict.kind, verdict.who ?? null, says],
    ]),
  ),
});

const levels = (scenario: Scenario, found: readonly MeasureCompared[]): Table => ({
  name: 'levels',
  title: 'Every measure under each arm, before anybody came, and less no programme',
  fields: [...ADMIN1, ...MEASURE, WHOSE, UNIT, text('arm', 'The arm', '#activity+name'), ...spanned('', 'level'), value('before', 'The same measure in the same runs before anybody came'), ...spanned('against_none_', 'less no programme')],
  rows: found.flatMap(({ measure, levels: of }) => of.map(({ policy, before, againstNone, ...level }) => [...place(scenario), ...measureCells(measure), policy, ...spannedCells(level), before ?? null, ...spannedCells(againstNone)])),
});

const SHARES = ['better', 'worse', 'same'] as const;
const twins = (scenario: Scenario, found: readonly TwinsCompared[]): Table => ({
  name: 'twins',
  title: 'The same people under two arms: whose household lives clearly better or worse; losses are never netted off',
  fields: [
    ...ADMIN1,
    ...PAIR,
    text('side', 'residents or newcomers'),
    figure('people', 'people', 'Here under both arms, mean over seeds'),
    ...SHARES.flatMap((share) => [
      figure(`${share}_share`, 'share', `Of them, who live ${share === 'same' ? 'about as well' : `clearly ${share}`} under the first arm`),
      figure(`${share}_share_low`, 'share', 'Low end of the 95 % interval that luck leaves'),
      figure(`${share}_share_high`, 'share', 'High end of it'),
    ]),
    figure('here_under_first_alone', 'people', 'Who are here under the first arm alone'),
    figure('here_under_second_alone', 'people', 'Who are here under the second arm alone'),
  ],
  rows: found.map(({ first, second, side, people, hereUnderFirstAlone, hereUnderSecondAlone, ...shares }) => [
    ...[...place(scenario), first, second, side, people],
    ...SHARES.flatMap((share) => [shares[share].mean, shares[share].luck.low, shares[share].luck.high]),
    ...[hereUnderFirstAlone, hereUnderSecondAlone],
  ]),
});

const EFFECTS = [['share', 'its fair share of what all do (Shapley)'], ['alone', 'beside none of the others'], ['last', 'beside all of the others'], ['step', 'after those that begin before it']] as const;
const effectCells = ({ mean, luck }: Effect) => [mean, luck.low, luck.high];
const programmes = (scenario: Scenario, found: readonly ByProgramme[]): Table => ({
  name: 'programmes',
  title: 'What each programme of an arm does',
  fields: [
    ...ADMIN1,
    ...MEASURE,
    UNIT,
    text('programme', 'Id of the programme', '#activity+code'),
    text('programme_name', 'Its name', '#activity+name'),
    ...EFFECTS.flatMap(([name, words]) => [value(name, words), value(`${name}_low`, 'Low end of the 95 % interval that luck leaves'), value(`${name}_high`, 'High end of it')]),
  ],
  rows: found.flatMap(({ measure, label, unit, programmes: of }) => of.map((one) => [...place(scenario), measure, label, unit, one.programme, one.label, ...EFFECTS.flatMap(([name]) => effectCells(one[name]))])),
});

export interface ComparisonFound {
  readonly found: readonly MeasureCompared[];
  readonly twins: readonly TwinsCompared[];
  readonly effects: readonly ByProgramme[] | undefined;
}

export const compareTables = (scenario: Scenario, { found, twins: people, effects = [] }: ComparisonFound): Table[] => [differences(scenario, found), levels(scenario, found), twins(scenario, people), programmes(scenario, effects)];
