/**
 * Targets as results of an activity after the IATI Activity Standard 2.03 (iatistandard.org): `result`, `indicator`, `baseline`,
 * `period/target`, ex ante. There is no `actual`: a simulation has none. What only the publisher knows is marked REPLACE.
 */
import { periodOf } from './runFields.ts';
import type { LogframeWords } from './logframe.ts';
import type { Target } from './targets.ts';

export interface IatiAbout {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** First and last month of the plan. */
  readonly from: string;
  readonly to: string;
  /** ISO 8601, of the file. */
  readonly generated: string;
}

/** XML 1.0 knows no control characters. */
const escaped = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const narrative = (tag: string, text: string): string => `<${tag}><narrative>${escaped(text)}</narrative></${tag}>`;

const UNIT = 1;
const PERCENTAGE = 2;
/** Shares are told in per cent, as the standard's code for them asks. */
const isShare = ({ unit }: Target): boolean => unit === 'share';
const told = (target: Target, value: number): string => String(Number((isShare(target) ? value * 100 : value).toPrecision(3)));

function indicatorXml(target: Target, words: LogframeWords): string {
  const { baseline, baselineMonth, month, group } = target;
  const [start, end] = [periodOf(baselineMonth)[1], periodOf(month)[1]];
  const dimension = `<dimension name="population group" value="${group}"/>`;
  const base =
    baseline === undefined
      ? ''
      : `\n        <baseline year="${baselineMonth.slice(0, 4)}" iso-date="${start}" value="${told(target, baseline)}">${dimension}</baseline>`;
  return `      <indicator measure="${isShare(target) ? PERCENTAGE : UNIT}">
        ${narrative('title', words.indicator(target))}
        ${narrative('description', `${target.unit}. ${words.assumption(target)} ${words.status}. ${words.source}`)}${base}
        <period>
          <period-start iso-date="${periodOf(month)[0]}"/>
          <period-end iso-date="${end}"/>
          <target value="${told(target, target.target)}">${dimension}${narrative('comment', words.status)}</target>
        </period>
      </indicator>`;
}

function resultXml(title: string, targets: readonly Target[], words: LogframeWords): string {
  return `    <result type="2" aggregation-status="false">
      ${narrative('title', title)}
      ${narrative('description', words.status)}
${targets.map((one) => indicatorXml(one, words)).join('\n')}
    </result>`;
}

export function iati(targets: readonly Target[], words: LogframeWords, { title, description, language, from, to, generated }: IatiAbout): string {
  const titles = [...new Set(targets.map(words.outcome))];
  const results = titles.map((one) => resultXml(one, targets.filter((target) => words.outcome(target) === one), words));
  return `<?xml version="1.0" encoding="UTF-8"?>
<iati-activities version="2.03" generated-datetime="${generated}">
  <!-- A template: replace every REPLACE, and check it at validator.iatistandard.org. Targets were set beforehand from a simulation; they are no results. -->
  <iati-activity xml:lang="${language}" default-currency="USD">
    <iati-identifier>REPLACE-ORGANISATION-PROJECT</iati-identifier>
    <reporting-org ref="REPLACE" type="10">${'<narrative>REPLACE</narrative>'}</reporting-org>
    ${narrative('title', title)}
    ${narrative('description', description)}
    <participating-org role="4" type="10"><narrative>REPLACE</narrative></participating-org>
    <activity-status code="1"/>
    <activity-date type="1" iso-date="${periodOf(from)[0]}"/>
    <activity-date type="3" iso-date="${periodOf(to)[1]}"/>
    <recipient-country code="REPLACE"/>
    <sector vocabulary="1" code="15190"/>
${results.join('\n')}
  </iati-activity>
</iati-activities>
`;
}
