import type { Photo } from '../placements/photo'
import type { Instant } from '../time'
import type { ShownWords } from './introduction'
import { calendarsOf } from './relations'
import type { StaffRecord } from './staff'

/** A photo of somebody who keeps a calendar, as they gave it to be seen by residents, and what they agreed to when. */
export interface Portrait extends Photo {
  /** Random: what stands on a calendar is known by it, and by nobody's own id. */
  readonly id: string
  readonly consent: { readonly version: number; readonly at: Instant }
}

/** What everybody may see of it. */
export interface ShownPortrait {
  readonly id: string
  readonly width: number
  readonly height: number
  /** Where the storage has it. */
  readonly fileId: string
}

export const shownPortrait = ({ id, width, height, fileId }: Portrait): ShownPortrait => ({ id, width, height, fileId })

/**
 * The photo residents see beside what somebody says of themselves: of several who keep one calendar that person's own, or
 * none. Where nobody says anything, the one that was given first.
 */
export function portraitBeside({
  portraits = [],
  words = [],
}: {
  readonly portraits?: readonly ShownPortrait[]
  readonly words?: readonly ShownWords[]
}): ShownPortrait | undefined {
  const [said] = words
  return said === undefined ? portraits[0] : portraits.find(({ id }) => id === said.portrait)
}

/**
 * A photo and words of one's own are for whoever meets residents: without a calendar, put to rest or not, there is nobody they are
 * shown to.
 */
export function withoutNeedlessShown(record: StaffRecord): StaffRecord {
  if (calendarsOf(record.grants).length > 0) return record
  const { portrait: _, introduction: __, ...rest } = record
  return rest
}
