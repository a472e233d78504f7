/** The canvas of the dots, between the districts and their names, and a ring around the dot that is picked. */
import { useEffect, useRef } from 'preact/hooks';
import type { Cell, Point } from '../map/cells.ts';
import type { Rect } from '../map/names.ts';
import { useDarkness } from './darkness.ts';
import { paintOn } from './painter.ts';
import { pickNear, picked } from './picked.ts';
import { ground } from './scene.ts';
import { say } from '../words/say.ts';
import './dots.css';

export interface LayerProps {
  readonly cells: readonly Cell[];
  readonly place: (point: Point) => Point;
  readonly width: number;
  readonly height: number;
  readonly names: readonly Rect[];
}

function Ring() {
  const at = picked.value;
  return at === undefined ? null : <span class="dotring" style={{ left: `${at.x}px`, top: `${at.y}px` }} />;
}

export default function Layer({ cells, place, width, height, names }: LayerProps) {
  const element = useRef<HTMLCanvasElement>(null);
  useDarkness();
  useEffect(() => {
    ground.value = { cells, place, width, height, names };
  }, [cells, place, width, height, names]);
  useEffect(() => (element.current === null ? undefined : paintOn(element.current)), []);
  return (
    <div class="dots" dir="ltr">
      <canvas
        ref={element}
        role="img"
        aria-label={say('dots-list')}
        style={{ width: `${width}px`, height: `${height}px` }}
        onClick={(event) => pickNear(event.offsetX, event.offsetY)}
      />
      <Ring />
    </div>
  );
}
