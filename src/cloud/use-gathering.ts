import { useQuery } from '@tanstack/react-query'
import type { AnyOperation, InputOf, OutputOf } from '#core/contracts/operation'
import { Unanswered } from './ask-again'
import { call } from './call'
import { aheadOfPhone } from './clock'
import { refusalOf } from './read'
import type { Reading } from './use-reading'

/** One answer of many, of which nothing stays on the phone. A "no" is thrown, and ends the gathering. */
export async function ask<Op extends AnyOperation>(operation: Op, input: InputOf<Op>): Promise<OutputOf<Op>> {
  const from = Date.now()
  const answer = await call(operation, input)
  if (!answer.ok) throw new Unanswered(answer.refusal, Date.now() - from)
  return answer.value
}

/** More pages than any list of one person's has. */
const MOST_PAGES = 200

/** A list to its end, page after page. */
export async function askAll<Op extends AnyOperation>(
  operation: Op,
  inputBefore: (before: number | undefined) => InputOf<Op>,
  nextOf: (page: OutputOf<Op>) => number | null,
): Promise<OutputOf<Op>[]> {
  const pages: OutputOf<Op>[] = []
  let before: number | undefined
  while (pages.length < MOST_PAGES) {
    const page = await ask(operation, inputBefore(before))
    pages.push(page)
    const next = nextOf(page)
    if (next === null) return pages
    before = next
  }
  throw new Unanswered('unavailable', Number.POSITIVE_INFINITY)
}

/** What takes many answers: all of them, or why not. Asked once, and again when somebody wants to. */
export function useGathering<Value>(name: string, gather: () => Promise<Value>): Reading<Value, string> {
  const query = useQuery<Value, Error>({
    queryKey: [name],
    queryFn: gather,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnMount: 'always',
  })
  const retry = () => void query.refetch()
  const refusal = query.error ? refusalOf(query.error) : null
  if (query.data !== undefined && !query.isFetching) {
    return {
      state: 'ready',
      value: query.data,
      refreshing: false,
      toldAt: query.dataUpdatedAt + aheadOfPhone(),
      retry,
      trouble: refusal,
    }
  }
  if (refusal && !query.isFetching) return { state: 'failed', refusal, retry }
  return { state: 'loading' }
}
