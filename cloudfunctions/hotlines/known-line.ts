import { hotlines } from '#core/content/hotlines'
import { builtIn, type KeptLine, lineIdOf } from '#core/domain/hotlines/registry'
import type { Documents } from '../_store/database'
import { findLine } from '../_store/hotlines'

const brought = hotlines.filter(({ kind }) => kind === 'support').map(builtIn)

/** What is stored under this id, or what came with the program and nobody has changed yet. */
export async function knownLine(documents: Documents, lineId: string): Promise<KeptLine | null> {
  return (await findLine(documents, lineId)) ?? brought.find(({ id }) => id === lineId) ?? null
}

export const lineOf = (documents: Documents, number: string) => knownLine(documents, lineIdOf(number))
