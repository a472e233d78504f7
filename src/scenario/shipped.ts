/** The scenarios that come with the program, by name. */
import baseline from '../../scenarios/nangarhar-2015-baseline.json';
import central from '../../scenarios/nangarhar-2016.json';
import high from '../../scenarios/nangarhar-2016-high.json';
import low from '../../scenarios/nangarhar-2016-low.json';
import programmes from '../../scenarios/nangarhar-2016-programmes.json';
import { own } from './problem.ts';

export const SHIPPED: Readonly<Record<string, object>> = {
  'nangarhar-2016': central,
  'nangarhar-2016-low': low,
  'nangarhar-2016-high': high,
  'nangarhar-2016-programmes': programmes,
  'nangarhar-2015-baseline': baseline,
};

/** For `loadScenario`: finds what a scenario extends among those that are shipped. */
export const findShipped = (name: string): object | undefined => own(SHIPPED, name);
