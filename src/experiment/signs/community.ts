/** Signs of works, services for all, and what limits every programme. */
import { cash, families, programme, zones } from './changes.ts';
import { flowOf, less, meanOf, SECOND_YEAR, THE_RUN, together } from './reads.ts';
import { type Change, interacting, merged, moved, type Sign } from './sign.ts';

const OPEN_TO_ALL = { target: { origins: [] } };
/** Half a year of road works for 1,500 people, with or without roads at the end of it. */
const works = (capacityPerKmShare: number) =>
  programme({
    kind: 'publicWorks',
    budgetUsd: 2_000_000,
    start: '2021-01',
    end: '2021-06',
    placesPerMonth: 500,
    ...OPEN_TO_ALL,
    parameters: { stayMonths: 5, capacityPerKmShare },
  });
const jobs = (months: readonly [string, string]) =>
  together(...['publicWorkers', 'wageWorkers', 'selfEmployed'].map((outcome) => meanOf(outcome, 'all', months)));

const WATER_IN_NORTH = programme({
  kind: 'water',
  budgetUsd: 150_000,
  start: '2021-01',
  end: '2021-12',
  target: { origins: [], zones: ['north'] },
});
const DISPERSED: Change = families({ ties: { town: 0.25, edge: 0.25, north: 0.25, south: 0.25 } });
const CLUSTERED: Change = families({ ties: { town: 0, edge: 0, north: 1, south: 0 } });

const GRANTS = programme({ kind: 'businessGrant', budgetUsd: 1_500_000 });

export const communitySigns: readonly Sign[] = [
  {
    id: 'M26',
    tests: [
      {
        label: 'Public works that leave nothing behind: ten times more jobs while they last than in the year after',
        arms: moved({}, works(0)),
        read: less(jobs(['2021-03', '2021-06']), jobs(SECOND_YEAR), 10),
        expect: 'rises',
        told: 'difference',
        minimum: 100,
        why: 'in Kosovo fewer than 5 in 100 lasted; a tenth of the jobs, and a hundred more',
      },
    ],
  },
  {
    id: 'M27',
    tests: [
      {
        label: 'The works widen roads: everybody is faster across town in the year after',
        arms: moved(works(0), works(0.01)),
        read: meanOf('minutesAcrossTown', 'all', SECOND_YEAR),
        expect: 'falls',
        told: 'difference',
        minimum: 0.5,
        why: 'half a minute, the smallest that is told of travel times elsewhere (F8)',
      },
    ],
  },
  {
    id: 'M32',
    tests: [
      {
        label: 'Boreholes in the north: returnees gain more from them where they live there together than where they are dispersed',
        arms: interacting(WATER_IN_NORTH, CLUSTERED, DISPERSED),
        read: meanOf('livingStandard', 'returnees', SECOND_YEAR),
        expect: 'rises',
        told: 'difference',
        minimum: 0.003,
        why: 'water is a fifteenth of the living standard: a third of a hundredth is a twentieth of that',
      },
    ],
  },
  {
    id: 'M34',
    tests: [
      {
        label: 'Without physical security business grants open fewer enterprises',
        arms: interacting(GRANTS, zones({ securityShare: 0.1 }), zones({ securityShare: 0.9 })),
        read: meanOf('newcomerEnterprises', 'all', SECOND_YEAR),
        expect: 'falls',
        told: 'difference',
        minimum: 50,
        why: 'fifty enterprises of more than a thousand grants',
      },
      {
        label: 'Where institutions are weak less of the money reaches families',
        arms: moved(merged(cash(200), zones({ institutionsShare: 0.9 })), merged(cash(200), zones({ institutionsShare: 0.1 }))),
        read: flowOf('households', 'benefits', THE_RUN),
        expect: 'falls',
        told: 'ratio',
        minimum: 0.05,
        why: 'a twentieth of the money',
      },
    ],
  },
];
