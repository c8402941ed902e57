import * as z from 'zod/mini'
import { staffRoles } from '#core/domain/access/roles'
import { civilDate, id, line, name } from '../shapes'

/** Where a code of a site hangs. `id` is the scene it carries. */
export const placement = z.object({
  id: z.string().check(z.maxLength(32)),
  siteId: id,
  place: line,
  since: z.nullable(civilDate),
  /** As whom somebody put it up, and of which place; null where nobody noted it. */
  by: z.nullable(z.object({ role: z.enum(staffRoles), nodeName: name })),
  goneOn: z.nullable(civilDate),
})
