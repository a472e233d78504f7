/** Process 1: receive arrivals: households settle in zones; the remittances of members who are sent back end. */
import { lognormal } from '../../lib/distributions.ts';
import { exp, ln, sigmoid } from '../../lib/exact.ts';
import { uniform, uniform2 } from '../../lib/random.ts';
import { accountIndex } from '../accounts/ledger.ts';
import { basicNeedsCents, perHeadNeedsCents } from '../accounts/needs.ts';
import { wishUtilities } from '../leaving/leave.ts';
import { type Ages, streamAges } from '../population/ages.ts';
import { addHousehold, GROWN, type Mould, mouldOf, SCHOOL_AGE, takeOutLast, type Template, ageYears } from '../population/households.ts';
import { findWorkOfNewcomer } from '../population/newcomers.ts';
import type { Process } from '../process.ts';
import { bandCode, BANDS } from '../kinds.ts';
import type { StreamInput } from '../scenario.ts';
import { Aspiration, Origin, Tenure, Vulnerable } from '../state.ts';
import { monthIndex } from '../calendar.ts';
import type { World } from '../world.ts';
import { arriving, type Arriving } from '../programmes/arriving.ts';
import { countAid, fundProgrammes } from '../programmes/means.ts';
import { presentMembers } from '../programmes/members.ts';
import { type BandMix, bandMix, drawBand, preparednessOf, usualPreparedness } from './bands.ts';
import { chooseZone, type ZoneTerms, zoneTerms } from './chooseZone.ts';
import { comeBack } from './comeBack.ts';

export const receiveArrivals: Process = {
  key: 'receiveArrivals',
  label: "Receive arrivals: households settle in zones; senders' remittances end",
  doc: 'Households of each stream choose a zone by the largest V + Gumbel draw: rooms, kin, land at home, distance from home, rent, work in reach, earlier arrivals, services, security. Members abroad who are sent back, or come back on their own, rejoin the household they supported, and their remittance ends.',
  run(world) {
    const assistance = arriving(world);
    world.team.once(() => {
      fundProgrammes(world);
      happen(world);
      world.streams.forEach((stream, s) => {
        settleStream(world, stream, s, assistance);
      });
    });
    comeBack(world, assistance);
  },
};

/** Scenario events of the month: public plots handed out, or plots taken. */
function happen(world: World): void {
  for (const event of world.scenario.events) {
    if (monthIndex(world.scenario, event.month) !== world.month) continue;
    const z = world.zoneIds.indexOf(event.zone);
    const plots = event.plots / world.scale;
    if (event.kind === 'landAllocation') world.zones.sites[z] += plots;
    world.zones.plots[z] = Math.max(0, world.zones.plots[z] + (event.kind === 'landAllocation' ? plots : -plots));
  }
}

function settleStream(world: World, stream: StreamInput, s: number, assistance: Arriving): void {
  const { settled, streams } = world;
  const [first, end] = broughtForward(world, s);
  if (end <= first) return;
  const arrival: Arrival = {
    stream,
    code: s,
    moulds: mouldsByBand(world, stream, s + 1),
    mix: bandMix(world.scenario, stream),
    usual: usualPreparedness(stream),
    homes: homeWeights(world, stream),
    wishes: wishUtilities(world),
    shared: zoneTerms(world, s),
    assistance,
  };
  const places = new Float64Array(world.zoneIds.length);
  for (let r = first; r < end; r++) {
    const h = settle(world, arrival, r);
    if (h < 0) continue;
    places[world.households.zone[h]] += world.households.people[h];
  }
  // All of this month choose on what the month before left: nobody waits on anybody.
  for (let z = 0; z < places.length; z++) {
    settled[z * streams.length + s] += places[z];
    world.facts.arrivals += places[z];
  }
}

/** What households of a stream are made from, by band from 1 on. */
function mouldsByBand(world: World, stream: StreamInput, code: number): readonly Mould[] {
  const members = world.key('settlement.members');
  const template = streamTemplate(stream, code);
  const usual = usualPreparedness(stream);
  return ['', ...BANDS].map((_, band) => {
    const better = preparednessOf(band) - usual;
    return mouldOf(world, members, { ...template, documentsShare: oddsTimes(template.documentsShare, exp(world.p.settlement.preparedDocuments * better)) });
  });
}

