import * as z from 'zod/mini'
import { staffRoles } from '#core/domain/access/roles'
import { civilDate, count, id, line, name } from '../shapes'

/** At least so many, in full tens as they stood when the week began; null below ten. */
const told = z.nullable(count)

/** Of those who came by a code, or by any of a site's: how often each step was taken. */
export const funnel = z.object({ scanned: told, read: told, 'test-begun': told, 'help-opened': told, booked: told })

/** Where a code of a site hangs. `id` is the scene it carries. */
export const placement = z.object({
  id: z.string().check(z.maxLength(32)),
  siteId: id,
  place: line,
  /** The room at whose door it hangs: empty where that is not there any more; null for one of the whole site. */
  room: z.nullable(name),
  since: z.nullable(civilDate),
  /** As whom somebody put it up, and of which place; null where nobody noted it. */
  by: z.nullable(z.object({ role: z.enum(staffRoles), nodeName: name })),
  goneOn: z.nullable(civilDate),
  /** How large the photo is as one sees it, in pixels; null where there is none. It is asked for by itself. */
  photo: z.nullable(z.object({ width: count, height: count })),
})
