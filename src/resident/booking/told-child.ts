import type { Draft } from './draft'
import type { Other } from './use-others'

/** Whether one of those it is for is a child: then it is said what the counsellor is told of them. */
export function isForChild({ forOther, second }: Draft, others: readonly Other[]): boolean {
  const ids = [forOther, second?.forOther ?? null]
  return others.some(({ id, kind }) => kind === 'child' && ids.includes(id))
}
