import { useQuery } from '@tanstack/react-query'
import type { AnyOperation, InputOf, OutputOf } from '#core/contracts/operation'
import type { Instant } from '#core/domain/time'
import { aheadOfPhone } from './clock'
import { knownSince, lastKnown } from './last-known'
import { keyOf, read, refusalOf } from './read'
import type { AnswerRefusal } from './reply'

export type Reading<Value, Refusal extends string> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly refusal: Refusal; readonly retry: () => void }
  | {
      readonly state: 'ready'
      readonly value: Value
      readonly refreshing: boolean
      /** The server's time. */
      readonly toldAt: Instant
      readonly retry: () => void
      /** Why the last attempt to bring this up to date failed; null when it did not. */
      readonly trouble: Refusal | null
    }

interface Asking {
  readonly enabled?: boolean
  /** Ask at each look, however young the answer is: for what somebody may have taken away a moment ago. */
  readonly eachLook?: boolean
}

/** Ask and keep asking: on return to the program or to the network, once the answer is half a minute old. */
export function useReading<Op extends AnyOperation>(
  operation: Op,
  input: InputOf<Op>,
  { enabled = true, eachLook = false }: Asking = {},
): Reading<OutputOf<Op>, AnswerRefusal<Op>> {
  const query = useQuery<OutputOf<Op>, Error>({
    queryKey: keyOf(operation, input),
    queryFn: () => read(operation, input),
    enabled,
    ...(eachLook && { refetchOnMount: 'always' as const, refetchOnWindowFocus: 'always' as const }),
    initialData: () => lastKnown(operation, input)?.value,
    initialDataUpdatedAt: () => {
      const known = lastKnown(operation, input)
      return known ? knownSince(known) : undefined
    },
  })
  const retry = () => void query.refetch()
  const refusal = query.error ? (refusalOf(query.error) as AnswerRefusal<Op>) : null
  if (query.data !== undefined) {
    const { data: value, isFetching: refreshing } = query
    const toldAt = query.dataUpdatedAt + aheadOfPhone()
    return { state: 'ready', value, refreshing, toldAt, retry, trouble: refusal }
  }
  if (refusal && !query.isFetching) return { state: 'failed', refusal, retry }
  return { state: 'loading' }
}
