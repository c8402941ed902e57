import { runPipeline } from '../query/aggregate'
import { takeNear } from '../query/geo/near'
import { geoNear } from '../query/geo/stage'
import { splitPipeline } from '../query/pipeline-head'
import { fillServerDates } from '../query/server-date'
import { type FindOptions, findRows, throughPlaces } from '../store/find'
import type { Session } from '../store/session'
import type { Table } from '../store/table'
import { decodeStored, decodeText, encodeText } from '../wire/ejson'
import { databaseFailed, invalidParam } from '../wire/errors'
import { listField, textField } from '../wire/fields'
import type { Document } from '../wire/values'
import { type Action, type DocumentContext, inSession } from './action'
import { listReply } from './list-reply'

export const aggregateDocuments: Action<DocumentContext> = (fields, context) =>
  inSession(fields, context, (session) => {
    const { tables } = context.store
    const pipeline = fillServerDates(listField(fields, 'stages').map(readStage), context.clock.now())
    const table = tables.get(textField(fields, 'collectionName'))
    const documents = (name: string, query: Document) => documentsOf(session, tables.get(name), query)
    // A collection to join with that is not there joins nothing, as in MongoDB.
    const joined = (name: string) => (tables.has(name) ? documents(name, {}) : [])
    const [first, ...others] = pipeline
    const near = first?.$geoNear
    if (near !== undefined) {
      const placed = throughPlaces(session, table)
      const found = geoNear(near, table.geoFields, (query) => documentsOf(placed, table, query))
      return listReply(runPipeline(found, others, joined).map(encodeText))
    }
    const { query, rest, ...options } = splitPipeline(pipeline)
    const list = runPipeline(documentsOf(session, table, query, options), rest, joined)
    return listReply(list.map(encodeText))
  })

/** What is near is for `$geoNear` alone to find. */
const documentsOf = (session: Session, table: Table, query: Document, options: FindOptions = {}): Document[] =>
  // Read anew: the stages change what they are given.
  findRows(session, table, refuseNear(query), options).map(({ text }) => decodeStored(text))

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
