/** Makes households and their members, residents and arrivals alike, each from its own addressed draws. */
import { derived } from '../../lib/memo.ts';
import { indexKey, type Key, uniform } from '../../lib/random.ts';
import { Livelihood, Origin, Presence, Skill, Vulnerable } from '../state.ts';
import type { World } from '../world.ts';
import type { Ages } from './ages.ts';
import { IDS_PER_HOUSEHOLD, IDS_PER_MEMBER } from './identity.ts';

export const ADULT = 18;
/** Age from which attitudes and wishes are followed, and from which household members count as adults. */
export const GROWN = 15;
/** Age of leaving school at the latest, and of entering the labour force. */
export const WORKING_AGE = 19;
export const OLD = 65;
export const SCHOOL_AGE = 7;

/** What a new household is made from. */
export interface Template {
  readonly ages: Ages;
  readonly meanSize: number;
  readonly origin: number;
  readonly stream: number;
  readonly label: number;
  readonly womanHeadedShare: number;
  readonly disabledShare: number;
  readonly documentsShare: number;
  readonly literacyShare: number;
  readonly skilledShare: number;
  readonly businessShare: number;
  readonly yearsAbroad: number;
  readonly bornAbroadShare: number;
  readonly unaccompaniedShare: number;
  readonly traffickingShare: number;
  readonly tortureShare: number;
  readonly languageShare: number;
}

const DRAW = { sex: 0, age: 1, adult: 2, documents: 3, literacy: 4, years: 5, skill: 6, disabled: 7, married: 8, bornAbroad: 9, unaccompanied: 10, trafficking: 11, torture: 12, language: 13, womanHeaded: 30 } as const;
/** By kind of draw the key of its own, found once for all who draw under a key. */
const drawKeys = derived((key: Key): Readonly<Record<keyof typeof DRAW, Key>> => {
  const keys = Object.entries(DRAW).map(([name, index]) => [name, indexKey(key, index)]);
  return Object.fromEntries(keys) as Record<keyof typeof DRAW, Key>;
});

/** A template, and what follows from it for all households made from it. */
export interface Mould extends Template {
  readonly draws: ReturnType<typeof drawKeys>;
  /** Beside two heads, others are adults so often that adults come out at their share. */
  readonly otherAdultShare: number;
  /** Of children and of adults. */
  readonly femaleShares: readonly [number, number];
  /** Of women and of men. */
  readonly literacyShares: readonly [number, number];
}

export function mouldOf(world: World, key: Key, template: Template): Mould {
  const { ages, meanSize, literacyShare } = template;
  return {
    ...template,
    draws: drawKeys(key),
    otherAdultShare: Math.max(0, (ages.share(ADULT, 100) * meanSize - 2) / Math.max(0.5, meanSize - 2)),
    femaleShares: [ages.femaleShare(0, ADULT), ages.femaleShare(ADULT, 100)],
    literacyShares: bySex(literacyShare, world.p.population.literacySexRatio),
  };
}

/** Adds a household and its members; returns its row. */
export function addHousehold(world: World, number: number, size: number, mould: Mould, band: number, month: number): number {
  const { counts } = world;
  const h = counts.households++;
  const first = counts.people;
  counts.people += size;
  layHousehold(world, mould, h, first, number, size, band, month);
  return h;
}

/** Whether the draw is below the share; shares of 0 and 1 need no draw. */
function occurs(share: number, { k0, k1 }: Key, id: number): boolean {
  return share >= 1 || (share > 0 && uniform(k0, k1, id) < share);
}

/** Writes a household and its members into empty rows. Ages follow the age structure: two heads, then others. */
export function layHousehold(world: World, mould: Mould, h: number, first: number, number: number, size: number, band: number, month: number): void {
  const { people, households } = world;
  const { ages, draws, origin } = mould;
  const clock = ageClock(world);
  const network = origin <= Origin.earlierReturnee ? 1 : 0.3;
  const womanHeaded = occurs(mould.womanHeadedShare, draws.womanHeaded, number * IDS_PER_HOUSEHOLD);
  let adults = 0;
  for (let m = 0; m < size; m++) {
    const i = first + m;
    const id = memberId(number, m);
    const couple = m < 2 && size > 1 && !(m === 1 && womanHeaded);
    const adult = m === 0 || couple || occurs(mould.otherAdultShare, draws.adult, id);
    const sex = m === 0 ? (womanHeaded ? 0 : 1) : couple || occurs(mould.femaleShares[adult ? 1 : 0], draws.sex, id) ? 0 : 1;
    const from = adult ? (m === 0 ? 22 : ADULT) : 0;
    const ageMonths = ages.draw(sex, from, adult ? (m < 2 ? OLD + 5 : 95) : ADULT, draws.age, id);
    const age = Math.floor(ageMonths / 12);
    people.id[i] = id;
    people.household[i] = h;
    people.next[i] = m < size - 1 ? i + 1 : -1;
    people.sex[i] = sex;
    people.founded[i] = m === 0 && sex === 1 ? 1 : 0; // the household bears the id of its first member
    people.birthMonth[i] = clock - ageMonths;
    people.presence[i] = Presence.here;
    people.origin[i] = origin;
    people.stream[i] = mould.stream;
    people.arrivalMonth[i] = month;
    people.band[i] = band;
    people.label[i] = mould.label;
    people.married[i] = (couple && !womanHeaded) || (m > 1 && isMarried(world, mould, id, sex, age)) ? 1 : 0;
    people.livelihood[i] = age < SCHOOL_AGE ? Livelihood.belowSchoolAge : age < WORKING_AGE ? Livelihood.outOfSchool : Livelihood.homeDuties;
    people.since[i] = month;
    people.network[i] = network;
    layBackground(world, mould, i, age, adult, womanHeaded);
    if (age >= GROWN) adults++;
  }
  households.id[h] = number * IDS_PER_HOUSEHOLD;
  households.first[h] = size > 0 ? first : -1;
  households.origin[h] = origin;
  households.stream[h] = mould.stream;
  households.arrivalMonth[h] = month;
  households.formed[h] = month;
  households.people[h] = size;
  households.adults[h] = adults;
}

