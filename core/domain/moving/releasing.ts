import type { Person } from '../people/person'
import { becomesChild } from './joining'
import type { MovedKind } from './move'

/**
 * Both as they go on with what each has by now: what points to things that have moved goes along with them, and all else
 * stays where it is.
 */
export function released(from: Person, to: Person, left: ReadonlySet<MovedKind>) {
  const { moving: _, callback, contributions, asChild, ...old } = from
  const { moving: __, ...own } = to
  const asked = going(callback, own.callback, !left.has('callbacks'))
  const child = going(asChild, own.asChild, !left.has('children') && !left.has('child-results'))
  const sent = left.has('contributions') ? [] : (contributions ?? [])
  const sentThere = [...new Set([...sent, ...(own.contributions ?? [])])]
  const before: Person = {
    ...old,
    ...(asked.stays !== undefined && { callback: asked.stays }),
    ...(child.stays !== undefined && { asChild: child.stays }),
    ...(left.has('contributions') && contributions !== undefined && { contributions }),
  }
  const { calls, ...others } = own
  const after: Person = {
    ...others,
    // As when all has gone: of a child's account a number is asked for anew.
    ...(calls !== undefined && !becomesChild(to, child.there) && { calls }),
    ...(asked.there !== undefined && { callback: asked.there }),
    ...(child.there !== undefined && { asChild: child.there }),
    ...(sentThere.length > 0 && { contributions: sentThere }),
  }
  return { from: before, to: after }
}

/** What the new account has of its own is not put aside. */
function going<Value>(theirs: Value | undefined, own: Value | undefined, goes: boolean) {
  return own === undefined && goes ? { stays: undefined, there: theirs } : { stays: theirs, there: own }
}
