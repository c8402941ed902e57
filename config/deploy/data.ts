import tcb from '@cloudbase/node-sdk'
import { openEnvironment, type Raw } from '../backup/environment'
import { Told } from '../backup/told'
import type { Reach } from './cloud-api'

/** The documents of an environment, past its functions. A collection that is not there yet has none. */
export interface Data {
  documents(collection: string): Promise<readonly Raw[]>
  ids(collection: string): Promise<ReadonlySet<string>>
  /** An article as the program brings it, unless an editor took it on meanwhile: who publishes it writes the same document. */
  putUnlessEdited(article: Readonly<Record<string, unknown>> & { readonly id: string }): Promise<void>
}

export function openData({ env, secretId, secretKey, service }: Reach): Data {
  // The local cloud's management side passes it on.
  const at = { env, secretId, secretKey, service: service === undefined ? undefined : `${service}/admin` }
  const environment = openEnvironment(at)
  const app = tcb.init({ env, secretId, secretKey, ...(at.service === undefined ? {} : { serviceUrl: at.service }) })
  const database = app.database()

  async function found(collection: string): Promise<readonly Raw[]> {
    try {
      return await environment.documents(collection)
    } catch (error) {
      const said = String(Reflect.get(error as object, 'code') ?? error)
      if (/COLLECTION_NOT_EXIST/.test(said)) return []
      throw new Told(`读不了集合 ${collection}（${/^[A-Z_]+$/.test(said) ? said : '连不上'}）。再运行一次会接着做。`)
    }
  }

  return {
    documents: found,
    ids: async (collection) => new Set((await found(collection)).map(({ _id }) => _id)),
    async putUnlessEdited({ id, ...article }) {
      await database.runTransaction(async (transaction: Transaction) => {
        const { data } = await transaction.collection('pieces').doc(id).get()
        const isEdited = Array.isArray(data) ? data.length > 0 : Boolean(data)
        if (!isEdited) await transaction.collection('articles').doc(id).set(article)
      })
    },
  }
}

interface Transaction {
  collection(name: string): {
    doc(id: string): { get(): Promise<{ data: unknown }>; set(article: object): Promise<unknown> }
  }
}
