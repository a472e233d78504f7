/** What the page shows at this moment, as steps of a visit read it. */
import { edits, moving, scenario } from '../state/scenario.ts';
import { month, page, pathInPage, playing } from '../state/view.ts';
import type { Box } from './place.ts';
import type { Seen, Step } from './steps.ts';

const VOLUME = 'arrivals.volumeFactor';

export const look = (): Seen => ({
  volume: edits.peek()[VOLUME],
  moving: moving.peek(),
  playing: playing.peek(),
  month: month.peek(),
  programmes: Object.keys(scenario.peek().programmes).length,
  dialog: document.querySelector('dialog[open]') !== null,
  page: page.peek(),
  part: pathInPage.peek(),
  groups: document.querySelectorAll('.evidence .group[open]').length,
});

const canBeSeen = (element: HTMLElement): boolean => element.checkVisibility({ visibilityProperty: true });

/** What a step points at, and whether that is the thing itself. */
export function targetOf({ at }: Step): { readonly element: HTMLElement; readonly isItself: boolean } | undefined {
  for (const [place, selector] of at.entries()) {
    const element = [...document.querySelectorAll<HTMLElement>(selector)].find(canBeSeen);
    if (element !== undefined) return { element, isItself: place === 0 };
  }
  return undefined;
}

const EDGE = 8;

/** The window without the strip at its end; all of it where the strip itself is pointed at. */
export function roomFor(target: HTMLElement | undefined): Box {
  const strip = document.querySelector('.timeline');
  const covered = strip?.getBoundingClientRect().top ?? innerHeight;
  const height = target !== undefined && strip?.contains(target) === true ? innerHeight : Math.min(innerHeight, covered);
  return { x: EDGE, y: EDGE, width: document.documentElement.clientWidth - 2 * EDGE, height: height - 2 * EDGE };
}
