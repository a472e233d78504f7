/** The lessons, in the order in which they build on one another. */
import type { Lesson } from '../lesson.ts';
import { halfMillion } from './halfMillion.ts';
import { jobs } from './jobs.ts';
import { lenses } from './lenses.ts';
import { objective21 } from './objective21.ts';
import { spectrum } from './spectrum.ts';
import { staying } from './staying.ts';

export const LESSONS: readonly Lesson[] = [lenses, spectrum, halfMillion, objective21, jobs, staying];
export const lessonNamed = (key: string | undefined): Lesson | undefined => LESSONS.find((lesson) => lesson.key === key);
