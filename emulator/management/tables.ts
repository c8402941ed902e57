import type { IndexSchema } from '../cloud/store/schema'
import { list, notThere, type Params, page, Refusal, record, text, wrong } from './refusal'
import type { Kept } from './state'

const permissions = ['READONLY', 'PRIVATE', 'ADMINWRITE', 'ADMINONLY']
const direction: Readonly<Record<string, 1 | -1 | '2dsphere'>> = { 1: 1, '-1': -1, '2dsphere': '2dsphere' }
/** What every collection has from its first day; nobody takes them away. */
const always = [
  { name: '_id_', keys: [{ field: '_id', direction: 1 as const }], unique: true },
  { name: '_openid_1', keys: [{ field: '_openid', direction: 1 as const }], unique: false },
]

const shown = ({ name, keys, unique }: IndexSchema) => ({
  Name: name,
  Size: 4096,
  Unique: unique,
  Keys: keys.map(({ field, direction: to }) => ({ Name: field, Direction: String(to) })),
})

function asked(params: Params): IndexSchema {
  const schema = record(params, 'MgoKeySchema')
  const keys = list(schema, 'MgoIndexKeys').map((key) => {
    const to = direction[text(key, 'Direction')]
    if (to === undefined) throw wrong('Direction')
    return { field: text(key, 'Name'), direction: to }
  })
  if (keys.length === 0) throw wrong('MgoIndexKeys')
  return { name: text(params, 'IndexName'), keys, unique: schema.MgoIsUnique === true }
}

/** Collections, their indexes and who may reach them. */
export function tableActions({ managed, save }: Kept) {
  const of = (params: Params, key = 'TableName') => {
    const name = text(params, key)
    const found = managed.collections.find((one) => one.name === name)
    if (!found) throw notThere(`Db or Table: ${name}`)
    return found
  }
  return {
    ListTables(params: Params) {
      const Tables = page(managed.collections, params.MgoOffset, params.MgoLimit, 100).map(({ name, indexes }) => ({
        TableName: name,
        IndexCount: indexes.length + always.length,
      }))
      return { Tables, Pager: { Offset: params.MgoOffset, Limit: params.MgoLimit, Total: managed.collections.length } }
    },
    CreateTable(params: Params) {
      const name = text(params, 'TableName')
      if (managed.collections.some((one) => one.name === name)) throw new Refusal('ResourceInUse', 'Table exist')
      managed.collections.push({ name, indexes: [], permission: 'PRIVATE' })
      save()
      return {}
    },
    DescribeTable(params: Params) {
      const Indexes = [...always, ...of(params).indexes].map(shown)
      return { Indexes, IndexNum: Indexes.length }
    },
    UpdateTable(params: Params) {
      const collection = of(params)
      const gone = list(params, 'DropIndexes').map((one) => text(one, 'IndexName'))
      const come = list(params, 'CreateIndexes').map(asked)
      for (const name of gone) {
        if (!collection.indexes.some((one) => one.name === name)) throw notThere(`index ${name}`)
      }
      const left = collection.indexes.filter(({ name }) => !gone.includes(name))
      for (const { name } of come) {
        if (left.some((one) => one.name === name)) throw new Refusal('FailedOperation', `Index ${name} already exists`)
      }
      collection.indexes = [...left, ...come]
      save()
      return {}
    },
    DescribeDatabaseACL: (params: Params) => ({ AclTag: of(params, 'CollectionName').permission }),
    ModifyDatabaseACL(params: Params) {
      const to = text(params, 'AclTag')
      if (!permissions.includes(to)) throw wrong('AclTag')
      of(params, 'CollectionName').permission = to
      save()
      return {}
    },
  }
}
