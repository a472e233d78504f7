import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../src/ui/styles/tokens.css'), 'utf8');
const THEMES = { light: /:root \{/, dark: /:root\[data-theme=.dark.\] \{/, auto: /:root\[data-theme=.auto.\] \{/ };

function roles(theme: keyof typeof THEMES): Record<string, string> {
  const start = css.search(THEMES[theme]);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
}

type Rgb = readonly [number, number, number];
const linear = (hex: string): Rgb => {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return [r, g, b];
};
const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
function contrast(a = '', b = ''): number {
  const [dark, light] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, full severity, on linear RGB. */
const SIGHT: Record<string, readonly Rgb[]> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Distance in Oklab, where 0.02 is just noticeable side by side. */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(Math.max(0, 0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b));
  const m = Math.cbrt(Math.max(0, 0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b));
  const s = Math.cbrt(Math.max(0, 0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b));
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
function distance(a: string, b: string, sight: readonly Rgb[]): number {
  const see = (hex: string): Rgb => {
    const colour = linear(hex);
    const [r = 0, g = 0, blue = 0] = sight.map((row) => row.reduce((sum, part, at) => sum + part * (colour[at] ?? 0), 0));
    return oklab([r, g, blue]);
  };
  const [x, y] = [see(a), see(b)];
  return Math.hypot(...x.map((part, at) => part - (y[at] ?? 0)));
}

describe.each(['light', 'dark'] as const)('the colours of the %s theme', (theme) => {
  const of = roles(theme);

  it.each(['ink', 'quiet', 'warn', 'residents-word', 'returnees-word', 'earlier-word', 'displaced-word'])(
    '%s can be read on paper',
    (role) => {
      expect(contrast(of[role], of['paper'])).toBeGreaterThanOrEqual(4.5);
      expect(contrast(of[role], of['paper-2'])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['residents', 'returnees', 'displaced', 'control', 'focus'])('%s can be seen on paper as a line', (role) => {
    expect(contrast(of[role], of['paper'])).toBeGreaterThanOrEqual(2.9);
  });

  it.each(['level', 'diff'])('names can be read on every %s of the map', (ramp) => {
    for (const step of [0, 1, 2, 3, 4]) expect(contrast(of['ink'], of[`${ramp}-${step}`]), `${ramp}-${step}`).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.keys(SIGHT))('residents, returnees and displaced people are told apart with %s', (name) => {
    const people = ['residents', 'returnees', 'displaced'].map((role) => of[role] ?? '');
    for (const [at, a] of people.entries()) {
      for (const b of people.slice(at + 1)) expect(distance(a, b, SIGHT[name] ?? [])).toBeGreaterThan(0.05);
    }
  });
});

it('the automatic theme is dark as the dark one is', () => {
  expect(roles('auto')).toEqual(roles('dark'));
});
