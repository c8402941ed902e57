import * as z from 'zod/mini'
import { modes } from '#core/domain/scheduling/mode'
import { askedDate, civilDate, id, instant, minuteOfDay, shortId, upTo, weekday } from '../shapes'
import { offerTerms, workingHours } from './records'

const stretch = { from: minuteOfDay, until: minuteOfDay }

/**
 * One change of terms. A leave, an opening or a closing without an id is a new one; with its id it takes the place of the
 * one that is there. An offer is new when its id is. `holidays`: the known table as far as `through`, with the weekdays
 * that the days of work shall follow where that is not the table's own.
 */
export const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hours'), from: askedDate, hours: upTo(84, workingHours) }),
  z.object({
    kind: z.literal('leave'),
    leave: z.object({ id: z.optional(id), kind: z.enum(['leave', 'sick']), from: instant, until: instant }),
  }),
  z.object({ kind: z.literal('end-leave'), leaveId: id }),
  z.object({
    kind: z.literal('opening'),
    opening: z.object({ ...stretch, id: z.optional(id), date: askedDate, siteId: id }),
  }),
  z.object({ kind: z.literal('closing'), closing: z.object({ ...stretch, id: z.optional(id), date: askedDate }) }),
  z.object({ kind: z.literal('remove-single'), id }),
  z.object({ kind: z.literal('offer'), offer: offerTerms }),
  z.object({
    kind: z.literal('holidays'),
    through: civilDate,
    follow: upTo(40, z.object({ date: civilDate, as: weekday })),
  }),
  z.object({ kind: z.literal('suspend') }),
  z.object({ kind: z.literal('resume') }),
])

export type ChangeAsked = z.output<typeof change>

/**
 * What becomes of an appointment that a change meets. `move`: the counsellor's own other place. `substitute`: another one's
 * place at the same time, who says yes or no; until the yes it stays what it was. `choose`: given up, and the person is
 * asked: somebody else, another time, a call, or help.
 */
export const decision = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('keep') }),
  z.object({ kind: z.literal('cancel') }),
  z.object({ kind: z.literal('choose') }),
  z.object({ kind: z.literal('move'), start: instant, offerId: z.optional(shortId), mode: z.enum(modes) }),
  z.object({ kind: z.literal('substitute'), counsellorId: id }),
])

/** Why a change cannot be made. */
export const changeFaults = [
  'hours-outside-the-day',
  'hours-backwards',
  'hours-overlap',
  'hours-too-many',
  'version-date',
  'versions-doubled',
  'leave-backwards',
  'leave-too-long',
  'leave-off-the-minute',
  'opening-outside-the-day',
  'openings-overlap',
  'closing-outside-the-day',
  'special-day-date',
  'special-days-doubled',
  'ids-doubled',
  'calendar-too-full',
  'offer-name',
  'session-length',
  'rest-length',
  'capacity',
  'notice',
  'horizon',
  'release',
  'late',
  'answer-time',
  'mode-missing',
  'mode-unknown',
  'topic-unknown',
  'room-missing',
  'room-needless',
  'equipment',
  'intake',
  'bring',
  'offers-too-many',
  'hours-past',
  'leave-past',
  'leave-unknown',
  'single-past',
  'single-unknown',
  'site-not-yours',
  'room-unknown',
  'holidays-unknown',
  'holidays-outdated',
] as const
export type ChangeFault = (typeof changeFaults)[number]
