import { both, type Lens } from './lens.ts';

export const reintegration: Lens = {
  key: 'reintegration',
  label: 'Reintegration',
  asks: 'Do returnees come to live as their neighbours do, economically, socially and in mind, with help that lasts as long as it takes, and at no cost to those neighbours? Staying is no proof: it may be involuntary.',
  outcomes: [
    both('rssComposite', 'more', 'Score in the manner of the Reintegration Sustainability Survey, for both sides, of those who are here.'),
    both('rssSustained', 'more', 'Share of those here with a score of a half or more; who has left is not in it.'),
    both('debtUsd', 'less', 'Debt, which makes staying harder.'),
    both('wish', 'open', 'Wishes to leave: a wish is no failure, and who stays may wish to go.'),
    both('involuntaryImmobility', 'less', 'Who wishes to leave and cannot: read it beside the scores.'),
  ],
  cannotSee: [
    'What people themselves call a good return.',
    'Culture, language and faith, and the life of women at home.',
    'Trauma, and whether care for it helps a person.',
    'IOM’s own survey: a simulated score is not a survey’s result, and its weights are not reproduced.',
    'Due process, consent and children’s rights on the way here.',
  ],
};
