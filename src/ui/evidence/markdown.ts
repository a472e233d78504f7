/** The Markdown of the project's own documents: headings, paragraphs, lists, tables, quotations. What it does not know stays a paragraph. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph' | 'quotation'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

const HEADING = /^(#{1,6}) (.+)$/;
const ITEM = /^(?:- |\d+\. )/;

const joined = (lines: readonly string[]): string => lines.map((line) => line.trim()).join(' ');

/** Of `| a | b \| c |`: a stroke after a backslash belongs to the cell. */
const cellsOf = (row: string): string[] =>
  row
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));

/** Lines that begin no item go on with the one before. */
function itemsOf(lines: readonly string[]): string[] {
  const items: string[][] = [];
  for (const line of lines) {
    if (ITEM.test(line)) items.push([line.replace(ITEM, '')]);
    else items.at(-1)?.push(line);
  }
  return items.map(joined);
}

function blockOf(lines: readonly string[]): Block {
  const [first = '', second = ''] = lines;
  if (first.startsWith('|') && /^\|[\s:|-]+\|$/.test(second)) {
    return { kind: 'table', head: cellsOf(first), rows: lines.slice(2).map(cellsOf) };
  }
  if (ITEM.test(first)) return { kind: 'list', ordered: !first.startsWith('-'), items: itemsOf(lines) };
  if (first.startsWith('> ')) return { kind: 'quotation', text: joined(lines.map((line) => line.replace(/^> ?/, ''))) };
  return { kind: 'paragraph', text: joined(lines) };
}

/** Blocks are parted by empty lines; a heading is one by itself. */
export function blocksOf(text: string): Block[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}|\n(?=#{1,6} )|(?<=^#{1,6} .*)\n/m)
    .map((piece) => piece.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const [, marks = '', title = ''] = HEADING.exec(lines[0] ?? '') ?? [];
      return marks === '' ? blockOf(lines) : { kind: 'heading', level: marks.length, text: title };
    });
}

export interface Section {
  /** Stands in an address. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

const idOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Parted at the headings of a level; what stands before the first is left out. */
export function sectionsOf(blocks: readonly Block[], level: number): Section[] {
  const starts = blocks.flatMap((block, at) => (block.kind === 'heading' && block.level === level ? [at] : []));
  return starts.map((start, k) => {
    const title = (blocks[start] as { text: string }).text;
    return { id: idOf(title), title, blocks: blocks.slice(start + 1, starts[k + 1]) };
  });
}

/** Within a line: code, strong, emphasis, links; all else is text. */
export type Span = { readonly kind: 'text' | 'code' | 'strong' | 'emphasis'; readonly text: string } | { readonly kind: 'link'; readonly text: string; readonly to: string };

const SPAN = /`([^`]+)`|\*\*([^*]+)\*\*|(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])|\[([^\]]+)\]\(([^)\s]+)\)/g;

export function spansOf(line: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { index, 0: whole, 1: code, 2: strong, 3: emphasis, 4: link, 5: to = '' } of line.matchAll(SPAN)) {
    if (index > from) spans.push({ kind: 'text', text: line.slice(from, index) });
    if (code !== undefined) spans.push({ kind: 'code', text: code });
    else if (strong !== undefined) spans.push({ kind: 'strong', text: strong });
    else if (emphasis !== undefined) spans.push({ kind: 'emphasis', text: emphasis });
    else spans.push({ kind: 'link', text: link ?? '', to });
    from = index + whole.length;
  }
  return from < line.length ? [...spans, { kind: 'text', text: line.slice(from) }] : spans;
}
