import { type CivilDate, dateOf, type Instant } from '#core/domain/time'

interface Searched {
  readonly bookable: { readonly from: CivilDate; readonly until: CivilDate }
  readonly counsellors: readonly { readonly nextFree: Instant | null }[]
}

/** Whether a list of counsellors was made on another day, or names a place whose time has come. */
export function isOutdated({ bookable, counsellors }: Searched, now: Instant): boolean {
  return bookable.from !== dateOf(now) || counsellors.some(({ nextFree }) => nextFree !== null && nextFree <= now)
}
