/** A linear scale on d3's ticks: d3-scale would bring along colours and formats that these charts never use. */
import { nice, ticks } from 'd3';

export interface Linear {
  (value: number): number;
  invert(at: number): number;
  ticks(count: number): number[];
  readonly domain: readonly [number, number];
}

export function linear(domain: readonly [number, number], range: readonly [number, number]): Linear {
  const [d0, d1] = domain;
  const [r0, r1] = range;
  const scale = (value: number): number => r0 + ((value - d0) / (d1 - d0)) * (r1 - r0);
  return Object.assign(scale, {
    invert: (at: number): number => d0 + ((at - r0) / (r1 - r0)) * (d1 - d0),
    ticks: (count: number): number[] => ticks(d0, d1, count),
    domain,
  });
}

/** The domain widened to round values. */
export const niceDomain = (from: number, to: number, count: number): [number, number] => nice(from, to, count);
