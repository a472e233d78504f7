/** The people before the arrivals: households with their members, here and abroad, drawn from the place's age structure. */
import { uniform, uniform2 } from '../../lib/random.ts';
import { Livelihood, Origin, Presence } from '../state.ts';
import type { World } from '../world.ts';
import { placeAges } from './ages.ts';
import { ageClock, layHousehold, memberId, type Mould, mouldOf } from './households.ts';
import type { Roster } from './identity.ts';
import { bitCount } from './roster.ts';

/** Years that earlier returnees spent abroad, on average: most came back after 2002 from the years since 1979. Assumed. */
const EARLIER_YEARS_ABROAD = 15;

export function settleResidents(world: World): void {
  const { roster, scenario, households, counts, team, p } = world;
  const { place } = scenario;
  const members = world.key('population.members');
  const town = world.key('population.urban');
  const ages = placeAges(place.ages);
  const mould = (origin: number, meanSize: number): Mould =>
    mouldOf(world, members, {
      ages,
      meanSize,
      origin,
      stream: 0,
      label: 0,
      womanHeadedShare: p.population.womanHeadedShare,
      disabledShare: p.population.disabledShare,
      documentsShare: p.population.documentsShare,
      literacyShare: place.literacyShare,
      skilledShare: p.population.skilledShare,
      businessShare: p.population.businessShare,
      yearsAbroad: origin === Origin.earlierReturnee ? EARLIER_YEARS_ABROAD : 0,
      bornAbroadShare: 0,
      unaccompaniedShare: 0,
      traffickingShare: 0,
      tortureShare: 0,
      languageShare: 1,
    });
  const local = mould(Origin.resident, place.householdSizePeople);
  const back = mould(Origin.earlierReturnee, place.earlierReturneeHouseholdSizePeople);
  const people = membersOf(roster, 0, roster.residents);
  team.part(roster.residents, (from, to) => {
    let first = membersOf(roster, 0, from);
    // Rows of households are those of the roster.
    for (let h = from; h < to; h++) {
      const number = roster.number[h];
      const size = roster.size[h];
      const z = roster.zone[h];
      layHousehold(world, roster.earlierReturnee[h] === 1 ? back : local, h, first, number, size, 0, -1);
      if (world.probe && households.id[h] === world.probe.household) world.watched = h;
      households.zone[h] = z;
      households.homeZone[h] = z;
      households.urban[h] = uniform(town.k0, town.k1, number) < world.zoneInputs[z].urbanShare ? 1 : 0;
      households.living[h] = 1;
      first += size;
      if (roster.abroad[h] === 0) continue;
      for (let c = 0, m = size; c < world.corridorIds.length; c++) {
        if ((roster.abroad[h] >> c) & 1) sendAbroad(world, h, first++, memberId(number, m++), c);
      }
    }
  });
  team.once(() => {
    counts.households = roster.residents;
    counts.people = people;
  });
}

/** Members here and abroad of a span of the roster. */
function membersOf({ size, abroad }: Roster, from: number, to: number): number {
  let people = 0;
  for (let r = from; r < to; r++) people += size[r] + bitCount(abroad[r]);
  return people;
}

/** A man of 19–44 who works in a corridor and sends money home; last in the list of the household. */
function sendAbroad(world: World, h: number, i: number, id: number, corridor: number): void {
  const { people, households, scenario } = world;
  const draws = world.key('population.abroad');
  const u = (k: number): number => uniform2(draws.k0, draws.k1, id, k);
  people.id[i] = id;
  people.household[i] = h;
  people.next[i] = -1;
  people.next[i - 1] = i;
  people.sex[i] = 1;
  people.birthMonth[i] = ageClock(world) - Math.floor((19 + 26 * u(0)) * 12);
  people.presence[i] = Presence.abroad;
  people.corridor[i] = corridor + 1;
  people.origin[i] = households.origin[h];
  people.arrivalMonth[i] = -1;
  people.documents[i] = u(1) < world.p.population.documentsShare ? 1 : 0;
  people.livelihood[i] = Livelihood.absent;
  people.network[i] = 1;
  people.wellbeing[i] = world.p.attitudes.wellbeingBaseShare;
  people.resentment[i] = world.p.attitudes.resentmentBaseShare;
  people.earnings[i] = Math.round((scenario.place.members[world.corridorIds[corridor]]?.remittanceUsdPerMonth ?? 0) * 100);
  households.abroad[h]++;
}

/** Zones: what the place says of them, in the sample's size. */
export function layZones(world: World): void {
  const { zones, zoneInputs, scenario } = world;
  zoneInputs.forEach((input, z) => {
    zones.areaKm2[z] = input.areaKm2;
    zones.urbanShare[z] = input.urbanShare;
    zones.security[z] = input.securityShare;
    zones.institutions[z] = input.institutionsShare;
    zones.landAccess[z] = input.landAccessShare;
    zones.building[z] = 1;
    zones.matching[z] = 1;
    zones.productivity[z] = 1;
    zones.spendingCents[z] = 1;
    zones.spendingBaseCents[z] = 1;
    zones.dayWageUsdPerDay[z] = scenario.place.dayWageUsdPerDay;
  });
}
