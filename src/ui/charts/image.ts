/** A chart as a picture that stands alone: headline, measure, drawing, caveat and the project's one sentence. */
import { SENTENCE } from '../../model/result.ts';
import { say, sayDeclared, unisolated } from '../words/say.ts';

const COPIED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
];
const PAD = 16;
const FONT = "'Noto Sans', 'Segoe UI', system-ui, sans-serif";

export interface Caption {
  readonly headline: string;
  readonly measure: string;
  readonly note: string;
  readonly source: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Breaks a text into lines of about so many letters, at spaces. */
export function wrap(text: string, letters: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
}

function block(text: string, y: number, size: number, width: number, fill: string, weight = 400): { svg: string; bottom: number } {
  const leading = Math.round(size * 1.35);
  const lines = wrap(text, Math.floor((width - 2 * PAD) / (size * 0.52)));
  const svg = lines
    .map((line, index) => {
      const at = y + (index + 1) * leading;
      return `<text x="${PAD}" y="${at}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(line)}</text>`;
    })
    .join('');
  return { svg, bottom: y + lines.length * leading };
}

/** Copies the look that style sheets give, since a file has none. */
function standalone(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  const crosshair = copy.querySelector('.crosshair');
  for (const [index, element] of copy.querySelectorAll('*').entries()) {
    const original = originals[index];
    if (original === undefined) continue;
    const style = getComputedStyle(original);
    for (const name of COPIED) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute('class');
  }
  crosshair?.remove();
  return copy;
}

export function svgDocument(svg: SVGSVGElement, caption: Caption): string {
  const style = getComputedStyle(svg);
  const ink = style.getPropertyValue('--ink').trim() || '#1d2433';
  const quiet = style.getPropertyValue('--quiet').trim() || '#5b6475';
  const paper = style.getPropertyValue('--paper').trim() || '#fbfaf7';
  const inner = Number(svg.getAttribute('width'));
  const width = inner + 2 * PAD;
  const head = block(caption.headline, PAD - 4, 17, width, ink, 600);
  const measure = block(caption.measure, head.bottom + 2, 13, width, quiet);
  const drawing = standalone(svg);
  const top = measure.bottom + 8;
  const note = block(`${caption.note} ${caption.source}`, top + Number(svg.getAttribute('height')) + 4, 12, width, quiet);
  const words = unisolated(sayDeclared('sentence', SENTENCE));
  const sentence = block(words, note.bottom + 4, 12, width, ink);
  const height = sentence.bottom + PAD;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}">`,
    `<title>${escaped(caption.headline)}</title><desc>${escaped(words)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    head.svg,
    measure.svg,
    `<g transform="translate(${PAD},${top})">${drawing.innerHTML}</g>`,
    note.svg,
    sentence.svg,
    '</svg>',
  ].join('');
}

/** Twice the size of the screen, for print and projectors. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error(say('files-no-picture'))) : resolve(blob)), 'image/png');
  });
}
