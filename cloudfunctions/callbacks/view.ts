import { isHeld } from '#core/domain/callbacks/calling'
import type { Callback } from '#core/domain/callbacks/request'
import { endOf } from '#core/domain/callbacks/words'
import type { Instant } from '#core/domain/time'
import type { Secrets } from '../_runtime/private'

type SealedField = 'number' | 'name' | 'ownCaller' | 'about'

/** Bound to the request, so that it opens in no other. */
export const sealedAt = (id: string, field: SealedField) => ({ collection: 'callbacks', id, field })

export function openField(secrets: Secrets, request: Callback, field: SealedField): string | null {
  const sealed = request[field]
  return sealed === null ? null : secrets.open(sealedAt(request.id, field), sealed)
}

/** For whoever asked. */
export function describeOwn(secrets: Secrets, request: Callback, placeName: string, now: Instant) {
  const number = openField(secrets, request, 'number')
  return {
    ...request,
    placeName,
    numberEnd: number === null ? null : endOf(number),
    name: openField(secrets, request, 'name'),
    ownCaller: openField(secrets, request, 'ownCaller'),
    about: openField(secrets, request, 'about'),
    calling: isHeld(request, now),
  }
}

/** For staff, as it stands in the list: of who did something whether it was the caller, and nothing of who asked. */
export function describeQueued(request: Callback, ids: readonly string[], placeName: string) {
  const { taken, tries } = request
  return {
    ...request,
    placeName,
    taken: taken && { until: taken.until, mine: ids.includes(taken.staffId) },
    tries: tries.map(({ at, outcome, staffId }) => ({ at, outcome, mine: ids.includes(staffId) })),
  }
}
