import * as z from 'zod/mini'
import { MOST_GAPS } from '#core/domain/health/restored'
import { instant, upTo } from '../shapes'

/** Between which moments what was written is not here, since a backup was put back; left out where none was lately. */
export const gaps = z.exactOptional(upTo(MOST_GAPS, z.object({ from: instant, until: instant })))
