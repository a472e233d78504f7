/** Pictures for a meeting: each reads without words, in black ink. */
const PATHS = {
  person: 'M12 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM6 22v-6c0-3 2-5 6-5s6 2 6 5v6z',
  house: 'M2 12 12 3l10 9h-3v10h-5v-6h-4v6H5V12z',
  school: 'M12 3 1 9l11 6 9-4.9V17h2V9zM5 13.5V18c2 2 12 2 14 0v-4.5l-7 4z',
  water: 'M12 2c4 6 7 9 7 13a7 7 0 0 1-14 0c0-4 3-7 7-13z',
  work: 'M9 3h6v3h6v14H3V6h6zm2 3h2V5h-2zM5 12h5v2h4v-2h5v-2H5z',
} as const;
export type Pictogram = keyof typeof PATHS;

/** So many of one kind in a row, the first of them filled. */
export function Row({ of, filled, all }: { of: Pictogram; filled: number; all: number }) {
  return (
    <span class="pictograms" aria-hidden="true">
      {Array.from({ length: all }, (_, k) => (
        <svg key={k} aria-hidden="true" viewBox="0 0 24 24" class={k < filled ? 'on' : 'off'}>
          <path d={PATHS[of]} />
        </svg>
      ))}
    </span>
  );
}
