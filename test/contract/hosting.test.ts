import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HEADERS } from '../../src/cli/launch/headers.mjs';

const read = (file: string): string => readFileSync(file, 'utf8');
const GUIDE = read('docs/guide/hosting.md');
const PAGE = read('index.html');
const APP = JSON.parse(read('public/app.webmanifest')) as { icons: { src: string; sizes: string; type: string }[]; background_color: string; theme_color: string };

/** Width and height of a PNG stand in its first chunk. */
const sizeOfPng = (file: string): string => {
  const bytes = readFileSync(file);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
};

describe('whoever hosts the page', () => {
  it.each(Object.entries(HEADERS))('finds %s in the guide as the page is tested with it, in three ways of writing', (name, value) => {
    for (const written of [`    ${name}: ${value}`, `add_header ${name} `, `Header always set ${name} `]) expect(GUIDE).toContain(written);
    expect(GUIDE.split(value).length - 1).toBeGreaterThanOrEqual(4);
  });

  it('lets no other server be asked, no script stand in the page, and no form be sent', () => {
    const policy = HEADERS['Content-Security-Policy'];
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
    for (const part of ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "form-action 'none'", "base-uri 'none'"]) expect(policy).toContain(part);
  });
});

describe('the page as an app', () => {
  it('has the icons that it names, each of its size', () => {
    for (const { src, sizes, type } of APP.icons) {
      if (type === 'image/png') expect(sizeOfPng(`public/${src}`), src).toBe(sizes);
      else expect(read(`public/${src}`)).toContain('<svg');
    }
    expect(APP.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  });

  it('has the colours of paper, light and dark', () => {
    const paper = [...read('src/ui/styles/tokens.css').matchAll(/--paper: (#\w+);/g)].map(([, colour]) => colour);
    expect([APP.background_color, APP.theme_color]).toEqual([paper[0], paper[0]]);
    expect([...PAGE.matchAll(/name="theme-color" content="(#\w+)"/g)].map(([, colour]) => colour)).toEqual([paper[0], paper[1]]);
  });
});
