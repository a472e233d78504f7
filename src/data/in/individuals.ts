/** Files about persons or single households are refused, and why: this tool needs counts by place and month, never people. */
import type { Code } from './problem.ts';
import { isMissing, type Table } from './sheet.ts';
import type { Column } from './roles.ts';
import { cellsOf } from './columns.ts';

export interface Individual {
  readonly code: Extract<Code, 'people' | 'positions' | 'onePersonPerRow'>;
  readonly column: string;
}

/** Headers in small letters, words apart. */
const words = (header: string): string => header.normalize('NFKD').replace(/[\p{M}'’]/gu, '').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const ABOUT_PEOPLE: readonly RegExp[] = [
  /\b(first|last|given|family|middle|full|father|fathers|mother|mothers|grandfather|maiden|nick|head|respondent|beneficiary|person|applicant|child|husband|spouse|enumerator|guardian)s? (of (the )?(household|hh|family) )?names?\b/,
  /\b(surname|forename|prenom|apellidos?|nom de famille)\b/,
  /\bname of (the )?(head|respondent|beneficiary|person|father|mother|returnee|applicant|child)\b/,
  /^head of (the )?(household|hh|family)$/,
  /\b(phone|mobile|telephone|tel|cell ?phone|whatsapp|e ?mail|contact number|contact no|telefono|telephone)\b/,
  /\b(passport|tazkira|tazkera|tazkirah|national id|id card|id number|id no|identity (card|number)|por (card|number|no)|case (number|no|id)|progres|registration (number|no|id)|biometric|fingerprint|ssn|cnic|ration card)\b/,
  /\b(household|hh|family|individual|person|beneficiary|respondent|returnee|member) ?(id|number id|code|no|uuid|key)\b/,
  /\b(hhid|uuid|meta instance ?id|submission (id|uuid)|deviceid|device id|subscriberid|simserial)\b/,
  /\b(date of birth|birth ?date|dob|birthday|year of birth|fecha de nacimiento|date de naissance)\b/,
  /\b(house number|street address|home address|address of)\b|^address$/,
  /نام پدر|شماره تماس|تذکره|تاریخ تولد|رقم الهاتف|اسم الأب|تاريخ الميلاد|د پلار نوم/,
];

const PHONE = /^\+?\d[\d\s().-]{8,16}\d$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
const CONTENT_SHARE = 0.3;

const looksLikeContact = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => !isMissing(cell));
  const contact = filled.filter((cell) => EMAIL.test(cell) || (PHONE.test(cell) && cell.replace(/\D/g, '').length >= 9 && (/^[+0]/.test(cell) || /\d[ -]\d/.test(cell)) && !/^\d{4}-\d\d|^\d*\.\d+$/.test(cell)));
  return filled.length > 2 && contact.length >= filled.length * CONTENT_SHARE;
};

/** More positions than places: each is then somebody's own. */
function positionsOfHouseholds(table: Table, columns: readonly Column[]): string | undefined {
  const latitude = columns.find(({ role }) => role === 'latitudeDegrees');
  const longitude = columns.find(({ role }) => role === 'longitudeDegrees');
  if (latitude === undefined || longitude === undefined) return undefined;
  const placeColumns = columns.filter(({ role, header, tag }) => role === 'code' || role === 'name' || /site|market|camp|settlement|village|school|facilit|loc/i.test(`${header} ${tag}`));
  const distinct = (indexes: readonly number[]): number => new Set(table.rows.map(({ cells }) => JSON.stringify(indexes.map((index) => cells[index] ?? '')))).size;
  const positions = distinct([latitude.index, longitude.index]);
  const places = placeColumns.length === 0 ? 0 : distinct(placeColumns.map(({ index }) => index));
  return positions > places ? `${latitude.header}, ${longitude.header}` : undefined;
}

/** One age in years and one sex in each row, and no count beside them. */
function onePersonPerRow(table: Table, columns: readonly Column[]): string | undefined {
  const counted = columns.some(({ role }) => ['population', 'people', 'households', 'present'].includes(role));
  const age = columns.find(({ role, header }) => role === 'age' || /^age\b/i.test(header));
  if (counted || age === undefined) return undefined;
  const filled = cellsOf(table, age.index).filter((cell) => !isMissing(cell));
  return filled.length > 2 && filled.every((cell) => /^\d{1,3}(\.\d+)?$/.test(cell)) ? age.header : undefined;
}

export function individualsIn(table: Table, columns: readonly Column[]): Individual[] {
  const people = columns.filter(({ header, index }) => ABOUT_PEOPLE.some((pattern) => pattern.test(words(header))) || looksLikeContact(cellsOf(table, index)));
  const found: Individual[] = people.map(({ header }) => ({ code: 'people', column: header }));
  const position = positionsOfHouseholds(table, columns);
  if (position !== undefined) found.push({ code: 'positions', column: position });
  const person = onePersonPerRow(table, columns);
  if (person !== undefined) found.push({ code: 'onePersonPerRow', column: person });
  return found;
}
