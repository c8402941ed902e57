import * as z from 'zod/mini'
import { referralKinds } from '#core/domain/organisation/referral'
import { civilDate, line, name, phone } from '../shapes'

export const referral = z.object({
  kind: z.enum(referralKinds),
  name,
  address: line,
  phone: z.nullable(phone),
  source: line,
  checkedOn: civilDate,
})
