import type { OutputOf } from '#core/contracts/operation'
import type { openSite } from '#core/contracts/organisation'

/** One site, as its manager sees it. */
export type Kept = OutputOf<typeof openSite>
