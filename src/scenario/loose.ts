/** A scenario as the check leaves it: what was missing or wrong is undefined. */
export type Loose<T> = T extends number | string | boolean ? T | undefined : { readonly [K in keyof T]?: Loose<T[K]> } | undefined;

export const entriesOf = <T>(map: { readonly [id: string]: T } | undefined): [string, T][] => Object.entries(map ?? {});
