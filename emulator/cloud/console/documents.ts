import { z } from 'zod'
import { calculateDocument } from '../actions/calculate-document'
import { refuseOperators } from '../actions/documents'
import { getDocument } from '../actions/get-document'
import { insertDocument } from '../actions/insert-document'
import { fillServerDates } from '../query/server-date'
import { idKey, writtenRow } from '../store/change'
import { countRows } from '../store/find'
import { readRow, type Session } from '../store/session'
import type { StoredRow } from '../store/stored-row'
import type { Table } from '../store/table'
import { withId, writeChanges } from '../store/write'
import { decodeDocument, encodeText } from '../wire/ejson'
import type { Document } from '../wire/values'
import type { CollectionInfo, FindDocuments, FoundDocuments, QueryCost } from './contract'
import { name, nothing, text } from './input'
import type { ConsoleParts, Operations } from './operation'
import { Refused } from './refusal'
import { orderText, queryText, readDocument } from './texts'

type Names = 'listCollections' | 'findDocuments' | 'insertDocument' | 'replaceDocument' | 'removeDocument'

/** Looking at documents and changing them, the way the SDKs do. */
export const documentOperations: Operations<Names> = {
  listCollections: { input: nothing, run: (_, parts) => listCollections(parts) },
  findDocuments: {
    input: z.strictObject({
      collection: name,
      query: text,
      order: text,
      offset: z.int().min(0),
      limit: z.int().min(1).max(100),
    }),
    run: findDocuments,
  },
  insertDocument: {
    input: z.strictObject({ collection: name, document: text }),
    run: async ({ collection, document }, { store, clock }) => {
      const data = [encodeText(readDocument(document, '文档'))]
      const reply = await insertDocument({ collectionName: collection, data }, { store, clock, sentAt: 0 })
      const [id] = reply.data?.insertedIds as Document[string][]
      return { id: typeof id === 'string' ? id : encodeText(id ?? null) }
    },
  },
  replaceDocument: {
    input: z.strictObject({ collection: name, before: text, document: text }),
    run: replaceDocument,
  },
  removeDocument: {
    input: z.strictObject({ collection: name, before: text }),
    run: ({ collection, before }, { store }) => {
      const shown = readShown(before)
      return change(store, collection, (session, table) => {
        const row = unchangedRow(session, table, shown)
        return { table, id: row.id, before: row, after: null }
      })
    },
  },
}

function listCollections({ store }: ConsoleParts): Promise<CollectionInfo[]> {
  return store.within(undefined, 0, (session) =>
    store.tables.list().map(({ name: collection, indexes }) => ({
      name: collection,
      documents: countRows(session, store.tables.get(collection), {}),
      indexes: indexes.map(({ name: index, keys, unique }) => ({
        name: index,
        keys: keys.map(({ field, direction }) => `${field}: ${direction}`).join(', '),
        unique,
      })),
    })),
  )
}

async function findDocuments(asked: FindDocuments, { store, clock }: ConsoleParts): Promise<FoundDocuments> {
  const { collection: collectionName, offset, limit } = asked
  const query = queryText(asked.query)
  let cost: QueryCost = { examined: 0, returned: 0, index: null, advice: null }
  const onCost = (one: QueryCost) => {
    cost = one
  }
  const fields = { collectionName, queryType: 'WHERE', query, order: orderText(asked.order), offset, limit }
  const found = await getDocument(fields, { store, clock, sentAt: 0, onCost })
  const counted = await calculateDocument({ collectionName, query }, { store, clock, sentAt: 0 })
  return { documents: found.data?.list as string[], total: counted.data?.total as number, cost }
}

function replaceDocument(
  { collection, before, document }: { collection: string; before: string; document: string },
  { store, clock }: ConsoleParts,
) {
  const shown = readShown(before)
  const { _id: id = shown._id, ...rest } = fillServerDates<Document>(readDocument(document, '文档'), clock.now())
  if (encodeText(id as Document[string]) !== encodeText(shown._id as Document[string])) {
    throw new Refused('_id 不能改。要换 _id，请新建一份再删掉旧的。')
  }
  refuseOperators(rest)
  return change(store, collection, (session, table) => {
    const row = unchangedRow(session, table, shown)
    const after = writtenRow(table, withId(shown._id as Document[string], rest), 'Update')
    return row.text === after.text ? null : { table, id: row.id, before: row, after }
  })
}

/** The document as it was when it was looked at. */
function readShown(before: string): Document {
  const shown = readDocument(before, '原来的文档')
  if (shown._id === undefined) throw new Refused('原来的文档没有 _id。')
  return shown
}

type OneChange = Parameters<Session['apply']>[0][number]

/** One change, worked out anew whenever somebody else had to be waited for. */
async function change(
  store: ConsoleParts['store'],
  collection: string,
  work: (session: Session, table: Table) => OneChange | null,
): Promise<Record<string, never>> {
  await store.within(undefined, 0, (session) => {
    const table = store.tables.get(collection)
    return writeChanges(session, () => [work(session, table)].filter((one) => one !== null), 'Update')
  })
  return {}
}

/** The row, as long as it holds what was looked at. */
function unchangedRow(session: Session, table: Table, shown: Document): StoredRow {
  const row = readRow(session, table, idKey(shown._id))
  if (!row) throw new Refused('这份文档已经不在了，没有改动。')
  if (encodeText(decodeDocument(row.text)) !== encodeText(shown)) {
    throw new Refused('这份文档在你打开之后被改过，没有保存。')
  }
  return row
}
