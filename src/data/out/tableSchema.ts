/** The fields of a table as a Table Schema of the Data Package standard, version 2; `unit` and `hxl` are properties of our own. */
import type { Table } from './table.ts';

export const tableSchema = ({ fields }: Table): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields,
  missingValues: [''],
});
