import type { Conditions, Database, Documents, Key, Raw } from '../_store/database'
import { tellBadRow } from './bad-row'
import { underTransaction } from './transaction'
import type { WxCollections, WxCommand, WxDatabase } from './wx'

/** The most one read may return; without a limit the platform stops at 100. */
const largestPage = 1000

/** Ours is `id`, the platform's is `_id`. */
const column = (field: string) => (field === 'id' ? '_id' : field)

function fromWire({ _id, ...rest }: Readonly<Record<string, unknown>>): Raw {
  return { ...rest, id: String(_id) }
}

function plain<Value extends Key>(value: Value): Value {
  if (value !== null && !['string', 'number', 'boolean'].includes(typeof value)) {
    throw new TypeError(`a condition compares with ${typeof value}`)
  }
  return value
}

function comparisons(command: WxCommand, { equals = {}, among, range }: Conditions): object {
  const compared: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(equals)) compared[column(field)] = plain(value)
  if (among) compared[column(among.field)] = command.in(among.values.map((value) => String(plain(value))))
  if (range) {
    const from = range.from === undefined ? null : command.gte(plain(range.from))
    const until = range.until === undefined ? null : command.lt(plain(range.until))
    const both = from && until ? from.and(until) : (from ?? until)
    if (both) compared[column(range.field)] = both
  }
  return compared
}

/** Documents by id, the same inside a transaction and outside. */
function documentsIn(collections: WxCollections): Documents {
  return {
    async get(collection, id) {
      const { data } = await collections.collection(collection).doc(id).get()
      return data && fromWire(data)
    },
    async put(collection, { id, ...data }) {
      await collections.collection(collection).doc(id).set({ data })
    },
    async remove(collection, id) {
      await collections.collection(collection).doc(id).remove()
    },
    tellBadRow,
  }
}

/** `collided`: told each time a transaction met another one. */
export function openDatabase(wx: WxDatabase, collided?: () => void): Database {
  const query = (collection: string, conditions: Conditions, extra: object = {}) => {
    const found = wx.collection(collection).where({ ...comparisons(wx.command, conditions), ...extra })
    return conditions.fields
      ? found.field(Object.fromEntries(conditions.fields.map((field) => [column(field), true])))
      : found
  }
  return {
    get: documentsIn(wx).get,
    tellBadRow,

    async first(collection, conditions, { field, direction, limit }) {
      const { data } = await query(collection, conditions).orderBy(column(field), direction).limit(limit).get()
      return data.map(fromWire)
    },

    async all(collection, conditions) {
      if (conditions.among?.values.length === 0) return []
      const rows: Raw[] = []
      for (;;) {
        const last = rows.at(-1)
        // A condition on the id itself names at most as many documents as it has values: one page.
        const beyond = last && conditions.among?.field !== 'id' ? { _id: wx.command.gt(last.id) } : {}
        const { data } = await query(collection, conditions, beyond).orderBy('_id', 'asc').limit(largestPage).get()
        rows.push(...data.map(fromWire))
        if (data.length < largestPage || conditions.among?.field === 'id') return rows
      }
    },

    async count(collection, after) {
      const all = wx.collection(collection)
      const { total } = await (after === null ? all : all.where({ _id: wx.command.gt(after) })).count()
      return total
    },

    transaction: (work) => underTransaction(wx, (transaction) => work(documentsIn(transaction)), collided),
  }
}
