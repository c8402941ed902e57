import { isDocument, type Value } from '../wire/values'

/**
 * What a path leads to, an array on the way meaning each of its documents, and a number also the element at that place.
 * `undefined` stands for a missing field. A path that comes to nothing but scalars inside an array leads nowhere.
 */
export function reach(value: Value | undefined, steps: readonly string[]): (Value | undefined)[] {
  const [step, ...rest] = steps
  if (step === undefined) return [value]
  if (!Array.isArray(value)) {
    return reach(isDocument(value) && Object.hasOwn(value, step) ? value[step] : undefined, rest)
  }
  const inside = value.flatMap((item) => (isDocument(item) ? reach(item, steps) : []))
  return /^\d+$/.test(step) ? [...reach(value[Number(step)], rest), ...inside] : inside
}

/** The same, with an array at the end standing for itself and for each of its elements. */
export function reachElements(value: Value | undefined, steps: readonly string[]): (Value | undefined)[] {
  return reach(value, steps).flatMap((end) => (Array.isArray(end) ? [end, ...end] : [end]))
}
