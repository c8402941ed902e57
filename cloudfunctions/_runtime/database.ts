import type { Conditions, Database, Documents, Key, Stored } from '../_store/database'
import { underTransaction } from './transaction'
import type { WxCollections, WxCommand, WxDatabase } from './wx'

/** The most one read may return; without a limit the platform stops at 100. */
const largestPage = 1000

/** Ours is `id`, the platform's is `_id`. */
const column = (field: string) => (field === 'id' ? '_id' : field)

function fromWire<Document extends Stored>({ _id, ...rest }: Readonly<Record<string, unknown>>): Document {
  return { ...rest, id: _id } as unknown as Document
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
    async get<Document extends Stored>(collection: string, id: string) {
      const { data } = await collections.collection(collection).doc(id).get()
      return data && fromWire<Document>(data)
    },
    async put(collection, { id, ...data }) {
      await collections.collection(collection).doc(id).set({ data })
    },
    async remove(collection, id) {
      await collections.collection(collection).doc(id).remove()
    },
  }
}

export function openDatabase(wx: WxDatabase): Database {
  const query = (collection: string, conditions: Conditions, extra: object = {}) => {
    const found = wx.collection(collection).where({ ...comparisons(wx.command, conditions), ...extra })
    return conditions.fields
      ? found.field(Object.fromEntries(conditions.fields.map((field) => [column(field), true])))
      : found
  }
  return {
    ...documentsIn(wx),

    async first<Document extends Stored>(
      collection: string,
      conditions: Conditions,
      { field, direction, limit }: { field: string; direction: 'asc' | 'desc'; limit: number },
    ) {
      const { data } = await query(collection, conditions).orderBy(column(field), direction).limit(limit).get()
      return data.map(fromWire<Document>)
    },

    async all<Document extends Stored>(collection: string, conditions: Conditions) {
      if (conditions.among?.values.length === 0) return []
      const rows: Document[] = []
      for (;;) {
        const last = rows.at(-1)
        // A condition on the id itself names at most as many documents as it has values: one page.
        const beyond = last && conditions.among?.field !== 'id' ? { _id: wx.command.gt(last.id) } : {}
        const { data } = await query(collection, conditions, beyond).orderBy('_id', 'asc').limit(largestPage).get()
        rows.push(...data.map(fromWire<Document>))
        if (data.length < largestPage || conditions.among?.field === 'id') return rows
      }
    },

    transaction: (work) => underTransaction(wx, (transaction) => work(documentsIn(transaction))),
  }
}
