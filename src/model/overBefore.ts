/** A level over that before the arrivals; 1 where there was nothing before, as in a zone of whose people a small sample holds none. */
export const overBefore = (now: number, before: number): number => (before > 0 ? now / before : 1);
