import { runPipeline } from '../query/aggregate'
import { takeNear } from '../query/geo/near'
import { geoNear } from '../query/geo/stage'
import { findRows, throughPlaces } from '../store/find'
import type { Session } from '../store/session'
import type { Table } from '../store/table'
import { decodeStored, decodeText, encodeText } from '../wire/ejson'
import { databaseFailed, invalidParam } from '../wire/errors'
import { listField, textField } from '../wire/fields'
import { type Document, isDocument } from '../wire/values'
import { type Action, type DocumentContext, inSession } from './action'
import { listReply } from './list-reply'

export const aggregateDocuments: Action<DocumentContext> = (fields, context) =>
  inSession(fields, context, (session) => {
    const { tables } = context.store
    const pipeline = listField(fields, 'stages').map(readStage)
    const table = tables.get(textField(fields, 'collectionName'))
    // A match in front goes where the indexes are.
    const [first, ...rest] = pipeline
    const match = isDocument(first?.$match) ? first.$match : null
    const documents = (name: string, query: Document) => documentsOf(session, tables.get(name), query)
    // A collection to join with that is not there joins nothing, as in MongoDB.
    const joined = (name: string) => (tables.has(name) ? documents(name, {}) : [])
    const near = first?.$geoNear
    if (near !== undefined) {
      const placed = throughPlaces(session, table)
      const found = geoNear(near, table.geoFields, (query) => documentsOf(placed, table, query))
      return listReply(runPipeline(found, rest, joined).map(encodeText))
    }
    const list = runPipeline(documents(table.name, match ?? {}), match ? rest : pipeline, joined)
    return listReply(list.map(encodeText))
  })

/** What is near is for `$geoNear` alone to find. */
const documentsOf = (session: Session, table: Table, query: Document): Document[] =>
  // Read anew: the stages change what they are given.
  findRows(session, table, refuseNear(query)).map(({ text }) => decodeStored(text))

function refuseNear(query: Document): Document {
  if (!takeNear(query).near) return query
  throw databaseFailed('[BadValue] $geoNear, $near, and $nearSphere are not allowed in this context')
}

function readStage(stage: unknown): Document {
  const { stageKey, stageValue } = (stage ?? {}) as { stageKey?: unknown; stageValue?: unknown }
  if (typeof stageKey !== 'string' || !stageKey.startsWith('$') || typeof stageValue !== 'string') {
    throw invalidParam('a stage must have a stageKey and a stageValue')
  }
  return { [stageKey]: decodeText(stageValue) }
}
