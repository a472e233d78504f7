/** The scenario that the files make, anew with each change of files, columns or choices; and how it is opened. */
import { computed, effect, signal } from '@preact/signals';
import { assemble } from '../../data/in/assemble.ts';
import { type Gap, gapsOf } from '../../data/in/gaps.ts';
import { gather } from '../../data/in/gather.ts';
import type { Gathered } from '../../data/in/gathered.ts';
import { merged, type Problem } from '../../data/in/problem.ts';
import { extend } from '../../scenario/extend.ts';
import type { Reading } from '../../data/in/read.ts';
import { savedScenario } from '../controls/savedScenario.ts';
import { takeShapes } from '../map/shapes.ts';
import { type Loaded, open, openText, type Problem as ScenarioProblem } from '../state/library.ts';
import { edits, known, openOwn, scenario, scenarioId } from '../state/scenario.ts';
import { inItsPlace } from '../state/undo.ts';
import { page } from '../state/view.ts';
import { anew, choices, files, keyOf, leftOut } from './state.ts';
import { outlinesText } from './outlines.ts';

export const TEMPLATE = 'your-place';

export interface Made {
  readonly gathered: Gathered;
  /** The open scenario's zones are those of the files: they may be filled, or made anew. */
  readonly canFill: boolean;
  readonly problems: readonly Problem[];
  readonly text: string;
  /** Absent where the scenario cannot be opened: then the problems of the scenario say why. */
  readonly loaded?: Loaded;
  readonly refused: readonly ScenarioProblem[];
  readonly gaps: readonly Gap[];
}

export const made = signal<Made | undefined>(undefined);
export const making = signal(false);

const used = computed((): readonly Reading[] => files.value.flatMap(({ readings }) => readings).filter((reading) => !leftOut.value.has(keyOf(reading))));
const ofFiles = computed((): readonly Problem[] => files.value.flatMap(({ problems }) => problems));

export const saysSomething = ({ zones, streams, ages, fills }: Gathered): boolean =>
  streams.length > 0 || ages.length > 0 || (!fills && zones.length > 0) || zones.some(({ population, fields, polygons }) => population !== undefined || fields.size > 0 || polygons !== undefined);

const today = (): string => new Date().toISOString().slice(0, 10);

/** Shipped scenarios are extended; one that was changed, or is the user's own, goes whole into the file. */
function textOf(content: object, base: 'template' | 'open'): string {
  const isShipped = base === 'template' || (scenarioId.peek() !== 'own' && Object.keys(edits.peek()).length === 0);
  if (isShipped) return JSON.stringify(content, null, 2);
  const { extends: _name, ...changes } = content as { readonly extends?: unknown };
  return JSON.stringify(extend(JSON.parse(savedScenario(scenario.peek(), known.peek())), changes, '', []), null, 2);
}

async function make(readings: readonly Reading[]): Promise<Made | undefined> {
  const problems = ofFiles.peek();
  const openBase = { scenario: scenario.peek(), isTemplate: scenarioId.peek() === TEMPLATE };
  const onOpen = gather(readings, openBase, choices.peek());
  const fills = onOpen.fills && !onOpen.isNew && !anew.peek();
  const template = fills ? undefined : await open(TEMPLATE);
  if (template !== undefined && 'problems' in template) return undefined;
  const gathered = template === undefined ? onOpen : gather(readings, { scenario: template.scenario, isTemplate: true }, choices.peek());
  const builtOn = template === undefined ? { name: scenarioId.peek(), loaded: { scenario: scenario.peek(), ...known.peek() } } : { name: TEMPLATE, loaded: template };
  const { content, problems: ofContent } = assemble(gathered, builtOn, today());
  const text = textOf(content, template === undefined ? 'open' : 'template');
  const loaded = await openText(text);
  return {
    gathered,
    canFill: onOpen.fills && !onOpen.isNew,
    problems: merged([...problems, ...gathered.problems, ...ofContent]),
    text,
    ...('problems' in loaded ? { refused: loaded.problems, gaps: [] } : { loaded, refused: [], gaps: gapsOf(loaded.figures) }),
  };
}

let asked = 0;
effect(() => {
  // A slider on another page changes what is open many times a second.
  if (page.value !== 'data') return;
  const readings = used.value;
  void [choices.value, anew.value, ofFiles.value, scenario.value];
  asked++;
  const mine = asked;
  if (readings.length === 0) {
    made.value = undefined;
    making.value = false;
    return;
  }
  making.value = true;
  void make(readings)
    .catch((error: unknown) => {
      console.error(error);
      return undefined;
    })
    .then((found) => {
      if (mine !== asked) return;
      made.value = found;
      making.value = false;
    });
});

export async function openMade({ text, gathered }: Made): Promise<void> {
  await inItsPlace(() => openOwn(text));
  const outlines = outlinesText(gathered);
  if (outlines !== undefined) await takeShapes(new File([outlines], 'outlines.geojson', { type: 'application/geo+json' }));
  location.hash = '#/';
  scrollTo(0, 0);
}
