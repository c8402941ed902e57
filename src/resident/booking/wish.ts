import type { Mode } from '#core/domain/scheduling/mode'
import type { Topic } from '#core/domain/scheduling/topic'

/** What somebody looks for. Null: not chosen, and nobody has to. */
export interface Wish {
  readonly topic: Topic | null
  readonly mode: Mode | null
}

const nothing: Wish = { topic: null, mode: null }

/**
 * Held while the program is open and nowhere else: an address would be written into histories, shared links and logs,
 * and would say what a person wants to talk about.
 */
let wish = nothing

export const currentWish = (): Wish => wish

export function setWish(change: Partial<Wish>): void {
  wish = { ...wish, ...change }
}

export function forgetWish(): void {
  wish = nothing
}

/** As far as it is chosen, for a question to the cloud. */
export function askedFor({ topic, mode }: Wish): { readonly topic?: Topic; readonly mode?: Mode } {
  return { ...(topic !== null && { topic }), ...(mode !== null && { mode }) }
}
