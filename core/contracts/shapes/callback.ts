import * as z from 'zod/mini'
import {
  askers,
  callersAs,
  closings,
  MOST_TRIES,
  messages,
  toOthers,
  tryOutcomes,
} from '#core/domain/callbacks/request'
import { instant, upTo, weeklyHours } from '../shapes'

/** Four stretches of each day; the page offers fewer. */
export const safeWindows = upTo(28, weeklyHours)

/** What somebody is called, or the caller says they are: said aloud, so short. */
export const spoken = z.string().check(z.maxLength(20))
export const aboutLine = z.string().check(z.maxLength(60))

/** How a call is to be made, but what is sealed. */
export const callbackTerms = {
  asker: z.enum(askers),
  windows: safeWindows,
  callerIs: z.enum(callersAs),
  message: z.enum(messages),
  toOther: z.enum(toOthers),
}

export const closedAs = z.enum([...closings, 'taken-back'])
export const callbackClosed = z.nullable(z.object({ at: instant, as: closedAs, whileCalling: z.boolean() }))

const oneTry = { at: instant, outcome: z.enum(tryOutcomes) }
export const ownTries = upTo(MOST_TRIES, z.object(oneTry))
/** `mine`: whether the caller made it. */
export const staffTries = upTo(MOST_TRIES, z.object({ ...oneTry, mine: z.boolean() }))
