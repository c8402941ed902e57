import { type Document, isDocument, type Value } from '../../wire/values'
import { shownElement, updateFailed } from './refusal'

/** Where an update works: a field of a document or an element of an array. `value` is undefined when nothing is there. */
export interface Place {
  path: string
  /** The document as it is, for errors. */
  document: Document
  readonly value: Value | undefined
  set(value: Value): void
  /** An element of an array becomes null, as in MongoDB. */
  remove(): void
}

/** Elements MongoDB fills up with null before an index out of reach. */
const maxBackfill = 1_500_000

/** The place a path leads to, with the documents missing on the way made. Refuses to go through a value. */
export function placeAt(document: Document, path: string): Place {
  let holder: Document | Value[] = document
  const steps = path.split('.')
  for (const [at, step] of steps.entries()) {
    checkStep(holder, step, steps[at - 1] ?? '')
    if (at === steps.length - 1) break
    const next: Value | undefined = own(holder, step)
    if (next === undefined) write(holder, step, {})
    else if (!isDocument(next) && !Array.isArray(next)) {
      throw updateFailed(`Cannot create field '${steps[at + 1]}' in element ${shownElement(step, next)}`)
    }
    holder = own(holder, step) as Document | Value[]
  }
  return place(document, path, holder, steps.at(-1) as string)
}

/** The place a path leads to, if there is something; makes nothing on the way. */
export function existingPlace(document: Document, path: string): Place | null {
  const steps = path.split('.')
  const last = steps.pop() as string
  let holder: Value | undefined = document
  for (const step of steps) holder = isDocument(holder) || Array.isArray(holder) ? own(holder, step) : undefined
  if (!isDocument(holder) && !Array.isArray(holder)) return null
  return own(holder, last) === undefined ? null : place(document, path, holder, last)
}

const place = (document: Document, path: string, holder: Document | Value[], step: string): Place => ({
  path,
  document,
  get value() {
    return own(holder, step)
  },
  set: (value) => write(holder, step, value),
  remove: () => {
    if (Array.isArray(holder)) holder[Number(step)] = null
    else delete holder[step]
  },
})

function own(holder: Document | Value[], step: string): Value | undefined {
  if (Array.isArray(holder)) return /^\d+$/.test(step) ? holder[Number(step)] : undefined
  return Object.hasOwn(holder, step) ? holder[step] : undefined
}

function write(holder: Document | Value[], step: string, value: Value): void {
  if (!Array.isArray(holder)) {
    holder[step] = value
    return
  }
  while (holder.length < Number(step)) holder.push(null)
  holder[Number(step)] = value
}

function checkStep(holder: Document | Value[], step: string, name: string): void {
  if (!Array.isArray(holder)) return
  if (!/^\d+$/.test(step)) throw updateFailed(`Cannot create field '${step}' in element ${shownElement(name, holder)}`)
  if (Number(step) - holder.length > maxBackfill) {
    throw updateFailed(`can't backfill more than ${maxBackfill} elements`)
  }
}
