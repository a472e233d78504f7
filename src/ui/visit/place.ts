/** Where a note stands beside what it points at, and never over it. Pixels of the window, from its top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 12;

export const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height;

export const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

const between = (least: number, value: number, most: number): number => Math.max(least, Math.min(value, most));

/** To its right, left, below or above, whichever fits first; else at the end of the room that is farther from it. `room` is what nothing else covers. */
export function placed(target: Box | undefined, size: Pick<Box, 'width' | 'height'>, room: Box): Pick<Box, 'x' | 'y'> {
  const right = room.x + room.width - size.width;
  const bottom = room.y + room.height - size.height;
  if (target === undefined || !overlap(target, room)) return { x: right, y: bottom };
  const level = between(room.y, target.y + target.height / 2 - size.height / 2, bottom);
  const along = between(room.x, target.x + target.width / 2 - size.width / 2, right);
  const beside = [
    { x: target.x + target.width + GAP, y: level },
    { x: target.x - GAP - size.width, y: level },
    { x: along, y: target.y + target.height + GAP },
    { x: along, y: target.y - GAP - size.height },
  ];
  const free = beside.find((corner) => within({ ...corner, ...size }, room));
  const isHigh = target.y + target.height / 2 < room.y + room.height / 2;
  return free ?? { x: along, y: isHigh ? bottom : room.y };
}
