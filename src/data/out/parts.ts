/** What a bundle of results is made from. */
import type { Table } from './table.ts';

/** A licence by its SPDX id, such as CC-BY-4.0. */
export type Licence = string;

export interface Source {
  readonly title: string;
  readonly url?: string;
  readonly year?: number;
}

export interface Program {
  readonly name: string;
  readonly version: string;
  readonly licence: Licence;
}

export interface About {
  /** `return-impact-…`: by it a folder or a zip is known as ours. */
  readonly name: string;
  /** 'the run of nangarhar-2016 with seed 1 and scale 100' */
  readonly what: string;
  readonly title: string;
  readonly description: string;
  readonly program: Program;
  /** YYYY-MM-DD; given, because the same results are the same bytes on any day. */
  readonly published: string;
  readonly licence: Licence;
  /** All that the results follow from, such as `seed` and `scenario_sha256`. */
  readonly provenance: Readonly<Record<string, string | number>>;
  readonly sources: readonly Source[];
}

/** A file with its text, such as the scenario. */
export interface Document {
  readonly path: string;
  readonly text: string;
  readonly description: string;
  /** True of what the results were made from. */
  readonly isInput?: boolean;
}

export interface Parts {
  readonly about: About;
  readonly tables: readonly Table[];
  /** Inputs, '[step]' and reporters: see behaviorSpace.ts. */
  readonly behaviorSpace?: Table;
  readonly documents: readonly Document[];
  /** Hashtags in the second row of CSV files. */
  readonly hxl?: boolean;
}

/** A file of the bundle. */
export interface OutFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly description: string;
  /** Hex. */
  readonly sha256: string;
  readonly isInput: boolean;
  /** The table that it holds, and how its rows begin. */
  readonly table?: Table;
  readonly dialect?: object;
}

export const programText = ({ program: { name, version } }: About): string => `${name} ${version}`;
export const licenceUrl = (licence: Licence): string => `https://spdx.org/licenses/${licence}`;

/** Of a source, where it is an address on the web and no words about one. */
export const addressOf = ({ url }: Source): string | undefined => (url !== undefined && /^https?:\/\/\S+$/.test(url) ? url : undefined);