function streamTemplate(stream: StreamInput, code: number): Template & { readonly ages: Ages } {
  return {
    ages: streamAges(stream.ages, stream.femaleShare),
    meanSize: stream.householdSizePeople,
    origin: stream.origin === 'displaced' ? Origin.displaced : Origin.returnee,
    stream: code,
    label: bandCode(stream.officialLabel),
    womanHeadedShare: stream.femaleHeadedShare,
    disabledShare: stream.disabledShare,
    documentsShare: stream.documentsShare,
    literacyShare: stream.literacyShare,
    skilledShare: stream.skilledShare,
    businessShare: stream.businessShare,
    yearsAbroad: Math.round(stream.yearsAbroadYears),
    bornAbroadShare: stream.bornAbroadShare,
    unaccompaniedShare: stream.unaccompaniedShare,
    traffickingShare: stream.traffickingShare,
    tortureShare: stream.tortureShare,
    languageShare: stream.languageShare,
  };
}

/**
 * Rows of the roster that arrive this month: those whose month it is and, where arrivals respond to grants, some whose month is
 * still to come (M20); never more in all than are to come.
 */
function broughtForward(world: World, s: number): readonly [first: number, end: number] {
  const { roster, arrived, zones, scenario, months, month } = world;
  const start = roster.arrivalStart[s * months];
  const due = roster.arrivalStart[s * months + month + 1];
  const first = start + arrived[s];
  const elasticity = scenario.arrivals.respondingElasticity;
  let end = Math.max(first, due);
  if (elasticity > 0) {
    const households = zones.newcomerHouseholds.reduce((sum, n) => sum + n, 0);
    const mean = households > 0 ? zones.packagesCents.reduce((sum, cents) => sum + cents, 0) / households : 0;
    const needs = perHeadNeedsCents(world) * world.streams[s].householdSizePeople;
    const own = due - roster.arrivalStart[s * months + month];
    end = Math.min(roster.arrivalStart[(s + 1) * months], end + Math.round(own * elasticity * ln(1 + mean / needs)));
  }
  arrived[s] = end - start;
  return [first, end];
}

/** What is the same for all households of a stream in a month. */
interface Arrival {
  readonly stream: StreamInput;
  /** From 0. */
  readonly code: number;
  /** By band, from 1: the better prepared have papers more often. */
  readonly moulds: readonly Mould[];
  readonly mix: BandMix;
  /** Mean preparedness of the stream. */
  readonly usual: number;
  /** By zone: how many come from there. */
  readonly homes: Float64Array;
  readonly wishes: (person: number) => number;
  readonly shared: ZoneTerms;
  readonly assistance: Arriving;
}

const DRAW = { band: 0, home: 1, land: 2, urban: 3, savings: 4, debt: 5 } as const;

