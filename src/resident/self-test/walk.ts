import { isAsked, sheetOf } from '#core/domain/assessment/answers'
import type { Parameters } from '#core/domain/assessment/condition'
import { criticalItems } from '#core/domain/assessment/critical'
import { progress } from '#core/domain/assessment/progress'
import type { Item, Responses, Scale } from '#core/domain/assessment/scale'

/** Somebody going through the questions, one a screen or all on one page. */
export interface Walk {
  readonly scale: Scale
  readonly responses: Responses
  /** What was told of the person before the first question, where the scale needs it. */
  readonly parameters: Parameters
  /** Index of the question on the screen, among all of the scale's. */
  readonly at: number
  /** The crisis card was read since the last time something called for it. Never stored: coming back shows it again. */
  readonly acknowledged: boolean
}

/** The questions of this person: those of another age, and those that follow only from another answer, are not asked. */
export function askedItems({ scale, responses, parameters }: Pick<Walk, 'scale' | 'responses' | 'parameters'>): Item[] {
  const sheet = sheetOf(scale, responses, parameters)
  return scale.items.filter((item) => isAsked(sheet, item) !== false)
}

const indexOf = (walk: Pick<Walk, 'scale'>, item: Item | undefined) => (item ? walk.scale.items.indexOf(item) : 0)

function callsForSupport(walk: Walk, item: Item | undefined): boolean {
  return item !== undefined && criticalItems(walk.scale, walk.responses).includes(item.id)
}

/** Arriving at a question whose answer calls for support shows the card again, from whichever side one comes. */
function arriveAt(walk: Walk, at: number): Walk {
  const acknowledged = walk.acknowledged && !callsForSupport(walk, walk.scale.items[at])
  return { ...walk, at, acknowledged }
}

const progressOf = ({ scale, responses, parameters }: Walk) => progress(scale, responses, parameters)

/** Starts at the first open question; at the last one when none is open that has to be answered. */
export function beginWalk(scale: Scale, responses: Responses, parameters: Parameters = {}): Walk {
  const walk = { scale, responses, parameters, at: 0, acknowledged: false }
  const asked = askedItems(walk)
  const { answered, next } = progressOf(walk)
  const open = answered === 0 ? asked[0] : asked.find((item) => item.id === next)
  return { ...walk, at: indexOf(walk, open ?? asked.at(-1)) }
}

export function itemOf(walk: Walk): Item {
  return walk.scale.items[walk.at] ?? walk.scale.items[0]
}

/** The how manyth of how many the question on the screen is. How many may change with an answer. */
export function placeOf(walk: Walk): { readonly number: number; readonly of: number } {
  const asked = askedItems(walk)
  return { number: asked.filter((item) => indexOf(walk, item) <= walk.at).length, of: asked.length }
}

/** Decided from the answers alone: no score, no network, no account has a say. */
export function crisisShows(walk: Walk): boolean {
  return !walk.acknowledged && criticalItems(walk.scale, walk.responses).length > 0
}

/** Another answer to the question on the screen, or to the one that is named. */
export function answer(walk: Walk, value: number, item = itemOf(walk)): Walk {
  const answered = { ...walk, responses: { ...walk.responses, [item.id]: value }, at: indexOf(walk, item) }
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

const after = (walk: Walk) => askedItems(walk).find((item) => indexOf(walk, item) > walk.at)
const before = (walk: Walk) =>
  askedItems(walk)
    .filter((item) => indexOf(walk, item) < walk.at)
    .at(-1)

export const isFirst = (walk: Walk): boolean => before(walk) === undefined

export const isLast = (walk: Walk): boolean => after(walk) === undefined

const isAnswered = (walk: Walk, { id }: Item) => walk.responses[id] !== undefined

/** It may be left without an answer, and is. */
export function canSkip(walk: Walk): boolean {
  const item = itemOf(walk)
  return item.optional === true && !isAnswered(walk, item)
}

/** The question on the screen has an answer or needs none, and no card stands in front of it. */
export function canGoOn(walk: Walk): boolean {
  return (isAnswered(walk, itemOf(walk)) || canSkip(walk)) && !crisisShows(walk)
}

export function forward(walk: Walk): Walk {
  return canGoOn(walk) && !isLast(walk) ? arriveAt(walk, indexOf(walk, after(walk))) : walk
}

export function back(walk: Walk): Walk {
  return isFirst(walk) ? walk : arriveAt(walk, indexOf(walk, before(walk)))
}

/** Something was answered, and nothing is open that has to be. */
function isDone(walk: Walk): boolean {
  const { answered, next } = progressOf(walk)
  return answered > 0 && next === null
}

/** Nothing is left to be answered after the question on the screen. */
export function endsHere(walk: Walk): boolean {
  return isLast(walk) && isDone(walk)
}

/** Every question answered that has to be, and the card read when one is due: there is no other way to the result. */
export function canFinish(walk: Walk): boolean {
  return isDone(walk) && !crisisShows(walk)
}

/** Without answers to questions that were asked only because of an answer taken back since. */
export function askedResponses(walk: Walk): Responses {
  const asked = new Set(askedItems(walk).map(({ id }) => id))
  return Object.fromEntries(Object.entries(walk.responses).filter(([id]) => asked.has(id)))
}
