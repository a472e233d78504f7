/** Paints the scene at the month that is read; while time plays, people move from month to month, and in no other case. */
import { effect, untracked } from '@preact/signals';
import { month, playing } from '../state/view.ts';
import { type Canvas, movers, paintMoving, paintStill, type Scene } from './paint.ts';
import { ground, scene } from './scene.ts';
import { movesAt } from './stays.ts';

/** A little less than a month of playing, so that each step ends before the next. */
const STEP_MS = 200;

const mayMove = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches;

interface Sheet {
  readonly context: CanvasRenderingContext2D;
  readonly image: ImageData;
  readonly canvas: Canvas;
  readonly still: Uint32Array;
}

function sheetFor(element: HTMLCanvasElement, width: number, height: number): Sheet | undefined {
  element.width = width;
  element.height = height;
  const context = element.getContext('2d');
  if (context === null || width === 0 || height === 0) return undefined;
  const image = context.createImageData(width, height);
  const pixels = new Uint32Array(image.data.buffer);
  return { context, image, canvas: { width, height, pixels }, still: new Uint32Array(pixels.length) };
}

/** Follows what is to be drawn until it is told to leave off. */
export function paintOn(element: HTMLCanvasElement): () => void {
  let sheet: Sheet | undefined;
  let shown: { readonly scene: Scene; readonly moves: Int32Array } | undefined;
  let frame = 0;

  function step(now: Scene, before: Int32Array, after: Int32Array): void {
    const on = sheet;
    if (on === undefined) return;
    const moving = movers(before, after);
    paintStill(now, before, after, on.canvas);
    on.still.set(on.canvas.pixels);
    const began = performance.now();
    const draw = (): void => {
      const t = moving.length === 0 ? 1 : Math.min(1, (performance.now() - began) / STEP_MS);
      on.canvas.pixels.set(on.still);
      paintMoving(now, moving, before, after, t, on.canvas);
      on.context.putImageData(on.image, 0, 0);
      if (t < 1) frame = requestAnimationFrame(draw);
    };
    draw();
  }

  const leave = effect(() => {
    const [now, at, on] = [scene.value, month.value, ground.value];
    if (now === undefined || on === undefined) return;
    cancelAnimationFrame(frame);
    const { ratio } = now.look;
    const [width, height] = [Math.round(on.width * ratio), Math.round(on.height * ratio)];
    if (sheet === undefined || sheet.canvas.width !== width || sheet.canvas.height !== height) sheet = sheetFor(element, width, height);
    const after = movesAt(now.stays, at);
    const before = untracked(() => playing.value) && mayMove() && shown?.scene === now ? shown.moves : after;
    shown = { scene: now, moves: after };
    frame = requestAnimationFrame(() => step(now, before, after));
  });
  return () => {
    leave();
    cancelAnimationFrame(frame);
  };
}
