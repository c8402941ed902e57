import { criticalItems } from '#core/domain/assessment/critical'
import { progress } from '#core/domain/assessment/progress'
import type { Item, Responses, Scale } from '#core/domain/assessment/scale'

/** Somebody going through the questions, one a screen. */
export interface Walk {
  readonly scale: Scale
  readonly responses: Responses
  /** Index of the question on the screen. */
  readonly at: number
  /** The crisis card was read since the last time something called for it. Never stored: coming back shows it again. */
  readonly acknowledged: boolean
}

function callsForSupport(walk: Walk, item: Item | undefined): boolean {
  return item !== undefined && criticalItems(walk.scale, walk.responses).includes(item.id)
}

/** Arriving at a question whose answer calls for support shows the card again, from whichever side one comes. */
function arriveAt(walk: Walk, at: number): Walk {
  const acknowledged = walk.acknowledged && !callsForSupport(walk, walk.scale.items[at])
  return { ...walk, at, acknowledged }
}

/** Starts at the first open question; at the last one when all are answered. */
export function beginWalk(scale: Scale, responses: Responses): Walk {
  const { next } = progress(scale, responses)
  const open = scale.items.findIndex((item) => item.id === next)
  return { scale, responses, at: open < 0 ? scale.items.length - 1 : open, acknowledged: false }
}

export function itemOf(walk: Walk): Item {
  return walk.scale.items[walk.at] ?? walk.scale.items[0]
}

/** Decided from the answers alone: no score, no network, no account has a say. */
export function crisisShows(walk: Walk): boolean {
  return !walk.acknowledged && criticalItems(walk.scale, walk.responses).length > 0
}

export function answer(walk: Walk, value: number): Walk {
  const item = itemOf(walk)
  const answered = { ...walk, responses: { ...walk.responses, [item.id]: value } }
  return callsForSupport(answered, item) ? { ...answered, acknowledged: false } : answered
}

/** Takes answers over from another window. One of them that calls for support shows the card here as well. */
export function meetAnswers(walk: Walk, responses: Responses): Walk {
  const known = criticalItems(walk.scale, walk.responses)
  const acknowledged = walk.acknowledged && criticalItems(walk.scale, responses).every((id) => known.includes(id))
  return { ...walk, responses, acknowledged }
}

export function acknowledge(walk: Walk): Walk {
  return { ...walk, acknowledged: true }
}

export function isLast(walk: Walk): boolean {
  return walk.at === walk.scale.items.length - 1
}

/** The question on the screen has an answer and no card stands in front of it. */
export function canGoOn(walk: Walk): boolean {
  return walk.responses[itemOf(walk).id] !== undefined && !crisisShows(walk)
}

export function forward(walk: Walk): Walk {
  return canGoOn(walk) && !isLast(walk) ? arriveAt(walk, walk.at + 1) : walk
}

export function back(walk: Walk): Walk {
  return walk.at > 0 ? arriveAt(walk, walk.at - 1) : walk
}

/** Nothing is left to be answered after the question on the screen. */
export function endsHere(walk: Walk): boolean {
  return isLast(walk) && progress(walk.scale, walk.responses).next === null
}

/** Every question answered, and the card read when one is due: there is no other way to the result. */
export function canFinish(walk: Walk): boolean {
  return progress(walk.scale, walk.responses).next === null && !crisisShows(walk)
}
