/** Amounts as figures that can be counted: how many people one figure stands for, and how many figures there are. */

const MOST_FIGURES = 20;

/** 1, 2 or 5 times a power of ten: the smallest that keeps every row within 20 figures. */
export function unitFor(most: number): number {
  for (let power = 1; ; power *= 10) {
    const found = [1, 2, 5].map((one) => one * power).find((unit) => most / unit <= MOST_FIGURES);
    if (found !== undefined) return found;
  }
}

/** Nobody who is there is left out: one figure at least. */
export const figuresOf = (people: number, unit: number): number => (people > 0 ? Math.max(1, Math.round(people / unit)) : 0);
