/** How far a slider reaches and in what steps, from the declaration and the value it starts at. */
import { tickStep } from 'd3';
import type { NumberField } from '../../lib/declare.ts';

export interface Slide {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const STEPS = 50;

/** A declared range may span a billion: a slider then reaches five times its first value, the field beside it all of the range. */
export function slideOf(field: NumberField, start: number): Slide {
  const [min, most] = field.range;
  const reference = Math.max(Math.abs(start), Math.abs(field.default ?? 0));
  const isWide = reference > 0 && most > reference * 20;
  const rough = tickStep(min, isWide ? reference * 5 : most, STEPS);
  const step = field.integer === true ? Math.max(1, Math.round(rough)) : rough;
  const max = isWide ? Math.ceil((reference * 5) / step) * step : most;
  return { min, max: Math.min(max, most), step };
}

/** Within the declared range, whole where it must be. */
export function inRange(field: NumberField, value: number): number {
  const [least, most] = field.range;
  const inside = Math.min(Math.max(value, least), most);
  return field.integer === true ? Math.round(inside) : Number(inside.toPrecision(12));
}
