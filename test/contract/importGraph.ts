import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseSync } from 'vite';

/** One source file: what it imports, and which value names it uses. Paths are relative to the project, with slashes. */
export interface Module {
  file: string;
  /** Files of this project that it imports, also for their types, later, or as a worker. */
  imports: string[];
  /** Packages, also node:… ones, as written. */
  packages: string[];
  /** Relative imports that lead nowhere, or leave out the file's ending. */
  broken: string[];
  uses: Use[];
}

/** `Math.exp`, `Date`, `**`: something whose result may differ between engines or between two runs. */
interface Use {
  what: string;
  line: number;
}

type Node = { type: string; start: number } & Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const asNode = (value: unknown): Node | undefined => (isNode(value) ? value : undefined);

const textOf = (value: unknown): string | undefined => {
  const node = asNode(value);
  if (node?.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node?.type !== 'TemplateLiteral') return undefined;
  const quasis = node['quasis'] as { value: { cooked: string } }[];
  return quasis.length === 1 ? quasis[0]?.value.cooked : undefined;
};

/** Calls `visit` for every node; a visit that returns false leaves out what is below. */
function walk(node: Node, visit: (node: Node) => boolean): void {
  if (!visit(node)) return;
  for (const child of Object.values(node)) {
    for (const part of Array.isArray(child) ? child : [child]) if (isNode(part)) walk(part, visit);
  }
}

const IMPORTING = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression', 'TSImportType']);

/** What a node imports: `import`, `export … from`, `import()`, `import('…').Type`, `new URL('…', import.meta.url)`. */
function importedBy(node: Node): string | undefined {
  if (IMPORTING.has(node.type)) return textOf(node['source']) ?? textOf(node['argument']);
  if (node.type !== 'NewExpression' || asNode(node['callee'])?.['name'] !== 'URL') return undefined;
  const [first, second] = node['arguments'] as Node[];
  return second?.type === 'MemberExpression' ? textOf(first) : undefined;
}

const GLOBALS = new Set(['Date', 'performance', 'Intl', 'Math', 'crypto', 'globalThis']);

/** `Math.exp` and `Math['exp']` by name, a bare `Math` (which could be taken apart) as `Math`, the power operator as `**`. */
function usedBy(node: Node): string | undefined {
  if (node.type === 'Identifier' && GLOBALS.has(String(node['name']))) return String(node['name']);
  if ((node.type === 'BinaryExpression' && node['operator'] === '**') || node['operator'] === '**=') return '**';
  if (node.type !== 'MemberExpression') return undefined;
  const property = node['computed'] ? textOf(node['property']) : String(asNode(node['property'])?.['name']);
  if (asNode(node['object'])?.['name'] === 'Math' && property !== undefined) return `Math.${property}`;
  return property === 'localeCompare' || property?.startsWith('toLocale') ? property : undefined;
}

/** The names of keys and of properties are no uses: `{ Date: 1 }`, `row.Date`. */
function withoutNames(node: Node): Node {
  if (node['computed']) return node;
  if (node.type === 'MemberExpression') return { ...node, property: undefined };
  if (node.type === 'Property' || node.type === 'PropertyDefinition' || node.type === 'MethodDefinition')
    return { ...node, key: undefined };
  return node;
}

/** Reads one module from its text. `root` is where relative imports are looked up. */
export function readModule(root: string, file: string, text: string): Module {
  const module: Module = { file, imports: [], packages: [], broken: [], uses: [] };
  const { program, errors } = parseSync(file, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file}: ${error.message}`);
  const addImport = (specifier: string, isAddress: boolean): void => {
    if (!specifier.startsWith('.')) {
      if (!isAddress) module.packages.push(specifier);
      return;
    }
    const target = resolve(root, dirname(file), specifier.replace(/\?.*$/, ''));
    if (existsSync(target)) module.imports.push(relative(root, target).split(sep).join('/'));
    else if (!isAddress) module.broken.push(specifier); // an address may be that of a built file
  };
  const visit = (node: Node): boolean => {
    const specifier = importedBy(node);
    if (specifier !== undefined) addImport(specifier, node.type === 'NewExpression');
    if (node.type.startsWith('TSType') && node.type !== 'TSTypeAssertion') {
      walkTypes(node);
      return false;
    }
    const what = usedBy(node);
    if (what !== undefined) module.uses.push({ what, line: text.slice(0, node.start).split('\n').length });
    if (what?.startsWith('Math.')) return false;
    for (const child of Object.values(withoutNames(node))) {
      for (const part of Array.isArray(child) ? child : [child]) if (isNode(part)) walk(part, visit);
    }
    return false;
  };
  const walkTypes = (types: Node): void =>
    walk(types, (node) => {
      const specifier = node.type === 'TSImportType' ? importedBy(node) : undefined;
      if (specifier !== undefined) addImport(specifier, false);
      return true;
    });
  walk(program as unknown as Node, visit);
  return module;
}

/** Every TypeScript module below the folders. */
export function readModules(root: string, folders: readonly string[]): Module[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((name) => `${folder}/${String(name).split(sep).join('/')}`),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .map((file) => readModule(root, file, readFileSync(join(root, file), 'utf8')));
}

/** The first import cycle found, as the files on the way, or none. */
export function findCycle(modules: readonly Module[]): string[] | undefined {
  const importsOf = new Map(modules.map((module) => [module.file, module.imports]));
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]): string[] | undefined => {
    const seenAt = way.indexOf(file);
    if (seenAt >= 0) return [...way.slice(seenAt), file];
    if (done.has(file)) return undefined;
    for (const next of importsOf.get(file) ?? []) {
      const cycle = follow(next, [...way, file]);
      if (cycle !== undefined) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const { file } of modules) {
    const cycle = follow(file, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
