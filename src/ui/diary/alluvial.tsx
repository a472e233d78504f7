/** A flow as a picture: a bar for each column, parted by states, and bands for those who go from one to another. */
import { area, curveBumpX } from 'd3';
import { say } from '../words/say.ts';
import { counted } from '../words/numbers.ts';
import { type Flow, STATES } from './flows.ts';

const BAR = 14;
const TOP = 4;
const AXIS = 24;
/** Between states, so that each is seen apart. */
const GAP = 2;

export interface Piece {
  readonly key: string;
  readonly state: number;
  readonly d: string;
}
export interface Layout {
  readonly bars: readonly (Omit<Piece, 'd'> & { readonly x: number; readonly y: number; readonly height: number })[];
  readonly bands: readonly Piece[];
  readonly columns: readonly number[];
}

const band = area<readonly [number, number, number]>()
  .x(([x]) => x)
  .y0(([, top]) => top)
  .y1(([, , bottom]) => bottom)
  .curve(curveBumpX);

/** Heights in proportion to people, whatever the column: everybody is in each. Bands lie in the order of states at both ends. */
export function layout({ columns, counts, links, people }: Flow, width: number, height: number): Layout {
  const step = columns.length > 1 ? (width - BAR) / (columns.length - 1) : 0;
  const scale = (height - TOP - AXIS - GAP * (STATES.length - 1)) / Math.max(1, people);
  const tops = counts.map((states) => {
    let y = TOP;
    return states.map((count) => {
      const top = y;
      y += count * scale + (count > 0 ? GAP : 0);
      return top;
    });
  });
  const bars = counts.flatMap((states, column) =>
    states.flatMap((count, state) => (count === 0 ? [] : [{ key: `${column}-${state}`, state, x: column * step, y: tops[column]?.[state] ?? 0, height: count * scale }])),
  );
  const bands = links.flatMap((from, column) => {
    const [starts, ends] = [[...(tops[column] ?? [])], [...(tops[column + 1] ?? [])]];
    return from.flatMap((to, state) =>
      to.flatMap((count, next) => {
        if (count === 0) return [];
        const [y, z, thick] = [starts[state] ?? 0, ends[next] ?? 0, count * scale];
        starts[state] = y + thick;
        ends[next] = z + thick;
        const d = band([[column * step + BAR, y, y + thick], [(column + 1) * step, z, z + thick]]) ?? '';
        return [{ key: `${column}-${state}-${next}`, state: next, d }];
      }),
    );
  });
  return { bars, bands, columns: columns.map((_, column) => column * step + BAR / 2) };
}

/** Hatching doubles the shades, so that no state is told by shade alone. */
export function Patterns() {
  return (
    <svg width="0" height="0" aria-hidden="true" class="patterns">
      {(['residents', 'returnees'] as const).map((tone) => (
        <pattern key={tone} id={`held-${tone}`} class={`tone-${tone}`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="ground" width="5" height="5" />
          <rect class="stripe" width="2" height="5" />
        </pattern>
      ))}
      <pattern id="gone-irregular" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect class="ground" width="5" height="5" />
        <rect class="gone" width="2" height="5" />
      </pattern>
    </svg>
  );
}

export const stateClass = (state: number): string => `state-${STATES[state]}`;

export function Alluvial({ flow, side, width, height, title }: { flow: Flow; side: 'residents' | 'returnees'; width: number; height: number; title: string }) {
  const { bars, bands, columns } = layout(flow, width, height);
  return (
    <svg class={`tone-${side} side-${side} alluvial picture`} width={width} height={height} role="img" aria-label={title}>
      <g class="bands">
        {bands.map(({ key, state, d }) => (
          <path key={key} class={stateClass(state)} d={d} />
        ))}
      </g>
      {bars.map(({ key, state, x, y, height: tall }) => (
        <rect key={key} class={`block ${stateClass(state)}`} x={x} y={y} width={BAR} height={tall} />
      ))}
      <g class="axis">
        {columns.map((x, at) => (
          <text key={x} x={x} y={height - 6} text-anchor={at === 0 ? 'start' : at === columns.length - 1 ? 'end' : 'middle'} dx={at === 0 ? -BAR / 2 : at === columns.length - 1 ? BAR / 2 : 0}>
            {at === 0 ? say(`flow-start-${side}`) : counted(flow.columns[at] ?? 0)}
          </text>
        ))}
      </g>
    </svg>
  );
}
