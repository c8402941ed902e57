import { useQueryClient } from '@tanstack/react-query'
import type { AnyOperation, InputOf } from '#core/contracts/operation'
import { accept, refuse } from '#core/domain/decision'
import { keyOf, read, refusalOf } from './read'
import type { Answer } from './reply'

/**
 * Ask now, whatever is known already: for the moment after a lost reply, when words must not be guessed. Every page that
 * reads the same gets the answer too.
 */
export function useAsking<Op extends AnyOperation>(operation: Op): (input: InputOf<Op>) => Promise<Answer<Op>> {
  const client = useQueryClient()
  return async (input) => {
    try {
      const queryKey = keyOf(operation, input)
      const value = await client.fetchQuery({ queryKey, queryFn: () => read(operation, input), staleTime: 0 })
      return accept(value) as Answer<Op>
    } catch (error) {
      return refuse(refusalOf(error)) as Answer<Op>
    }
  }
}
