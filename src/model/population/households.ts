/** Makes households and their members, residents and arrivals alike, each from its own addressed draws. */
import { type Key, uniform2 } from '../../lib/random.ts';
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

const DRAW = { sex: 0, age: 1, adult: 2, documents: 3, literacy: 4, years: 5, skill: 6, disabled: 7, married: 8, bornAbroad: 9, unaccompanied: 10, trafficking: 11, torture: 12, language: 13 } as const;

/** Adds a household and its members; returns its row. Ages follow the template's age structure: two heads, then others. */
export function addHousehold(world: World, key: Key, number: number, size: number, template: Template, band: number, month: number): number {
  const { people, households, counts, p } = world;
  const h = counts.households++;
  households.id[h] = number * IDS_PER_HOUSEHOLD;
  households.first[h] = -1;
  households.origin[h] = template.origin;
  households.stream[h] = template.stream;
  households.arrivalMonth[h] = month;
  households.formed[h] = month;
  const womanHeaded = uniform2(key.k0, key.k1, number * IDS_PER_HOUSEHOLD, 30) < template.womanHeadedShare;
  const adultShare = template.ages.share(ADULT, 100);
  // Beside two heads, others are adults so often that adults come out at their share.
  const otherAdultShare = Math.max(0, (adultShare * template.meanSize - 2) / Math.max(0.5, template.meanSize - 2));
  const literacy = bySex(template.literacyShare, p.population.literacySexRatio);
  for (let m = 0; m < size; m++) {
    const i = addMember(world, h, number, m);
    const id = people.id[i];
    const u = (draw: number): number => uniform2(key.k0, key.k1, id, draw);
    const couple = m < 2 && size > 1 && !(m === 1 && womanHeaded);
    const adult = m === 0 || couple || u(DRAW.adult) < otherAdultShare;
    const sex = m === 0 ? (womanHeaded ? 0 : 1) : couple ? 0 : u(DRAW.sex) < template.ages.femaleShare(adult ? ADULT : 0, adult ? 100 : ADULT) ? 0 : 1;
    const from = adult ? (m === 0 ? 22 : ADULT) : 0;
    const ageMonths = template.ages.draw(sex, from, adult ? (m < 2 ? OLD + 5 : 95) : ADULT, u(DRAW.age));
    const age = Math.floor(ageMonths / 12);
    people.sex[i] = sex;
    people.founded[i] = m === 0 && sex === 1 ? 1 : 0; // the household bears the id of its first member
    people.birthMonth[i] = ageClock(world) - ageMonths;
    people.presence[i] = Presence.here;
    people.origin[i] = template.origin;
    people.stream[i] = template.stream;
    people.arrivalMonth[i] = month;
    people.band[i] = band;
    people.label[i] = template.label;
    people.yearsAbroad[i] = Math.min(template.yearsAbroad, age);
    people.bornAbroad[i] = age <= template.yearsAbroad && u(DRAW.bornAbroad) < template.bornAbroadShare ? 1 : 0;
    people.documents[i] = u(DRAW.documents) < template.documentsShare ? 1 : 0;
    people.vulnerable[i] =
      (u(DRAW.disabled) < template.disabledShare ? Vulnerable.disabled : 0) |
      (womanHeaded ? Vulnerable.womanHeaded : 0) |
      (age >= OLD ? Vulnerable.older : 0) |
      (!adult && u(DRAW.unaccompanied) < template.unaccompaniedShare ? Vulnerable.unaccompaniedChild : 0) |
      (adult && u(DRAW.trafficking) < template.traffickingShare ? Vulnerable.trafficking : 0) |
      (adult && u(DRAW.torture) < template.tortureShare ? Vulnerable.torture : 0);
    people.language[i] = !adult && people.bornAbroad[i] === 0 ? 1 : u(DRAW.language) < template.languageShare ? 1 : 0;
    const literate = age >= SCHOOL_AGE && u(DRAW.literacy) < literacy[sex];
    people.education[i] = literate ? Math.min(age - 6, 3 + Math.floor(u(DRAW.years) * 10)) : 0;
    const skill = u(DRAW.skill);
    people.skill[i] =
      age < WORKING_AGE ? Skill.none : skill < template.skilledShare ? Skill.skilledTrade : skill < template.skilledShare + template.businessShare ? Skill.business : Skill.none;
    const marriageAge = sex === 0 ? p.population.marriageAgeWomenYears : p.population.marriageAgeMenYears;
    people.married[i] = (couple && !womanHeaded) || (m > 1 && age >= marriageAge + p.population.marriageAgeSpreadYears * 2 * (u(DRAW.married) - 0.5)) ? 1 : 0;
    people.livelihood[i] = age < SCHOOL_AGE ? Livelihood.belowSchoolAge : age < WORKING_AGE ? Livelihood.outOfSchool : Livelihood.homeDuties;
    people.since[i] = month;
    people.network[i] = template.origin <= Origin.earlierReturnee ? 1 : 0.3;
    households.people[h]++;
    if (age >= GROWN) households.adults[h]++;
  }
  return h;
}

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

/** Adds an empty member row to a household, last in the order of its members. */
export function addMember(world: World, household: number, number: number, member: number): number {
  const { people, counts } = world;
  const i = counts.people++;
  people.id[i] = number * IDS_PER_HOUSEHOLD + member * IDS_PER_MEMBER;
  people.household[i] = household;
  join(world, i, household);
  return i;
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
/** Rows of those present whose attitudes and wishes are followed. */
export function grownRows(world: World): Int32Array {
  const { presence, birthMonth } = world.people;
  const grown = bornAtAge(world, GROWN);
  const rows = new Int32Array(world.counts.people);
  let n = 0;
  for (let i = 0; i < world.counts.people; i++) if (presence[i] === Presence.here && birthMonth[i] <= grown) rows[n++] = i;
  return rows.slice(0, n);
}
