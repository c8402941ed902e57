import { type Document, isDocument, type Value } from '../../wire/values'
import { compileMatch } from '../match'
import { updateFailed } from './refusal'

/** The paths an update path stands for: `$` the element the query matched, `$[]` all of them. */
export function concretePaths(document: Document, path: string, query: Document): string[] {
  const steps = path.split('.')
  const at = steps.findIndex((step) => step.startsWith('$'))
  if (at === -1) return [path]
  const before = steps.slice(0, at).join('.')
  const list = valueAt(document, steps.slice(0, at))
  const step = steps[at]
  if (step !== '$' && step !== '$[]') {
    throw updateFailed(
      step?.startsWith('$[')
        ? `No array filter found for identifier '${step.slice(2, -1)}' in path '${path}'`
        : `The dollar ($) prefixed field '${step}' in '${path}' is not valid for storage.`,
    )
  }
  if (before === '' || !Array.isArray(list)) {
    if (step === '$') throw noMatch()
    throw updateFailed(`The path '${before}' must exist in the document in order to apply array updates.`)
  }
  const places = step === '$[]' ? [...list.keys()] : [matchedElement(document, before, list, query)]
  return places.flatMap((place) =>
    concretePaths(document, [before, String(place), ...steps.slice(at + 1)].join('.'), query),
  )
}

const noMatch = () => updateFailed('The positional operator did not find the match needed from the query.')

/** The first element with which alone in its array the document still meets the conditions on that array. */
function matchedElement(document: Document, path: string, list: Value[], query: Document): number {
  const conditions = conditionsOn(query, path)
  if (conditions.length === 0) throw noMatch()
  const test = compileMatch({ $and: conditions })
  const found = list.findIndex((item) => test(withValue(document, path.split('.'), [item])))
  if (found === -1) throw noMatch()
  return found
}

function conditionsOn(query: Document, path: string): Document[] {
  return Object.entries(query).flatMap(([field, condition]) => {
    if (field === '$and' && Array.isArray(condition)) {
      return condition.filter(isDocument).flatMap((branch) => conditionsOn(branch, path))
    }
    return field === path || field.startsWith(`${path}.`) ? [{ [field]: condition }] : []
  })
}

function valueAt(document: Document, steps: readonly string[]): Value | undefined {
  let value: Value | undefined = document
  for (const step of steps) {
    value =
      (isDocument(value) || Array.isArray(value)) && Object.hasOwn(value, step) ? (value as Document)[step] : undefined
  }
  return value
}

function withValue(holder: Document, [step = '', ...rest]: readonly string[], value: Value): Document {
  if (rest.length === 0) return { ...holder, [step]: value }
  const inner = holder[step]
  return { ...holder, [step]: isDocument(inner) ? withValue(inner, rest, value) : value }
}
