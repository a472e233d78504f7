/** The page's colours as pixels. */
import type { Look } from './paint.ts';

const ROLES = ['--residents', '--earlier', '--returnees', '--displaced'];
/** How much of a hue is left of those who are not picked out. */
const FAINT = 0.22;

type Rgb = readonly [number, number, number];

function rgbOf(role: string): Rgb {
  const hex = getComputedStyle(document.documentElement).getPropertyValue(role).trim().replace('#', '');
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  return [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16) || 0) as unknown as Rgb;
}

const pixel = ([r, g, b]: Rgb): number => ((255 << 24) | (b << 16) | (g << 8) | r) >>> 0;
const between = (a: Rgb, b: Rgb, share: number): Rgb => [0, 1, 2].map((k) => Math.round((a[k] ?? 0) + ((b[k] ?? 0) - (a[k] ?? 0)) * share)) as unknown as Rgb;

/** Dots as large as their number leaves room for: `roomPx` square pixels of the page for each. */
export function lookNow(roomPx: number): Look {
  const ratio = Math.min(2, globalThis.devicePixelRatio || 1);
  const paper = rgbOf('--paper');
  const hues = ROLES.map(rgbOf);
  return {
    colours: Uint32Array.from(hues, pixel),
    faint: Uint32Array.from(hues, (hue) => pixel(between(paper, hue, FAINT))),
    ratio,
    side: Math.max(1, Math.min(Math.round(2.5 * ratio), Math.floor(0.72 * Math.sqrt(roomPx) * ratio))),
  };
}