function isMarried({ p }: World, { draws }: Mould, id: number, sex: number, age: number): boolean {
  const { marriageAgeWomenYears, marriageAgeMenYears, marriageAgeSpreadYears } = p.population;
  const { k0, k1 } = draws.married;
  return age >= (sex === 0 ? marriageAgeWomenYears : marriageAgeMenYears) + marriageAgeSpreadYears * 2 * (uniform(k0, k1, id) - 0.5);
}

/** What a member brings: where they grew up, papers, school, skill, what makes them vulnerable. */
function layBackground({ people }: World, mould: Mould, i: number, age: number, adult: boolean, womanHeaded: boolean): void {
  const { draws, yearsAbroad } = mould;
  const id = people.id[i];
  const bornAbroad = age <= yearsAbroad && occurs(mould.bornAbroadShare, draws.bornAbroad, id);
  people.yearsAbroad[i] = Math.min(yearsAbroad, age);
  people.bornAbroad[i] = bornAbroad ? 1 : 0;
  people.documents[i] = occurs(mould.documentsShare, draws.documents, id) ? 1 : 0;
  people.vulnerable[i] =
    (occurs(mould.disabledShare, draws.disabled, id) ? Vulnerable.disabled : 0) |
    (womanHeaded ? Vulnerable.womanHeaded : 0) |
    (age >= OLD ? Vulnerable.older : 0) |
    (!adult && occurs(mould.unaccompaniedShare, draws.unaccompanied, id) ? Vulnerable.unaccompaniedChild : 0) |
    (adult && occurs(mould.traffickingShare, draws.trafficking, id) ? Vulnerable.trafficking : 0) |
    (adult && occurs(mould.tortureShare, draws.torture, id) ? Vulnerable.torture : 0);
  people.language[i] = (!adult && !bornAbroad) || occurs(mould.languageShare, draws.language, id) ? 1 : 0;
  const literate = age >= SCHOOL_AGE && occurs(mould.literacyShares[people.sex[i]], draws.literacy, id);
  people.education[i] = literate ? Math.min(age - 6, 3 + Math.floor(uniform(draws.years.k0, draws.years.k1, id) * 10)) : 0;
  people.skill[i] = age < WORKING_AGE ? Skill.none : skillOf(mould, id);
}

function skillOf({ draws, skilledShare, businessShare }: Mould, id: number): number {
  const u = uniform(draws.skill.k0, draws.skill.k1, id);
  return u < skilledShare ? Skill.skilledTrade : u < skilledShare + businessShare ? Skill.business : Skill.none;
}

/** Identity of a member by birth, from 0. */
export const memberId = (number: number, member: number): number => number * IDS_PER_HOUSEHOLD + member * IDS_PER_MEMBER;

/** Takes out the household that was added last: it does not come after all, and leaves no trace in the rows that others get. */
export function takeOutLast({ people, households, counts }: World): void {
  const h = --counts.households;
  const end = counts.people;
  while (counts.people > 0 && people.household[counts.people - 1] === h) counts.people--;
  for (const column of Object.values(people)) column.fill(0, counts.people, end);
  for (const column of Object.values(households)) column[h] = 0;
}

/** Shares of women and of men whose mean is `share` and whose odds are as 1 to `ratio`. */
export function bySex(share: number, ratio: number): readonly [women: number, men: number] {
  const r = ratio - 1;
  if (r === 0) return [share, share];
  // women w, men m = ratio w / (1 + r w), w + m = 2 share: a quadratic in w.
  const half = (ratio + 1 - 2 * share * r) / 2;
  const women = (Math.sqrt(half * half + 2 * share * r) - half) / r;
  return [women, 2 * share - women];
}

/** Puts a person at the end of a household's list. */
export function join(world: World, person: number, household: number): void {
  const { people, households } = world;
  people.household[person] = household;
  people.next[person] = -1;
  let last = households.first[household];
  if (last < 0) {
    households.first[household] = person;
    return;
  }
  while (people.next[last] >= 0) last = people.next[last];
  people.next[last] = person;
}

/** Takes a person out of its household's list. */
export function leaveList(world: World, person: number): void {
  const { people, households } = world;
  const h = people.household[person];
  if (households.first[h] === person) {
    households.first[h] = people.next[person];
    return;
  }
  let before = households.first[h];
  while (people.next[before] !== person) before = people.next[before];
  people.next[before] = people.next[person];
}

/** Age in whole years. With demography switched off nobody ages. */
export function ageYears(world: World, person: number): number {
  return Math.floor((ageClock(world) - world.people.birthMonth[person]) / 12);
}
/** The month against which ages are told. Arrivals keep the age they came with when nobody ages. */
export function ageClock(world: World): number {
  return world.scenario.place.demography ? world.month : 0;
}
/** Month of birth of the youngest who are that old. */
export const bornAtAge = (world: World, years: number): number => ageClock(world) - years * 12;
/** Rows, of a span, of those present whose attitudes and wishes are followed. */
export function grownRows(world: World, from: number, to: number): Int32Array {
  const { presence, birthMonth } = world.people;
  const grown = bornAtAge(world, GROWN);
  const rows = new Int32Array(to - from);
  let n = 0;
  for (let i = from; i < to; i++) if (presence[i] === Presence.here && birthMonth[i] <= grown) rows[n++] = i;
  return rows.subarray(0, n);
}
