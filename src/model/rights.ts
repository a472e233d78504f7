/**
 * The rights sheet: what whoever plans a return declares of it, each met, not met or not known. It is declared, never simulated:
 * no process reads it, nothing is weighed against it, and "not met" or "not known" stops no run. Two lists are taken over whole:
 * the nine actions of Objective 21 of the Global Compact for Migration (UN General Assembly 2018, as summed up by Newland and
 * Salant 2018, Migration Policy Institute, box 2) and the eleven key policy principles of IOM's International Dialogue on Migration 2008.
 */
import { choice, type Infer, record, text } from '../lib/declare.ts';

const ANSWERS = ['met', 'notMet', 'notKnown'] as const;
export type Answer = (typeof ANSWERS)[number];

const answered = {
  answer: choice({ of: ANSWERS, doc: 'Met, not met, or not known.', default: 'notKnown' }),
  basis: text({ doc: 'What the answer rests on: who says so, where, when.', default: '' }),
};

/** One thing to declare. A page that draws none leaves it out: the call only makes a value. */
/* @__NO_SIDE_EFFECTS__ */
export const declaration = (label: string, doc: string) => record({ label, doc, default: {}, of: answered });

const declarations = record({
  label: 'Seven declarations',
  doc: 'What must be so before anybody is returned.',
  default: {},
  of: {
    nonRefoulement: declaration('Non-refoulement', 'Nobody is returned to a real and foreseeable risk of death, torture or other irreparable harm.'),
    individualAssessment: declaration('Individual assessment', 'Each case is looked at by itself before return.'),
    remedy: declaration('Remedy', 'Whoever is to be returned can have the decision reviewed before it is carried out.'),
    noCollectiveExpulsion: declaration('No collective expulsion', 'Nobody is expelled as one of a group.'),
    childBestInterests: declaration('The child’s best interests', 'They decide in whatever concerns a child: family unity, reception, care.'),
    consent: declaration('Free, prior and informed consent', 'Who returns under a voluntary programme chose it knowing the terms, without threat.'),
    physicalSecurity: declaration('Physical security', 'The place of return is safe at a basic level.'),
  },
});

const objective21 = record({
  label: 'Nine actions of Objective 21',
  doc: 'Safe and dignified return and readmission, and sustainable reintegration: what states agreed to draw from.',
  default: {},
  of: {
    cooperationFrameworks: declaration('Cooperation frameworks', 'Frameworks and agreements on safe and dignified return are in force.'),
    identityAndDocuments: declaration('Identity and travel documents', 'States work together to establish identity and to issue documents before return.'),
    consularAssistance: declaration('Consular assistance', 'Consular officials prepare migrants for return; officials of both countries are in touch.'),
    dueProcess: declaration('Due process', 'Individual assessment, and all legal remedies exhausted before a compulsory return.'),
    monitoring: declaration('National monitoring', 'National bodies monitor returns and recommend how to strengthen accountability.'),
    childBestInterests: declaration('Children', 'The best interests of the child are determinative in return and readmission.'),
    informedConsent: declaration('Consent to voluntary programmes', 'Who takes part does so on free, prior and informed consent.'),
    equalAccess: declaration('Equal access', 'Returnees have equal access to services, protection and economic opportunity.'),
    communityNeeds: declaration('Needs of communities of return', 'They are part of national and local development plans, budgets and infrastructure assessments.'),
  },
});

const principles = record({
  label: 'Eleven principles of the International Dialogue on Migration',
  doc: 'Key policy principles for return migration, 2008.',
  default: {},
  of: {
    integralPart: declaration('Return is an integral part of migration', 'Policy treats return as such, and knows that it may not be permanent.'),
    plannedFor: declaration('Return is planned for', 'Migrants and societies are helped to plan for return and its impact, at every stage of migration.'),
    comprehensivePolicy: declaration('Return stands in a comprehensive policy', 'It is balanced against other parts of migration policy, such as legal channels for labour.'),
    humanRights: declaration('Human rights are safeguarded', 'Rights, vulnerabilities, gender and family are respected in design and in practice.'),
    voluntaryPreferred: declaration('Voluntary return is preferred', 'To forced return, as the greatest convergence of interests.'),
    assistedReturn: declaration('Assisted voluntary return and reintegration', 'Support from departure to reintegration, with counselling on rights and options.'),
    coherentSpheres: declaration('Coherence between spheres of policy', 'Ministries whose work bears on return act coherently.'),
    coherentLevels: declaration('Coherence between levels', 'Local, national, regional and international policies are compatible.'),
    conduciveEnvironment: declaration('A conducive environment', 'For return, reintegration and what returnees can contribute; not in place of development policy.'),
    capacity: declaration('Capacity', 'Those who carry policies out have the money, institutions, people and data for it.'),
    equalPartnership: declaration('Equal partnership', 'Between countries of origin and of destination.'),
  },
});

export const rightsField = record({
  doc: 'The rights sheet: declared, never simulated; the model never reads it.',
  default: {},
  of: { declarations, objective21, principles },
});

export type Rights = Infer<typeof rightsField>;
