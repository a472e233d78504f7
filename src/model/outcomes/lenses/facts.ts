/**
 * What the user declares for each policy lens, under `lenses` of a scenario: facts that no model can find out. The model never
 * reads them. They stand apart from the lenses, so that what checks a scenario file need not carry the lenses' words.
 */
import { type Infer, record, text } from '../../../lib/declare.ts';
import { declaration } from '../../rights.ts';

const ruleOfLaw = record({
  doc: 'Declared for the lens of the rule of law.',
  default: {},
  of: {
    appealsSuspend: declaration('Appeals suspend removal', 'Nobody is removed while an appeal is open.'),
    legalAid: declaration('Legal aid and interpretation', 'Both are within reach of whoever is ordered to leave.'),
    detentionReviewed: declaration('Detention is reviewed', 'A court reviews detention, and alternatives are used first.'),
    readmissionAgreement: declaration('Readmission agreement in force', 'It is in force and public.'),
    statusAfterReturn: declaration('Status after return', 'Returnees are registered and have the papers of citizens.'),
  },
});

const humanitarian = record({
  doc: 'Declared for the humanitarian lens.',
  default: {},
  of: {
    leaveToRemain: declaration('Leave to remain is granted', 'To people from places of conflict or disaster, in early recovery, and to those for whom return is too hard.'),
    groupsExempt: declaration('Groups are exempt', 'Survivors of trafficking and torture, unaccompanied children, older and seriously ill people.'),
    familyUnity: declaration('Families stay together', 'Nobody’s return parts a family.'),
    aidAccess: declaration('Humanitarian access', 'Agencies reach people at the border and where they settle.'),
    seasonAndNotice: declaration('Season and notice', 'Nobody is returned in winter, or without time to settle affairs.'),
  },
});

const development = record({
  doc: 'Declared for the development lens.',
  default: {},
  of: {
    pacedToReception: declaration('Pace is agreed with those who receive', 'Returns are calibrated with authorities of the place, not only of the capital.'),
    inLocalPlans: declaration('Needs are in local plans', 'The community’s plan and budget carry the needs of the communities of return.'),
    remittancesWeighed: declaration('Lost remittances are weighed', 'What families and the country lose was estimated before the decision.'),
    developmentBudget: text({ label: 'Development budget', doc: 'Whose money, how much, for how long, beside the programmes here.', default: '' }),
  },
});

const reintegration = record({
  doc: 'Declared for the reintegration lens.',
  default: {},
  of: {
    promisesKept: declaration('Promises are kept', 'What was promised before return is what was delivered.'),
    equalPackages: declaration('Equal packages', 'Who came home by another way, or from another country, is offered the same.'),
    openToResidents: declaration('Open to residents', 'Neighbours may take part in what returnees are offered.'),
    followUp: declaration('Follow-up', 'Somebody asks how people fare a year later and after.'),
    supportEnds: text({ label: 'When support ends', doc: 'Month and reason.', default: '' }),
  },
});

const security = record({
  doc: 'Declared for the lens of security and stability.',
  default: {},
  of: {
    coordinated: declaration('Coordination with authorities', 'Those of the country of origin know who comes, when, and where to.'),
    convictedAnnounced: declaration('Return of convicted people is announced', 'With papers and notice, to authorities that can receive them.'),
    balanceAssessed: declaration('Communal balance is assessed', 'Somebody asked what the arrivals change between groups of the place.'),
    mediation: declaration('Local mediation', 'Bodies that both sides trust settle disputes on land, water and rent.'),
    armedActors: text({ label: 'Armed actors', doc: 'Who controls roads and districts of return.', default: '' }),
  },
});

const political = record({
  doc: 'Declared for the political lens.',
  default: {},
  of: {
    originConsents: declaration('The country of origin consents', 'Its government says in public that it receives these returns.'),
    aidUnconditional: declaration('Aid is not tied to readmission', 'Assistance does not depend on how many are taken back.'),
    residentsHeard: declaration('Residents were heard', 'Their representatives had a say before the arrivals.'),
    returneesHeard: declaration('Returnees were heard', 'Their representatives have a say in what is done.'),
    mayorMandate: text({ label: 'Mandate of the mayor', doc: 'What the local authority may decide and spend.', default: '' }),
    electionsDue: text({ label: 'Elections due', doc: 'Which, and when, in both countries.', default: '' }),
    hostRelations: text({ label: 'Relations between the countries', doc: 'What else is being negotiated.', default: '' }),
  },
});

export const lensesField = record({
  doc: 'Facts declared for the six policy lenses; the model never reads them.',
  default: {},
  of: { ruleOfLaw, humanitarian, development, reintegration, security, political },
});

export type LensFacts = Infer<typeof lensesField>;
