/** Which places of the files are the zones: those of the open scenario where the codes are its own, else the deepest level that the files know. */
import { levelOfCode } from './levels.ts';
import type { Named } from './fact.ts';
import type { Option } from './gathered.ts';

export interface Found {
  readonly code: string;
  readonly name: string;
  readonly nameFa?: string;
  readonly level: number;
  readonly parents: readonly string[];
}

/** The most that one scenario holds: see src/scenario/rules.ts. */
const MOST_ZONES = 250;
/** More than this are rarely one place to which people return: one area is proposed. */
const FEW_ZONES = 60;

/** Every place with a code, once, with the best that any row knows of it. */
export function placesIn(named: readonly Named[]): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const { code, name = '', nameFa, level, parents } of named) {
    if (code === undefined) continue;
    const before = found.get(code);
    const fa = before?.nameFa ?? nameFa;
    found.set(code, {
      code,
      name: before?.name || name,
      ...(fa !== undefined && { nameFa: fa }),
      level: level ?? before?.level ?? levelOfCode(code),
      parents: [...new Set([...(before?.parents ?? []), ...parents])],
    });
  }
  return found;
}

/** Codes nest: that of a district begins with that of its province; or a row says so. */
export const isWithin = ({ code, parents }: Pick<Found, 'code' | 'parents'>, area: string): boolean => area === '' || parents.includes(area) || (code !== area && code.startsWith(area));

export interface Picked {
  readonly zones: readonly Found[];
  readonly areas: readonly Option[];
  readonly within: string;
}

/** `weight`: how much files say of a place beside its name; the area of which they say most is proposed. */
export function pickZones(places: ReadonlyMap<string, Found>, weight: (code: string) => number, chosen?: string): Picked {
  const all = [...places.values()].filter(({ level }) => level > 0);
  const deepest = Math.max(0, ...all.map(({ level }) => level).filter((level) => all.filter((one) => one.level === level).length > 1));
  const zones = all.filter(({ level }) => level === deepest);
  const areas = areasOf(zones, places);
  const guess = areas.length > 1 && zones.length > FEW_ZONES ? heaviest(areas, zones, weight) : '';
  const only = commonParent(zones);
  const asked = chosen !== undefined && (chosen === '' ? zones.length <= MOST_ZONES : areas.some(({ code }) => code === chosen)) ? chosen : guess;
  const within = asked === '' ? only : asked;
  return { zones: zones.filter((zone) => isWithin(zone, within)), areas, within };
}

/** Of which all zones are parts, whether or not a file has a row for it: by their parents, or '' where there is no one such. */
function commonParent(zones: readonly Found[]): string {
  const parentsOf = ({ parents, code }: Found): string[] => parents.filter((parent) => parent !== code && levelOfCode(parent) > 0);
  const [first, ...rest] = zones;
  return first === undefined || rest.length === 0 ? '' : (parentsOf(first).find((parent) => rest.every((zone) => parentsOf(zone).includes(parent))) ?? '');
}

function areasOf(zones: readonly Found[], places: ReadonlyMap<string, Found>): Option[] {
  const codes = new Set(zones.flatMap(({ code, parents }) => parents.filter((parent) => parent !== code && levelOfCode(parent) > 0)));
  if (codes.size === 0) for (const zone of zones) for (const { code, level } of places.values()) if (level > 0 && level < zone.level && isWithin(zone, code)) codes.add(code);
  return [...codes].map((code) => ({ code, name: places.get(code)?.name || code })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function heaviest(areas: readonly Option[], zones: readonly Found[], weight: (code: string) => number): string {
  const weights = areas.map(({ code }) => ({ code, sum: zones.filter((zone) => isWithin(zone, code)).reduce((sum, zone) => sum + weight(zone.code), 0) }));
  return weights.reduce((best, one) => (one.sum > best.sum ? one : best), weights[0] ?? { code: '', sum: 0 }).code;
}
