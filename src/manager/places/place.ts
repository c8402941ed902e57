import type { OutputOf } from '#core/contracts/operation'
import type { openPlace } from '#core/contracts/organisation'

/** One place, as its manager sees it. */
export type Place = OutputOf<typeof openPlace>
