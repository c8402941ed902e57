import type { Wording } from '#core/domain/assessment/wording'
import { accept, type Decision, refuse } from '#core/domain/decision'

const MOST_PLACES = 600
const placeForm = /^[A-Za-z0-9_.-]{1,120}$/

/** A file of place → text; what is anything else is unreadable as a whole. */
export function readWordingFile(file: string): Decision<Wording, 'wording-unreadable'> {
  let parsed: unknown
  try {
    parsed = JSON.parse(file)
  } catch {
    return refuse('wording-unreadable')
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return refuse('wording-unreadable')
  const entries = Object.entries(parsed)
  const isRead = entries.every(([place, text]) => placeForm.test(place) && typeof text === 'string')
  return isRead && entries.length <= MOST_PLACES ? accept(parsed as Wording) : refuse('wording-unreadable')
}
