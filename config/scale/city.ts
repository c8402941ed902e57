import type { CollectionName } from '../../cloudfunctions/_store/schema'

/**
 * Documents of 1,000,000 residents, 2,000 counsellors and 300 sites after five years, three of what goes after three (docs/scale.md,
 * Worked out): the collections that grow with residents or days, and those that say who and where.
 */
export const documentsOfACity = {
  'access-log': 7_200_000,
  administrations: 5_000_000,
  appointments: 3_600_000,
  'counsellor-days': 1_500_000,
  people: 500_000,
  // One shared room a site, 250 days a year, three years.
  'room-days': 225_000,
  counsellors: 2000,
  staff: 2000,
  sites: 300,
} as const satisfies Partial<Record<CollectionName, number>>
