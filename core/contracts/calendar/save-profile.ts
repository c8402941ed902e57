import * as z from 'zod/mini'
import { operation } from '../operation'
import { id } from '../shapes'
import { profile } from './records'

/** Change what residents read of a counsellor one manages. */
export const saveProfile = operation({
  name: 'calendar.saveProfile',
  from: 'phone',
  write: true,
  perDay: 60,
  access: ['manager'],
  answer: 'personal',
  shown: ['profile.name', 'profile.title', 'profile.introduction', 'profile.concerns.*'],
  input: z.object({ counsellorId: id, profile }),
  output: z.object({ counsellorId: id, profile }),
  refusals: ['counsellor-unknown', 'profile-name'],
})
