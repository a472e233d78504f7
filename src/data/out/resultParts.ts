/** What every command puts together about its results: who made them from what, in which words, and tables, inputs and the whole as JSON. */
import { SENTENCE } from '../../model/result.ts';
import type { Document, Licence, Parts, Source } from './parts.ts';
import type { Table } from './table.ts';

export interface OutOptions {
  /** Of the results; the program has its own. */
  readonly licence: Licence;
  /** YYYY-MM-DD. */
  readonly published: string;
  readonly hxl?: boolean;
}

export interface Results {
  /** The command: 'run', 'stress' … */
  readonly of: string;
  /** 'the run of nangarhar-2016 with seed 1 and scale 100' */
  readonly what: string;
  readonly title: string;
  /** What is declared of rights, in a line. */
  readonly rights: string;
  readonly modelVersion: string;
  readonly provenance: Readonly<Record<string, string | number>>;
  readonly sources: readonly Source[];
  /** Those without rows are left out. */
  readonly tables: readonly Table[];
  readonly behaviorSpace?: Table;
  /** What the results were made from. */
  readonly inputs: readonly Omit<Document, 'isInput'>[];
  /** Everything, as `--json` has it; without what a clock or the number of threads decides. */
  readonly result: object;
}

export function resultParts({ of, what, title, rights, modelVersion, provenance, sources, tables, behaviorSpace, inputs, result }: Results, { licence, published, hxl }: OutOptions): Parts {
  return {
    about: {
      name: `return-impact-${of}`,
      what,
      title,
      description: `${rights} ${SENTENCE}`,
      program: { name: 'Return Impact', version: modelVersion, licence: 'MIT' },
      published,
      licence,
      provenance,
      sources,
    },
    tables: tables.filter(({ rows }) => rows.length > 0),
    ...(behaviorSpace && { behaviorSpace }),
    documents: [
      ...inputs.map((input) => ({ ...input, isInput: true })),
      { path: 'result.json', text: `${JSON.stringify({ rights, sentence: SENTENCE, ...result })}\n`, description: `Everything of the ${of} as JSON` },
    ],
    ...(hxl !== undefined && { hxl }),
  };
}
