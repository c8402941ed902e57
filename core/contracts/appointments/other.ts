import * as z from 'zod/mini'
import { otherKinds } from '#core/domain/people/person'
import { id, name } from '../shapes'

/** Somebody a person books for, as they call them. Stored encrypted; only the person themselves sees it. */
export const other = z.object({ id, kind: z.enum(otherKinds), name })
