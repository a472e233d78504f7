/** Rows that name a zone, the place as a whole, or somewhere else. */
import { problemAt } from './grouping.ts';
import type { Directory } from './directory.ts';
import type { Named } from './fact.ts';
import { levelOfCode } from './levels.ts';
import type { Problem } from './problem.ts';
import { type Found, isWithin } from './zonesIn.ts';

/** Where a row belongs: to a zone (its code), to the place as a whole (''), or elsewhere (undefined). */
export class Finder {
  private readonly directory: Directory;
  private readonly ids: ReadonlySet<string>;
  private readonly parents: ReadonlySet<string>;
  private readonly within: string;
  private readonly places: ReadonlyMap<string, Found>;

  constructor(directory: Directory, zones: readonly Found[], within: string, places: ReadonlyMap<string, Found>) {
    this.directory = directory;
    this.within = within;
    this.places = places;
    this.ids = new Set(zones.map(({ code }) => code));
    this.parents = new Set(zones.flatMap(({ parents }) => parents).filter((code) => !this.ids.has(code)));
  }

  /** A row of the whole area, such as its province; also one that names no place. */
  isWhole(place: Named | undefined): boolean {
    if (place === undefined) return true;
    const { code } = place;
    if (code === undefined) return false;
    if (this.within !== '') return code === this.within;
    return this.parents.size === 1 && this.parents.has(code) && levelOfCode(code) > 0;
  }

  zone(place: Named | undefined, problems?: Problem[]): string | undefined {
    if (place === undefined) return undefined;
    if (this.isWhole(place)) return '';
    const { code } = place;
    if (code === undefined) return this.directory.find(place, problems !== undefined);
    if (this.directory.has(code)) return this.directory.find(place, false);
    // Known places of another area are no mistake, they are elsewhere.
    const elsewhere = this.places.has(code) || levelOfCode(code) < 2 || !isWithin({ code, parents: place.parents }, this.within);
    if (!elsewhere && problems !== undefined) this.directory.find(place);
    else problems?.push(problemAt('otherCountry', place.at));
    return undefined;
  }
}
