/** What a scenario tells apart by name, in the order of the codes that tables hold. */

export const SECTORS = ['farming', 'construction', 'retail', 'transport', 'services', 'crafts'] as const;
export const TRADES = ['farming', 'retail', 'transport', 'food', 'personalServices', 'crafts'] as const;
export const LEVELS = ['primary', 'lowerSecondary', 'high'] as const;
export const BANDS = ['solicited', 'voluntary', 'reluctant', 'pressured', 'obliged', 'forced'] as const;
export const AGE_BANDS = ['0-4', '5-11', '12-17', '18-59', '60+'] as const;
export const ORIGINS = ['resident', 'earlierReturnee', 'returnee', 'displaced'] as const;
export const STREAM_TYPES = [
  'spontaneous',
  'assistedVoluntary',
  'qualifiedNationals',
  'repatriation',
  'evacuation',
  'deportation',
  'displaced',
  'displacedGoingHome',
] as const;
export const ROUTE_KINDS = ['neighbouring', 'regional', 'far'] as const;

/** As households hold it: 0 is none. */
export const bandCode = (band: string): number => (BANDS as readonly string[]).indexOf(band) + 1;
