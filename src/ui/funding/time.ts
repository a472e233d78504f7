/** "about 3 minutes" */
import { said } from '../words/numbers.ts';
import { say } from '../words/say.ts';

const HOUR = 3600;
const MINUTE = 60;
/** In seconds up to a minute and a half, in minutes up to an hour and a half. */
const UP_TO = 1.5;

export function timeWords(seconds: number): string {
  const [unit, count] = seconds < UP_TO * MINUTE ? ['seconds', seconds] : seconds < UP_TO * HOUR ? ['minutes', seconds / MINUTE] : ['hours', seconds / HOUR];
  const whole = Math.max(1, Math.round(count));
  return say('funding-time', { unit, count: whole, number: said(whole) });
}
