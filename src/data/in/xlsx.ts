/** Workbooks, by a reader that is fetched when the first one is dropped. Cells become the text that a CSV file would hold. */
import type { Sheet } from './sheet.ts';

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  // The reader gives days at midnight of universal time.
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value);
}

/** Throws where the bytes are no workbook. */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<Sheet[]> {
  const { default: read } = await import('read-excel-file/universal');
  const sheets = await read(bytes.slice().buffer as ArrayBuffer);
  return sheets.map(({ sheet, data }) => ({
    file,
    sheet,
    rows: data.map((cells, at) => ({ line: at + 1, cells: cells.map(cellText) })).filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
  }));
}
