import { createHash } from 'node:crypto'
import type { Plan } from '#core/domain/setup/plan'

/** The same for the same plan, of the same things that are there. */
export const planHash = (plan: Plan): string => createHash('sha256').update(JSON.stringify(plan)).digest('hex')
