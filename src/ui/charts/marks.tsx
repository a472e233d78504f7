/** A shape for each group, so that colour never speaks alone. */
import type { Mark } from '../words/groups.ts';

const SHAPES: Readonly<Record<Mark, string>> = {
  circle: 'M-3.5,0a3.5,3.5 0 1,0 7,0a3.5,3.5 0 1,0 -7,0Z',
  square: 'M-3,-3h6v6h-6Z',
  triangle: 'M0,-4L4,3H-4Z',
  diamond: 'M0,-4.2L4.2,0L0,4.2L-4.2,0Z',
  dash: 'M-4.5,-1.2h9v2.4h-9Z',
};

export function MarkAt({ mark, tone, x, y }: { mark: Mark; tone: string; x: number; y: number }) {
  return <path class={`mark tone-${tone}`} d={SHAPES[mark]} transform={`translate(${x.toFixed(1)},${y.toFixed(1)})`} />;
}

/** The same shape beside a word. */
export function Key({ mark, tone, dashed = false, bare = false }: { mark: Mark; tone: string; dashed?: boolean; bare?: boolean }) {
  return (
    <svg class="key" width="18" height="10" viewBox="-9 -5 18 10" aria-hidden="true">
      {bare ? null : <path class={`line tone-${tone}${dashed ? ' without' : ''}`} d="M-9,0H9" />}
      {dashed ? null : <MarkAt mark={mark} tone={tone} x={0} y={0} />}
    </svg>
  );
}
