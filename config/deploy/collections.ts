import { isDeepStrictEqual } from 'node:util'
import type { Index } from '../../cloudfunctions/_store/schema'
import type { CloudApi, Reply } from './cloud-api'
import { allOf, listIn, type Place, several } from './environment'
import type { Difference, Step } from './step'

export interface WantedCollection {
  readonly name: string
  readonly permission: string
  readonly indexes: readonly Index[]
}

/** Every collection has these from its first day. */
const always = ['_id_', '_openid_1']
const pageSize = 100

interface There {
  readonly permission: string
  readonly indexes: readonly Index[]
}

const asIndex = (reply: Reply): Index => ({
  name: String(reply.Name),
  keys: listIn(reply, 'Keys').map(({ Name, Direction }) => ({
    field: String(Name),
    direction: Number(Direction) === -1 ? -1 : 1,
  })),
  unique: reply.Unique === true,
})

/** Collections, their indexes, and that nobody reaches them but through a function. */
export async function collectionsToMend(
  cloud: CloudApi,
  place: Place,
  wanted: readonly WantedCollection[],
): Promise<Difference> {
  const tables = tablesOf(cloud, place)
  const names = new Set(await tables.names())
  const steps = await several(wanted, async (one) =>
    names.has(one.name) ? toMend(one, await tables.read(one.name), tables) : [toMake(one, tables)],
  )
  const ours = new Set(wanted.map(({ name }) => name))
  const notes = [...names].filter((name) => !ours.has(name)).map((name) => `集合 ${name} 不是这个程序的，没有动它`)
  return { steps: steps.flat(), faults: [], notes }
}

function toMake({ name, permission, indexes }: WantedCollection, tables: Tables): Step {
  return {
    kind: 'add',
    what: `集合 ${name}：${permission}，${indexes.length} 个索引`,
    async run() {
      await tables.make(name)
      await tables.permit(name, permission)
      if (indexes.length > 0) await tables.index(name, { come: indexes, gone: [] })
    },
  }
}

function toMend({ name, permission, indexes }: WantedCollection, there: There, tables: Tables): Step[] {
  const found = new Map(there.indexes.map((index) => [index.name, index]))
  const missing = indexes.filter((index) => !found.has(index.name))
  const others = indexes.filter((index) => found.has(index.name) && !isDeepStrictEqual(found.get(index.name), index))
  const extra = there.indexes.filter((index) => indexes.every((one) => one.name !== index.name))
  return [
    ...(there.permission === permission
      ? []
      : [
          {
            kind: 'change' as const,
            what: `集合 ${name} 的权限：现在是 ${there.permission}，要 ${permission}`,
            run: () => tables.permit(name, permission),
          },
        ]),
    ...missing.map((index) => ({
      kind: 'add' as const,
      what: `索引 ${name}.${index.name}${index.unique ? '（唯一）' : ''}`,
      run: () => tables.index(name, { come: [index], gone: [] }),
    })),
    ...others.map((index) => ({
      kind: 'delete' as const,
      what: `索引 ${name}.${index.name} 和代码里的不一样：删了重建`,
      run: () => tables.index(name, { come: [index], gone: [index.name] }),
    })),
    ...extra.map((index) => ({
      kind: 'delete' as const,
      what: `索引 ${name}.${index.name}：代码里没有，删掉`,
      run: () => tables.index(name, { come: [], gone: [index.name] }),
    })),
  ]
}

type Tables = ReturnType<typeof tablesOf>

function tablesOf(cloud: CloudApi, { connector }: Place) {
  const ask = (action: string, params: object) => cloud.call('tcb', action, { EnvId: cloud.env, ...params })
  const table = (name: string) => ({ MongoConnector: connector, TableName: name })
  return {
    async names(): Promise<string[]> {
      const page = (MgoOffset: number) =>
        ask('ListTables', { MongoConnector: connector, MgoLimit: pageSize, MgoOffset }).then((one) =>
          listIn(one, 'Tables'),
        )
      return (await allOf(page, pageSize)).map(({ TableName }) => String(TableName))
    },
    async read(name: string): Promise<There> {
      const [described, { AclTag }] = await Promise.all([
        ask('DescribeTable', table(name)),
        ask('DescribeDatabaseACL', { CollectionName: name }),
      ])
      const indexes = listIn(described, 'Indexes').map(asIndex)
      return { permission: String(AclTag), indexes: indexes.filter((one) => !always.includes(one.name)) }
    },
    async make(name: string) {
      await ask('CreateTable', table(name))
    },
    async permit(name: string, AclTag: string) {
      await ask('ModifyDatabaseACL', { CollectionName: name, AclTag })
    },
    async index(name: string, { come, gone }: { readonly come: readonly Index[]; readonly gone: readonly string[] }) {
      await ask('UpdateTable', {
        ...table(name),
        ...(gone.length > 0 && { DropIndexes: gone.map((IndexName) => ({ IndexName })) }),
        ...(come.length > 0 && {
          CreateIndexes: come.map(({ name: IndexName, keys, unique }) => ({
            IndexName,
            MgoKeySchema: {
              MgoIsUnique: unique,
              MgoIndexKeys: keys.map(({ field, direction }) => ({ Name: field, Direction: String(direction) })),
            },
          })),
        }),
      })
    },
  }
}
