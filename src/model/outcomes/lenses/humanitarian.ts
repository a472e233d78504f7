import { both, type Lens } from './lens.ts';

export const humanitarian: Lens = {
  key: 'humanitarian',
  label: 'Humanitarian',
  asks: 'Should these people be asked to return at all, from conflict, disaster or early recovery, or be given leave to remain? Are those who came, and those who live there, fed, sheltered and cared for?',
  outcomes: [
    both('poverty', 'less', 'People below the poverty line of the place.'),
    both('tenureMakeshift', 'less', 'People in tents and other makeshift shelter.'),
    both('waterService', 'more', 'Safe water where they live.'),
    both('clinicService', 'more', 'Clinic care where they live.'),
    both('wellbeing', 'more', 'How adults feel.'),
  ],
  cannotSee: [
    'Danger on the way back and at the border.',
    'Protection: violence, exploitation, forced recruitment, child marriage.',
    'Illness, hunger and death by cause; deaths follow a life table.',
    'Whether staying abroad would have been safer: those abroad have no conditions of life here.',
    'Whether anybody who qualified for leave to remain was returned.',
  ],
};
