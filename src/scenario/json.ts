/** Reading JSON so that a mistake is reported with its line and column, in the same words by every engine. */
import type { Problem } from './problem.ts';

export const LARGEST_BYTES = 5_000_000;
const DEEPEST = 100;

/** The problem of a file that is too large, to be asked before it is read; undefined for a good size. */
export function sizeProblem(bytes: number): Problem | undefined {
  if (bytes <= LARGEST_BYTES) return undefined;
  const megabytes = (bytes / 1e6).toFixed(1);
  return {
    path: '',
    found: `${megabytes} MB`,
    expected: `a scenario of at most ${LARGEST_BYTES / 1e6} MB`,
    hint: 'it was not read; is this data rather than a scenario?',
  };
}

/** The value of a JSON text, or what is wrong with it. */
export function parseJson(text: string): { readonly value: unknown } | { readonly problems: readonly Problem[] } {
  const tooLarge = sizeProblem(text.length);
  if (tooLarge !== undefined) return { problems: [tooLarge] };
  const clean = text.replace(/^\uFEFF/, '');
  const problems = scan(clean);
  return problems.length > 0 ? { problems } : { value: JSON.parse(clean) };
}

class SyntaxFault extends Error {
  readonly at: number;
  constructor(at: number, expected: string) {
    super(expected);
    this.at = at;
  }
}

/** Walks over the text without building anything; finds the first fault and keys that stand twice. */
function scan(text: string): Problem[] {
  const problems: Problem[] = [];
  let at = 0;

  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const space = () => skip(/[ \t\r\n]*/y);
  const fail = (expected: string): never => {
    throw new SyntaxFault(at, expected);
  };
  const string = (): string => skip(/"(?:[ !#-[\]-\uFFFF]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y) || fail('text in double quotes');

  const members = (end: ']' | '}', member: () => void): void => {
    at++;
    space();
    if (text[at] === end) {
      at++;
      return;
    }
    for (;;) {
      member();
      space();
      if (text[at] === end) break;
      if (text[at] !== ',') fail(`"," or "${end}"`);
      at++;
      space();
    }
    at++;
  };
  const value = (path: string, depth: number): void => {
    if (depth > DEEPEST) fail(`at most ${DEEPEST} objects in one another`);
    space();
    if (text[at] === '{') {
      const keys = new Set<string>();
      members('}', () => {
        const start = at;
        const key: string = JSON.parse(string());
        const place = path === '' ? key : `${path}.${key}`;
        if (keys.has(key)) problems.push({ path: place, found: `twice, again at ${position(text, start)}`, expected: 'each key once' });
        keys.add(key);
        space();
        if (text[at] !== ':') fail('":"');
        at++;
        value(place, depth + 1);
      });
    } else if (text[at] === '[') {
      let index = 0;
      members(']', () => value(`${path}.${index++}`, depth + 1));
    } else if (text[at] === '"') {
      string();
    } else if (skip(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y) === '') {
      fail('a value');
    }
  };

  try {
    value('', 0);
    space();
    if (at < text.length) fail('the end of the file');
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    const found = error.at >= text.length ? 'the end of the file' : JSON.stringify(text.slice(error.at, error.at + 12));
    problems.push({
      path: '',
      found: `${found} at ${position(text, error.at)}`,
      expected: `valid JSON, here ${error.message}`,
      ...(error.at >= text.length ? { hint: 'the file seems to be cut off' } : {}),
    });
  }
  return problems;
}

function position(text: string, at: number): string {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return `line ${line}, column ${at - before.lastIndexOf('\n')}`;
}
