import * as z from 'zod/mini'
import { staffRoles } from '#core/domain/access/roles'
import { signInFaults } from '#core/domain/desk/sign-in'
import { operation } from '../operation'
import { instant, line } from '../shapes'

/** 32 letters of base64url, as a code on a screen says them; typed where nothing can scan. */
const code = z.string().check(z.minLength(1), z.maxLength(64))
const refusals = ['code-unknown', 'code-wait', 'codes-wait', ...signInFaults] as const

/** Look at a code on a screen: which computer asks, and the number that has to stand there as well. */
export const lookAtComputer = operation({
  name: 'computers.lookAt',
  from: 'phone',
  write: true,
  perDay: 60,
  access: [...staffRoles],
  answer: 'personal',
  input: z.object({ code }),
  output: z.object({ computer: line, match: z.string().check(z.maxLength(4)), askedAt: instant, until: instant }),
  refusals,
})

/** Sign in there. `code-unseen`: nobody looked at it on this phone. */
export const confirmComputer = operation({
  name: 'computers.confirm',
  from: 'phone',
  write: true,
  perDay: 30,
  access: [...staffRoles],
  answer: 'personal',
  input: z.object({ code }),
  output: z.object({ computer: line }),
  refusals: [...refusals, 'code-unseen'],
})

/** It is not mine, or I would rather not. */
export const refuseComputer = operation({
  name: 'computers.refuse',
  from: 'phone',
  write: true,
  perDay: 60,
  access: [...staffRoles],
  answer: 'personal',
  input: z.object({ code }),
  output: z.object({ computer: line }),
  refusals,
})
