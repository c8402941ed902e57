import { accept, type Decision, refuse } from '../decision'
import { MOST_DAYS_AHEAD } from './booking-window'
import { modes } from './mode'
import type { IntakeQuestion, Offer, Release } from './offer'
import { topics } from './topic'

/** Why something cannot be offered. */
export type OfferFault =
  | 'offer-name'
  | 'session-length'
  | 'rest-length'
  | 'capacity'
  | 'notice'
  | 'horizon'
  | 'release'
  | 'late'
  | 'answer-time'
  | 'mode-missing'
  | 'mode-unknown'
  | 'topic-unknown'
  | 'room-missing'
  | 'room-needless'
  | 'equipment'
  | 'intake'
  | 'bring'

const DAY_MINUTES = 1440
const MOST_NOTICE = 14 * DAY_MINUTES
const isWhole = (value: number, from: number, until: number) =>
  Number.isInteger(value) && value >= from && value <= until
const hasLength = (text: string, least: number, most: number) => text.trim().length >= least && text.length <= most
const areDistinct = (all: readonly string[]) => new Set(all).size === all.length

/**
 * An offer that can be booked: a session of 5 minutes to 8 hours, rests of none to 4 hours, 1 to 30 people, at most 14
 * days of notice and of being late, 1 to 60 days ahead, an answer within 15 minutes to 7 days. People sit in a room where
 * the offer has one, and it has one where they sit together; things are used there too.
 */
export function makeOffer(offer: Offer): Decision<Offer, OfferFault> {
  const fault = faultOf(offer)
  return fault === null ? accept(offer) : refuse(fault)
}

/** What nobody keeps is there to be used: in its room, booked at once, nothing spoken of and nothing written before. */
export function makeSelfServeOffer(offer: Offer): Decision<Offer, OfferFault> {
  const { modes: ways, topics: about, answerWithin, intake } = offer
  if (ways.some((mode) => mode !== 'room')) return refuse('mode-unknown')
  if (about.length > 0) return refuse('topic-unknown')
  if (answerWithin !== null) return refuse('answer-time')
  return intake.length > 0 ? refuse('intake') : makeOffer(offer)
}

function faultOf(offer: Offer): OfferFault | null {
  const { answerWithin, equipmentIds, roomId } = offer
  const isInRoom = offer.modes.includes('room')
  if (!hasLength(offer.name, 1, 40)) return 'offer-name'
  if (!isWhole(offer.sessionMinutes, 5, 480)) return 'session-length'
  if (!isWhole(offer.restBefore, 0, 240) || !isWhole(offer.restAfter, 0, 240)) return 'rest-length'
  if (!isWhole(offer.capacity, 1, 30)) return 'capacity'
  if (offer.noticeMinutes !== null && !isWhole(offer.noticeMinutes, 0, MOST_NOTICE)) return 'notice'
  if (offer.horizonDays !== null && !isWhole(offer.horizonDays, 1, MOST_DAYS_AHEAD)) return 'horizon'
  if (!canRelease(offer.release)) return 'release'
  if (!isWhole(offer.lateMinutes, 0, 14 * DAY_MINUTES)) return 'late'
  if (answerWithin !== null && !isWhole(answerWithin, 15, 7 * DAY_MINUTES)) return 'answer-time'
  if (offer.modes.length === 0) return 'mode-missing'
  if (!areDistinct(offer.modes) || offer.modes.some((mode) => !modes.includes(mode))) return 'mode-unknown'
  if (!areDistinct(offer.topics) || offer.topics.some((topic) => !topics.includes(topic))) return 'topic-unknown'
  if (isInRoom && roomId === null) return 'room-missing'
  if (!isInRoom && roomId !== null) return 'room-needless'
  if (equipmentIds.length > (isInRoom ? 5 : 0) || !areDistinct(equipmentIds)) return 'equipment'
  if (offer.intake.length > 6 || !areDistinct(offer.intake.map(({ id }) => id))) return 'intake'
  if (!offer.intake.every(canBeAsked)) return 'intake'
  return hasLength(offer.bring, 0, 120) ? null : 'bring'
}

function canRelease(release: Release): boolean {
  return release.kind === 'rolling' || (isWhole(release.weekday, 1, 7) && isWhole(release.minute, 0, DAY_MINUTES - 1))
}

/** A line to write, or at least two and at most eight things to choose from. */
function canBeAsked({ text, options }: IntakeQuestion): boolean {
  if (!hasLength(text, 1, 120) || options.length === 1 || options.length > 8) return false
  return areDistinct(options) && options.every((option) => hasLength(option, 1, 40))
}
