/**
 * The six questions of the OECD-DAC (criteria adopted on 10 December 2019) as headings of a report on the programmes of a run: what
 * the model can say under each, as figures, and what it cannot judge, as sentences. No heading has a score or a verdict.
 */
import type { DacFigure, DacRuns } from './dacFigure.ts';
import { coherence, effectiveness, efficiency, impact, relevance, sustainability } from './dacFigures.ts';

interface Criterion {
  readonly key: string;
  readonly label: string;
  readonly question: string;
  figures(runs: DacRuns): DacFigure[];
  readonly cannotJudge: readonly string[];
}
export interface DacHeading extends Omit<Criterion, 'figures'> {
  readonly figures: readonly DacFigure[];
}

const ONE_PAIR = 'How much of a difference is luck: this is one pair of runs with the same luck; only many seeds and other assumptions show a range.';

export const CRITERIA: readonly Criterion[] = [
  {
    key: 'relevance',
    label: 'Relevance',
    question: 'Is the intervention doing the right things?',
    figures: relevance,
    cannotJudge: [
      'Whether those concerned would have asked for this; nobody in the model is consulted.',
      'Needs that the model has no word for: safety of a person, health, dignity.',
      'Priorities of governments and donors.',
    ],
  },
  {
    key: 'coherence',
    label: 'Coherence',
    question: 'How well does the intervention fit?',
    figures: coherence,
    cannotJudge: [
      'Any of it, unless there are two or more programmes and each was also run alone.',
      'Fit with law, with human rights and with other policies: see the rights sheet.',
      'Fit with what others do, unless their programmes stand in the scenario.',
      'Which two of three or more programmes help or hinder one another: the figure is of all together less each alone.',
    ],
  },
  {
    key: 'effectiveness',
    label: 'Effectiveness',
    question: 'Is the intervention achieving its objectives?',
    figures: effectiveness,
    cannotJudge: [
      'Distance to a target: a scenario states no objectives, and a simulated figure is a target of a scenario, never an achieved result.',
      'What people themselves call reintegration.',
      ONE_PAIR,
    ],
  },
  {
    key: 'efficiency',
    label: 'Efficiency',
    question: 'How well are resources being used?',
    figures: efficiency,
    cannotJudge: [
      'Whether unit costs are right: most are assumed (see the assumptions).',
      'Whether another use of the money would do more: compare scenarios with the same budget.',
      'Costs borne by families, and by authorities that are not paid.',
      ONE_PAIR,
    ],
  },
  {
    key: 'impact',
    label: 'Impact',
    question: 'What difference does the intervention make?',
    figures: impact,
    cannotJudge: [
      'Differences outside the place: in the country, on the way, where people came from.',
      'Who came because of a programme, where arrivals are held fixed.',
      ONE_PAIR,
    ],
  },
  {
    key: 'sustainability',
    label: 'Sustainability',
    question: 'Will the benefits last?',
    figures: sustainability,
    cannotJudge: [
      'Whether authorities can and will pay for what was built: their part is an assumption.',
      'What lasts longer than the run, or depends on peace.',
      ONE_PAIR,
    ],
  },
];

export function dacReport(runs: DacRuns): DacHeading[] {
  return CRITERIA.map(({ figures, ...heading }) => ({ ...heading, figures: figures(runs) }));
}
