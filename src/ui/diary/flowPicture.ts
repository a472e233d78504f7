/** Both sides of a flow as one picture that stands alone. */
import { fileName, offer } from '../charts/files.ts';
import { pngOf, svgDocument } from '../charts/image.ts';
import { GROUP_WORDS } from '../words/groups.ts';
import { say, unisolated } from '../words/say.ts';
import { STATES } from './flows.ts';

const NS = 'http://www.w3.org/2000/svg';
const GAP = 32;
const HEAD = 24;
const ROW = 20;

function textAt(x: number, y: number, words: string): SVGTextElement {
  const text = document.createElementNS(NS, 'text');
  text.setAttribute('x', String(x));
  text.setAttribute('y', String(y));
  text.setAttribute('class', 'drawnword');
  text.textContent = unisolated(words);
  return text;
}

/** A drawing within a drawing does not travel well: both are groups of one, with the patterns that they are filled with and a key. */
function together(figure: HTMLElement): SVGSVGElement {
  const drawn = [...figure.querySelectorAll<SVGSVGElement>('svg.alluvial')];
  const whole = document.createElementNS(NS, 'svg');
  const width = Math.max(...drawn.map((one) => Number(one.getAttribute('width'))));
  const height = Number(drawn[0]?.getAttribute('height') ?? 0) + HEAD;
  for (const pattern of figure.querySelectorAll('pattern')) whole.append(pattern.cloneNode(true));
  drawn.forEach((one, at) => {
    const side = one.classList.contains('side-residents') ? 'residents' : 'returnees';
    const group = document.createElementNS(NS, 'g');
    group.setAttribute('class', one.getAttribute('class') ?? '');
    group.setAttribute('transform', `translate(${at * (width + GAP)},${HEAD})`);
    group.append(textAt(0, -8, GROUP_WORDS[side].long), ...[...one.childNodes].map((child) => child.cloneNode(true)));
    STATES.forEach((state, row) => {
      const block = document.createElementNS(NS, 'rect');
      for (const [name, value] of Object.entries({ class: `block state-${state}`, x: 0, y: height - HEAD + row * ROW + 4, width: 14, height: 14 })) block.setAttribute(name, String(value));
      group.append(block, textAt(22, height - HEAD + row * ROW + 15, say(`flow-state-${state}`)));
    });
    whole.append(group);
  });
  whole.setAttribute('class', 'picture offpage');
  whole.setAttribute('width', String(2 * width + GAP));
  whole.setAttribute('height', String(height + STATES.length * ROW + 8));
  return whole;
}

export async function saveFlowPicture(figure: HTMLElement | null, kind: 'svg' | 'png', { scenario, seed, headline }: { scenario: string; seed: string; headline: string }): Promise<void> {
  if (figure === null) return;
  const whole = together(figure);
  figure.append(whole); // only what is on the page has a look to copy
  const text = svgDocument(whole, {
    headline: unisolated(headline),
    measure: unisolated(say('flow-picture-measure')),
    note: unisolated(say('flow-doc')),
    source: unisolated(say('flow-picture-source', { scenario, seed })),
  });
  whole.remove();
  offer(kind === 'svg' ? new Blob([text], { type: 'image/svg+xml' }) : await pngOf(text), fileName({ scenario }, 'courses', kind));
}
