import tcb from '@cloudbase/node-sdk'
import { Told } from './told'

/** As it lies there, with its `_id`. */
export type Raw = Readonly<Record<string, unknown>> & { readonly _id: string }

/** What a backup needs of an environment: everything in it, past the functions. */
export interface Environment {
  readonly name: string
  /** All of a collection, by their ids. */
  documents(collection: string): Promise<Raw[]>
  put(collection: string, document: Raw): Promise<void>
  /** Null where nothing lies under that name. */
  download(fileId: string): Promise<Buffer | null>
  /** Under this path, in place of what was there. What the storage calls it. */
  upload(path: string, bytes: Buffer): Promise<string>
}

const atOnce = 100

/** The same, and a collection that is not there says what to do first. */
export const withCollections = (environment: Environment): Environment => ({
  ...environment,
  documents: (collection) =>
    environment.documents(collection).catch((error: unknown) => {
      if (Reflect.get(Object(error), 'code') !== 'DATABASE_COLLECTION_NOT_EXIST') throw error
      throw new Told(
        `${environment.name} 里没有集合 ${collection}，一个字也没有动。先运行 npm run deploy -- --env <环境> --collections，再放回备份，最后部署。`,
      )
    }),
})

export interface Reach {
  readonly env: string
  /** Of an account that may do everything there, and of nobody's phone. */
  readonly secretId: string
  readonly secretKey: string
  /** Of a local cloud; a real one is found by its name. */
  readonly service?: string | undefined
}

export function openEnvironment({ env, secretId, secretKey, service }: Reach): Environment {
  // Without it the SDK asks a metadata address of the real cloud before every request.
  process.env.TENCENTCLOUD ??= 'true'
  const app = tcb.init({ env, secretId, secretKey, ...(service === undefined ? {} : { serviceUrl: service }) })
  const database = app.database()

  async function documents(collection: string): Promise<Raw[]> {
    const all: Raw[] = []
    for (;;) {
      const after = all.at(-1)?._id
      const where = { _id: after === undefined ? database.command.exists(true) : database.command.gt(after) }
      const { data } = await database.collection(collection).where(where).orderBy('_id', 'asc').limit(atOnce).get()
      const page = data as Raw[]
      all.push(...page)
      if (page.length < atOnce) return all
    }
  }

  return {
    name: env,
    documents,
    async put(collection, { _id, ...rest }) {
      await database.collection(collection).doc(_id).set(rest)
    },
    async download(fileId) {
      try {
        const { fileContent } = await app.downloadFile({ fileID: fileId })
        return fileContent ? Buffer.from(fileContent as unknown as Uint8Array) : null
      } catch (error) {
        if (/NOT_EXIST|NOT_FOUND|404/i.test(String(Reflect.get(error as object, 'code') ?? error))) return null
        throw error
      }
    },
    async upload(path, bytes) {
      const { fileID } = await app.uploadFile({ cloudPath: path, fileContent: bytes })
      if (!fileID) throw new Told(`存储没有收下 ${path}。`)
      return fileID
    },
  }
}
