import * as z from 'zod/mini'
import { staffRoles } from '#core/domain/access/roles'
import { operation } from '../operation'
import { name, upTo } from '../shapes'

/** Who the caller is to this organisation: nothing beyond the roles their staff record grants. */
export const whoAmI = operation({
  name: 'account.whoAmI',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'personal',
  input: z.object({}),
  output: z.object({
    roles: upTo(50, z.object({ role: z.enum(staffRoles), nodeName: name })),
  }),
  refusals: [],
})
