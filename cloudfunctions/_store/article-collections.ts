import * as z from 'zod/mini'
import { id, line, name, upTo } from '#core/contracts/shapes'
import { type Collection, collectionKinds } from '#core/domain/reading/collection'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

/** What an editor has put somewhere else: whole, under its id, in place of what the program has. */
const collections = rowsOf<Collection>(
  'article-collections',
  z.object({ id, kind: z.enum(collectionKinds), title: name, lead: z.nullable(line), articles: upTo(200, id) }),
  [asItWas],
)

/** As the program has them, each as it was put since. Names and their order are the program's. */
export function laidOver(brought: readonly Collection[], stored: readonly Collection[]): Collection[] {
  return brought.map((one) => ({
    ...one,
    articles: stored.find(({ id: other }) => other === one.id)?.articles ?? one.articles,
  }))
}

export async function listCollections(database: Reads, brought: readonly Collection[]): Promise<Collection[]> {
  return laidOver(brought, await collections.all(database, {}))
}

/** For what is decided by it and written back. */
export async function ownCollection(documents: Gets, brought: Collection): Promise<Collection> {
  const stored = await collections.own(documents, brought.id)
  return stored ? { ...brought, articles: stored.articles } : brought
}

export const putCollection = (documents: Documents, one: Collection): Promise<void> => collections.put(documents, one)
