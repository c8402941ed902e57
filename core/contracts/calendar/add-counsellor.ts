import * as z from 'zod/mini'
import { operation } from '../operation'
import { id } from '../shapes'
import { profile, terms } from './records'

/**
 * Add a counsellor at a site one manages. They have one offer, not offered yet, and no hours: both are set by a change of
 * terms, and nobody can book them before. With `selfServe` in the profile it is a thing that people use by themselves.
 */
export const addCounsellor = operation({
  name: 'calendar.addCounsellor',
  from: 'phone',
  write: true,
  perDay: 30,
  access: ['manager'],
  answer: 'personal',
  shown: ['profile.name', 'profile.title', 'profile.introduction', 'profile.concerns.*'],
  input: z.object({ siteId: id, profile }),
  output: z.object({ terms, profile }),
  refusals: ['site-not-yours', 'profile-name', 'room-missing'],
})
