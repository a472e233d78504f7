/** Answers as people read them. */
import { longDate, shortDate } from '../words/dates.ts';
import { said } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import type { Answer, Lesson, Question, Step } from './lesson.ts';

export const stepKey = (lesson: Pick<Lesson, 'key'>, step: Pick<Step, 'key'>): string => `${lesson.key}-${step.key}`;

/** "34 %", "×5.1", the words of a choice, or the last value of a course. */
export function answerWords(question: Question, key: string, answer: Answer | undefined): string {
  if (answer === undefined) return '–';
  if (question.kind === 'choice') return question.of.includes(String(answer)) ? say(`lesson-${key}-choice-${answer}`) : '–';
  if (question.kind === 'number') return said(Number(answer), question.unit);
  const values = Array.isArray(answer) ? (answer as readonly number[]) : [];
  return say('classroom-course', {
    first: said(values[0] ?? Number.NaN, question.unit),
    from: shortDate(question.dates[0] ?? ''),
    last: said(values.at(-1) ?? Number.NaN, question.unit),
    to: longDate(question.dates.at(-1) ?? ''),
  });
}

/** One number of each answer, for a line of dots; of a course its end. */
export const numberOf = (answer: Answer | undefined): number =>
  typeof answer === 'number' ? answer : Array.isArray(answer) ? Number((answer as readonly number[]).at(-1)) : Number.NaN;
