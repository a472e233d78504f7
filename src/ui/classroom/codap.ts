/** A run as a table for CODAP (Common Online Data Analysis Platform, Concord Consortium): a row for each month and group, a column for each outcome. */
import type { RunResult } from '../../model/result.ts';
import { quoted } from '../../data/out/csv.ts';

const GROUPS = ['returnees', 'residents', 'earlierReturnees', 'displaced'] as const;

export interface CodapTable {
  readonly attributes: readonly { readonly name: string; readonly unit?: string; readonly description: string; readonly type: string }[];
  readonly items: readonly Readonly<Record<string, string | number>>[];
}

/** Outcomes of people: those of a place have no groups to put beside one another. */
export function tableOf({ outcomes, dates }: RunResult): CodapTable {
  const kept = Object.entries(outcomes).filter(([, { series }]) => series['returnees'] !== undefined && series['residents'] !== undefined);
  const attributes = [
    { name: 'month', description: 'YYYY-MM', type: 'date' },
    { name: 'group', description: 'invented people', type: 'categorical' },
    ...kept.map(([name, { unit, label }]) => ({ name, unit, description: label, type: 'numeric' })),
  ];
  const items = dates.flatMap((month, at) =>
    GROUPS.map((group) => {
      const values = kept.flatMap(([name, { series }]) => {
        const value = series[group]?.[at];
        return value !== undefined && Number.isFinite(value) ? [[name, value] as const] : [];
      });
      return { month, group, ...Object.fromEntries(values) };
    }),
  );
  return { attributes, items };
}

export function csvOfCodap({ attributes, items }: CodapTable): string {
  const names = attributes.map(({ name }) => name);
  return `${[names.join(','), ...items.map((item) => names.map((name) => quoted(String(item[name] ?? ''))).join(','))].join('\n')}\n`;
}

/** CODAP embeds its plugins. */
export const isEmbedded = (): boolean => window.parent !== window && new URLSearchParams(location.search).has('codap');

const ANSWER_MS = 8000;
const late = (): Promise<never> => new Promise((_, fail) => setTimeout(() => fail(new Error('late')), ANSWER_MS));
const DIMENSIONS = { width: 480, height: 640 };

/** Into a new table of the document that this page stands in. Rejects where nobody answers. */
export async function sendToCodap(name: string, { attributes, items }: CodapTable, version: string): Promise<void> {
  const codap = await import('@concord-consortium/codap-plugin-api');
  const send = async (): Promise<void> => {
    await codap.initializePlugin({ pluginName: 'Return Impact', version, dimensions: DIMENSIONS });
    await codap.createDataContext(name);
    await codap.createNewCollection(
      name,
      'months',
      attributes.map((one) => ({ ...one })),
    );
    await codap.createItems(
      name,
      items.map((item) => ({ ...item })),
    );
    await codap.createTable(name);
  };
  await Promise.race([send(), late()]);
}
