import { both, feelings, type Lens } from './lens.ts';

export const political: Lens = {
  key: 'political',
  label: 'Political',
  asks: 'Governments on both sides answer for return to their citizens: one for control, the other for not selling out people abroad. What do residents and returnees live through who will judge them, and who was heard?',
  outcomes: [
    both('livingStandard', 'more', 'Living standard over before: own past here, or life abroad.'),
    feelings('What residents feel of newcomers, and newcomers of what they were given.'),
    both('outOfSchoolShare', 'less', 'Children without school, on either side.'),
    both('wish', 'open', 'Wishes to leave: a judgement on life here.'),
  ],
  cannotSee: [
    'Votes, parties, media, and what a government would do next.',
    'Bargains between states: aid, trade, visas for readmission.',
    'Politics of the countries that return people.',
    'Legitimacy: whether those concerned accept who decided.',
    'Due process and legality of the return.',
  ],
};
