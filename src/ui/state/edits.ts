/** Changes of a scenario as path → value, so that they can be undone, saved and shown one by one. Paths are written with dots. */
export type Edits = Readonly<Record<string, unknown>>;

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

function write(tree: Tree, [key, ...rest]: readonly string[], value: unknown): Tree {
  if (key === undefined) return tree;
  if (rest.length > 0) return { ...tree, [key]: write(isTree(tree[key]) ? tree[key] : {}, rest, value) };
  if (value !== null) return { ...tree, [key]: value };
  const { [key]: _removed, ...kept } = tree;
  return kept;
}

/** Shorter paths first, so that a change inside a new programme finds it there. null removes. */
export function applyEdits<T extends object>(base: T, edits: Edits): T {
  const paths = Object.keys(edits).sort((a, b) => a.split('.').length - b.split('.').length);
  return paths.reduce<Tree>((tree, path) => {
    const value = edits[path];
    const parent = readPath(tree, path.split('.').slice(0, -1).join('.'));
    const isLost = path.includes('.') && parent === undefined && path.startsWith('programmes.');
    return isLost ? tree : write(tree, path.split('.'), value);
  }, base as Tree) as T;
}

export function readPath(tree: unknown, path: string): unknown {
  if (path === '') return tree;
  return path.split('.').reduce<unknown>((at, key) => (isTree(at) ? at[key] : undefined), tree);
}