/** Adds one household, which brings what it has and chooses where to live. Returns its row; −1 when it need not return. */
function settle(world: World, { stream, code, moulds, mix, usual, homes, wishes, shared, assistance }: Arrival, rosterRow: number): number {
  const { roster, households, people, p, ledger } = world;
  const draws = world.key('settlement.household');
  const number = roster.number[rosterRow];
  const u = (draw: number): number => uniform2(draws.k0, draws.k1, number, draw);
  const band = drawBand(mix, u(DRAW.band));
  const preparedness = preparednessOf(band);
  const better = preparedness - usual;
  const h = addHousehold(world, number, roster.size[rosterRow], moulds[band], band, world.month);
  if (assistance.mayRemain(number, code, band, () => presentMembers(world, h))) {
    takeOutLast(world);
    return -1;
  }
  if (world.probe && households.id[h] === world.probe.household) world.watched = h;
  const stigma = stream.origin === 'displaced' ? 0 : p.settlement.stigmaShare * (1 - preparedness) * (1 - preparedness);
  for (let i = households.first[h]; i >= 0; i = people.next[i]) {
    const hurt = (people.vulnerable[i] & (Vulnerable.trafficking | Vulnerable.torture)) !== 0;
    people.stigma[i] = hurt ? Math.max(stigma, p.settlement.violenceStigmaShare) : stigma;
    people.network[i] = p.settlement.networkShare * (0.5 + 0.5 * preparedness);
    people.wellbeing[i] = p.attitudes.wellbeingBaseShare;
    people.resentment[i] = p.attitudes.grievanceBaseShare;
    if (ageYears(world, i) >= SCHOOL_AGE) findWorkOfNewcomer(world, i);
  }
  const ratio = p.settlement.preparednessRatio;
  const means = exp(ln(ratio) * (preparedness - 0.5));
  const savings = Math.round(100 * lognormalMedian(u(DRAW.savings), stream.savingsUsd * means, p.settlement.savingsSpreadFactor));
  households.savings[h] = savings;
  households.debt[h] = Math.round(100 * stream.debtUsd * exp(-ln(p.settlement.preparedDebtRatio) * better) * 2 * u(DRAW.debt));
  ledger.move(accountIndex('restOfWorld'), accountIndex('households'), 'broughtAlong', savings);
  const perHead = stream.incomeAbroadUsdPerMonth > 0 ? Math.round((stream.incomeAbroadUsdPerMonth * 100) / stream.householdSizePeople) : Math.round(world.solved.livingHereCents);
  households.reference[h] = Math.max(1, perHead);
  households.consumption[h] = Math.min(perHead, basicNeedsCents(world, h) / households.people[h]);
  households.living[h] = 1;
  households.homeZone[h] = drawHome(homes, u(DRAW.home));
  households.landAtHome[h] = u(DRAW.land) < stream.landAtHomeShare * world.zones.landAccess[households.homeZone[h]] ? 1 : 0;
  households.third[h] = 0;
  households.zone[h] = households.homeZone[h]; // on their way there, until they choose
  assistance.assist(h, number, code, band);
  chooseZone(world, stream, h, shared);
  countAid(world, h, households.packageCents[h]);
  const z = households.zone[h];
  households.urban[h] = u(DRAW.urban) < world.zones.urbanShare[z] ? 1 : 0;
  households.tenure[h] = Tenure.makeshift;
  households.rooms[h] = 1;
  if (households.landAtHome[h] === 1 && households.homeZone[h] === z) {
    // A house of their own stands there: they move in, and the zone has its rooms.
    households.tenure[h] = Tenure.owner;
    households.rooms[h] = Math.max(1, Math.ceil(households.people[h] / p.housing.mostPeoplePerRoomPeople));
    world.zones.rooms[z] += households.rooms[h];
  }
  const wish = world.key('settlement.wish');
  for (let i = households.first[h]; i >= 0; i = people.next[i]) {
    people.workZone[i] = z;
    // They come with wishes of their own: as often as such people wish.
    if (ageYears(world, i) >= GROWN && uniform(wish.k0, wish.k1, people.id[i]) < sigmoid(wishes(i))) people.aspiration[i] = Aspiration.wish;
  }
  return h;
}

const lognormalMedian = (u: number, median: number, sigma: number): number => (median > 0 ? lognormal(u, median * exp((sigma * sigma) / 2), sigma) : 0);

/** The share whose odds are those of `share` times a factor. */
const oddsTimes = (share: number, factor: number): number => (share * factor) / (share * factor + 1 - share);

/** Districts of origin: the stream's ties, or in proportion to population. */
const homeWeights = ({ zoneIds, zoneInputs }: World, { ties }: StreamInput): Float64Array => {
  const tied = Object.keys(ties).length > 0;
  return Float64Array.from(zoneIds, (id, z) => (tied ? (ties[id] ?? 0) : zoneInputs[z].population));
};

function drawHome(weights: Float64Array, u: number): number {
  let left = u * weights.reduce((sum, w) => sum + w, 0);
  let z = 0;
  while (z < weights.length - 1 && left >= weights[z]) left -= weights[z++];
  return z;
}
