import { type Document, isDocument, type Value } from '../wire/values'

/** What an array of nothing at the end of a path comes to: neither missing nor null. */
export const noElement: Value[] = []

/**
 * Every list of values that several paths lead to together, as an index of MongoDB's over them holds a document: arrays
 * opened, paths through the same array staying in one element of it. Two arrays beside each other are refused: the
 * error is `parallel`.
 */
export const entriesAt = (
  document: Document,
  paths: readonly (readonly string[])[],
  parallel: () => Error,
): Value[][] =>
  expand(
    paths.map((steps) => ({ value: document, steps })),
    parallel,
  )

/** A value and how its path goes on; at its end when there are no steps. */
interface Cursor {
  value: Value | undefined
  steps: readonly string[]
  /** An element of an array: if it is an array itself it stands for itself. */
  inside?: boolean
}

function expand(start: Cursor[], parallel: () => Error): Value[][] {
  const cursors = start.map(walk)
  const arrays = [...new Set(cursors.filter(isOpen).map(({ value }) => value as Value[]))]
  const [array] = arrays
  if (!array) return [cursors.map(({ value }) => value ?? null)]
  if (arrays.length > 1) throw parallel()
  // An empty array at the end has an entry of its own; on the way it is a missing field.
  const elements = array.length > 0 ? array : [undefined]
  return elements.flatMap((element) =>
    expand(
      cursors.map((cursor) => {
        if (!isOpen(cursor)) return cursor
        if (cursor.steps.length === 0) return { value: array.length > 0 ? element : noElement, steps: [], inside: true }
        return { value: isDocument(element) ? element : undefined, steps: cursor.steps }
      }),
      parallel,
    ),
  )
}

const isOpen = ({ value, inside }: Cursor): boolean => Array.isArray(value) && inside !== true

/** Through documents, and to a place in an array, up to the first array or the end. */
function walk(cursor: Cursor): Cursor {
  let { value, steps } = cursor
  for (let [step] = steps; step !== undefined; [step] = steps) {
    if (Array.isArray(value) && !/^\d+$/.test(step)) break
    value = Array.isArray(value) ? value[Number(step)] : fieldOf(value, step)
    steps = steps.slice(1)
  }
  return { ...cursor, value, steps }
}

const fieldOf = (value: Value | undefined, step: string): Value | undefined =>
  isDocument(value) && Object.hasOwn(value, step) ? value[step] : undefined
