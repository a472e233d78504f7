import { both, feelings, type Lens } from './lens.ts';

export const security: Lens = {
  key: 'security',
  label: 'Security and stability',
  asks: 'May these arrivals at this pace strain the peace of the place: frustration, delicate balances between groups, competition for work and homes? Should the pace change, or some returns not be pursued?',
  outcomes: [
    both('tension', 'less', 'Tension where they live: both sides’ feelings, young people without work, crowding.'),
    feelings('What residents feel of newcomers, and newcomers of what they were given.'),
    both('severitySafety', 'less', 'Insecurity, tension and resentment where they live.'),
    both('unemployment', 'less', 'People without any work.'),
  ],
  cannotSee: [
    'Crime, criminal networks and recruitment: disorder is a property of places here, never of persons.',
    'Armed conflict: physical security of a district is an input and does not change.',
    'Relations between named groups of a place.',
    'What police, courts and mediators do, unless a programme says so.',
    'Legality of the return, and what happens to people in custody.',
  ],
};
