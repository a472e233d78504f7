/** A run as tables: beside its outcomes, its zones, money, programmes and what became of those who came. */
import { FLOWS } from '../../model/accounts/ledger.ts';
import type { HorizonSeries, OutcomeSeries, ProgrammeSeries, RunResult } from '../../model/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import { outcomesTable } from './outcomesTable.ts';
import { ADMIN1, ADMIN2, figure, PERIOD, periodOf, text } from './runFields.ts';
import type { Field, Table } from './table.ts';

const zonesTable = ({ place, zones }: Scenario): Table => ({
  name: 'zones',
  title: 'Zones of the place before the arrivals',
  fields: [
    ...ADMIN1,
    ...ADMIN2,
    text('admin2_name_fa', 'Name in Dari, where the scenario has one', '#adm2+name+i_fa'),
    figure('latitude', 'degrees', 'Of the centre', '#geo+lat'),
    figure('longitude', 'degrees', 'Of the centre', '#geo+lon'),
    figure('area_km2', 'km²', 'Area', '#indicator+area+num'),
    figure('population', 'people', 'People before the arrivals', '#population+ind'),
  ],
  rows: Object.entries(zones).map(([code, { name, latitudeDegrees, longitudeDegrees, areaKm2, population }]) => {
    return [place.adm1Pcode, place.name, code, name.en, name.fa, latitudeDegrees, longitudeDegrees, areaKm2, population];
  }),
});

/** Of outcomes by key. */
export const codebookTable = (outcomes: Readonly<Record<string, Pick<OutcomeSeries, 'label' | 'unit' | 'doc'>>>): Table => ({
  name: 'codebook',
  title: 'What each outcome means, and its unit',
  fields: [
    text('outcome', 'Key of the outcome', '#indicator+code'),
    text('outcome_name', 'Its name', '#indicator+name'),
    text('unit', 'Its unit', '#indicator+unit'),
    text('description', 'What it is', '#description'),
  ],
  rows: Object.entries(outcomes).map(([key, { label, unit, doc }]) => [key, label, unit, doc]),
});

const accountsTable = ({ dates, accounts }: RunResult): Table => ({
  name: 'accounts',
  title: 'Balances of the ledger by month',
  fields: [text('account', 'Key of the account'), text('account_name', 'Name of the account'), ...PERIOD, figure('balance_usd', 'USD', "Balance at the month's end", '#value+balance+usd')],
  rows: Object.entries(accounts).flatMap(([key, { label, balanceUsd }]) => dates.map((date, month) => [key, label, ...periodOf(date), balanceUsd[month] ?? null])),
});

const flowsTable = ({ dates, accounts }: RunResult): Table => ({
  name: 'flows',
  title: 'Flows of money into and out of each account by month',
  fields: [
    text('account', 'Key of the account'),
    text('flow', 'Key of the flow'),
    text('flow_name', 'What is paid for'),
    ...PERIOD,
    figure('flow_usd', 'USD', 'Into the account (+) or out of it (−) during the month', '#value+transfer+usd'),
  ],
  rows: Object.entries(accounts).flatMap(([key, { flowsUsd }]) =>
    Object.entries(flowsUsd).flatMap(([flow, values]) =>
      dates.map((date, month) => [key, flow, FLOWS[flow as keyof typeof FLOWS] ?? '', ...periodOf(date), values[month] ?? null]),
    ),
  ),
});

const ENROLLED = 'people, or households where they enrol';

/** Each series of a programme with the field that it fills. */
const PROGRAMME_SERIES: readonly (readonly [keyof ProgrammeSeries, Field])[] = [
  ['spentUsd', figure('spent_usd', 'USD', 'Spent so far', '#value+disbursement+usd')],
  ['runningUsdPerMonth', figure('running_usd_per_month', 'USD per month', 'What it costs to keep in use what was built', '#value+running+usd')],
  ['target', figure('target', ENROLLED, 'Whom the target names', '#targeted')],
  ['aware', figure('aware', ENROLLED, 'Who know of it')],
  ['waiting', figure('waiting', ENROLLED, 'Who wait')],
  ['waitingOutside', figure('waiting_outside', ENROLLED, 'Of those waiting, who are outside the target')],
  ['served', figure('served', ENROLLED, 'Served so far', '#reached')],
  ['residentsServed', figure('residents_served', ENROLLED, 'Of those served: long-term residents and earlier returnees', '#reached+residents')],
  ['ineligible', figure('ineligible', ENROLLED, 'Of the target, who know of it and may not enrol')],
  ['refused', figure('refused', ENROLLED, 'Who no longer qualified, or were gone, when their turn came')],
  ['fallsShort', figure('falls_short', ENROLLED, 'Of those served, for whom the help was too small for its purpose')],
];

const programmesTable = ({ dates, programmes }: RunResult): Table => ({
  name: 'programmes',
  title: 'Money and reach of programmes by month',
  fields: [
    text('programme', 'Id of the programme', '#activity+code'),
    text('programme_name', 'Its name', '#activity+name'),
    text('kind', 'Its kind'),
    ...PERIOD,
    figure('budget_usd', 'USD', 'Its budget', '#value+budget+usd'),
    ...PROGRAMME_SERIES.map(([, field]) => field),
  ],
  rows: Object.entries(programmes).flatMap(([id, programme]) =>
    dates.map((date, month) => [
      id,
      programme.label,
      programme.kind,
      ...periodOf(date),
      programme.budgetUsd,
      ...PROGRAMME_SERIES.map(([key]) => (programme[key] as readonly number[])[month] ?? null),
    ]),
  ),
});

const HORIZON_SERIES: readonly (readonly [keyof HorizonSeries, Field])[] = [
  ['arrived', figure('arrived', 'people', 'Adults who arrived that long ago or longer: the denominator', '#affected+returnees+ind+adults')],
  ['stillHereShare', figure('still_here_share', 'share', 'Of all who arrived, who are here', '#indicator+still_here+num')],
  ['compositeOfThoseHere', figure('composite_of_those_here', 'index 0–1', 'Mean composite score of those here', '#indicator+reintegration+num')],
  ['sustainedShare', figure('sustained_share', 'share', 'Of all who arrived, who are here with a composite score of at least 0.5', '#indicator+sustained+num')],
];

const horizonsTable = ({ streams }: Scenario, { horizons }: RunResult): Table => ({
  name: 'horizons',
  title: 'Adults of each stream by time since their own arrival',
  fields: [
    text('stream', 'Id of the stream'),
    text('stream_name', 'Who they are'),
    { name: 'months_since_arrival', type: 'integer', unit: 'months', description: 'Months since their own arrival' },
    ...HORIZON_SERIES.map(([, field]) => field),
  ],
  rows: Object.entries(horizons).flatMap(([id, horizon]) =>
    horizon.months.map((months, k) => [id, streams[id]?.label ?? '', months, ...HORIZON_SERIES.map(([key]) => horizon[key][k] ?? null)]),
  ),
});

export function runTables(scenario: Scenario, result: RunResult): readonly Table[] {
  const all = [outcomesTable(scenario, result), codebookTable(result.outcomes), zonesTable(scenario), accountsTable(result), flowsTable(result), programmesTable(result), horizonsTable(scenario, result)];
  return all.filter(({ rows }) => rows.length > 0);
}
