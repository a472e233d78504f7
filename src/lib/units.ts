/**
 * Units of every number in the project, with the endings by which names say them: a name ends in its unit
 * (`rentUsdPerMonth`), and a contract test holds each name against its declared unit.
 */
export const UNITS = {
  'share': { label: 'share (0–1)', endings: ['Share', 'share'] },
  'per month': { label: 'per month', endings: ['PerMonth'] },
  'per year': { label: 'per year', endings: ['PerYear'] },
  'months': { label: 'months', endings: ['Months', 'months'] },
  'month': { label: 'month (0 = first month of the scenario)', endings: ['Month', 'month'] },
  'years': { label: 'years', endings: ['Years', 'years'] },
  'minutes': { label: 'minutes', endings: ['Minutes', 'minutes'] },
  'per minute': { label: 'per minute', endings: ['PerMinute'] },
  'days': { label: 'days', endings: ['Days', 'days'] },
  'days per month': { label: 'days a month', endings: ['DaysPerMonth'] },
  'km': { label: 'km', endings: ['Km'] },
  'km²': { label: 'km²', endings: ['Km2'] },
  'km/h': { label: 'km/h', endings: ['KmPerHour'] },
  'degrees': { label: 'degrees', endings: ['Degrees'] },
  'people': { label: 'people', endings: ['People', 'people', 'population'] },
  'households': { label: 'households', endings: ['Households'] },
  'dwellings': { label: 'dwellings', endings: ['Dwellings', 'dwellings'] },
  'rooms': { label: 'rooms', endings: ['Rooms', 'rooms'] },
  'plots': { label: 'plots', endings: ['Plots', 'plots'] },
  'seats': { label: 'seats', endings: ['Seats'] },
  'pupils': { label: 'pupils', endings: ['Pupils'] },
  'jobs': { label: 'jobs', endings: ['Jobs', 'jobs'] },
  'trips per hour': { label: 'trips an hour', endings: ['TripsPerHour'] },
  'USD': { label: 'US dollars', endings: ['Usd'] },
  'USD per month': { label: 'US dollars a month', endings: ['UsdPerMonth'] },
  'USD per day': { label: 'US dollars a day', endings: ['UsdPerDay'] },
  'cents': { label: 'US cents', endings: ['Cents', 'cents'] },
  'local currency per USD': { label: 'local currency per US dollar', endings: ['PerUsd'] },
  'elasticity': { label: 'elasticity (% per %)', endings: ['Elasticity'] },
  'log-odds': { label: 'log-odds (per unit of the cause)', endings: [] },
  'ratio': { label: 'ratio', endings: ['Ratio', 'Factor', 'Index'] },
  'index': { label: 'index', endings: [] },
  'code': { label: 'code', endings: [] },
  'count': { label: 'count', endings: [] },
} as const;

export type Unit = keyof typeof UNITS;

/** True when `name` ends as its unit demands (units without endings accept any name). */
export function nameFitsUnit(name: string, unit: Unit): boolean {
  const endings: readonly string[] = UNITS[unit].endings;
  return endings.length === 0 || endings.some((ending) => name.endsWith(ending));
}
