import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { takeNear } from '../query/geo/near'
import { compileMatch } from '../query/match'
import { planQuery } from '../query/plan'
import type { Store } from '../store/store'
import { decodeDocument } from '../wire/ejson'
import type { Document } from '../wire/values'
import { refuse, stackOf } from './api'
import { columnsOf, csvLine, csvStart } from './csv'
import type { ConsoleParts } from './operation'
import { Refused, sentenceFor } from './refusal'
import { queryText } from './texts'

const rowsAtOnce = 100

const formats = { jsonl: 'application/x-ndjson; charset=utf-8', csv: 'text/csv; charset=utf-8' } as const
type Format = keyof typeof formats

/**
 * `GET /console/export/<collection>?format=jsonl|csv&query=…`: extended JSON, a document a line, or a table. Sent page by
 * page in order of insertion; what is written meanwhile may or may not be in it, but nothing is in it twice.
 */
export async function answerExport(
  request: IncomingMessage,
  response: ServerResponse,
  encodedName: string,
  params: URLSearchParams,
  { store, noise }: ConsoleParts,
): Promise<void> {
  let lines: AsyncGenerator<string>
  let first: IteratorResult<string>
  const format = params.get('format') ?? 'jsonl'
  try {
    if (!isFormat(format)) throw new Refused('导出的格式只有 jsonl 和 csv。')
    const collection = decodeURIComponent(encodedName)
    const query = queryIn(params.get('query') ?? '')
    lines = format === 'csv' ? csvLines(store, collection, query) : jsonLines(store, collection, query)
    // What is wrong with the request shows here, while it can still be said.
    first = await lines.next()
    response.writeHead(200, {
      'content-type': formats[format],
      'content-disposition': `attachment; filename="export.${format}"; filename*=UTF-8''${encodeURIComponent(collection)}.${format}`,
      'cache-control': 'no-store',
    })
  } catch (error) {
    const sentence = sentenceFor(error)
    if (sentence === null) throw error
    return refuse(response, 400, sentence)
  }
  if (request.method === 'HEAD') return void response.end()
  await pipeline(Readable.from(fromFirst(first, lines)), response).catch((error: NodeJS.ErrnoException) => {
    // A reader may leave in the middle.
    if (error.code === 'ERR_STREAM_PREMATURE_CLOSE') return
    noise({ level: 'error', where: '/console', operation: 'export', fault: stackOf(error) })
  })
}

const isFormat = (format: string): format is Format => Object.hasOwn(formats, format)

function queryIn(given: string): Document {
  const text = queryText(given)
  const query = text === '' ? {} : decodeDocument(text)
  if (takeNear(query).near) throw new Refused('导出时不能按远近查询。')
  return query
}

async function* fromFirst(first: IteratorResult<string>, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (first.done) return
  yield first.value
  yield* rest
}

/** Stored texts, some at a time; each time from where the last one ended, so that nothing is gone through twice. */
async function* pagesOf(store: Store, collection: string, query: Document): AsyncGenerator<string[]> {
  const matches = compileMatch(query)
  for (let after = 0; ; ) {
    const rows = await store.within(undefined, 0, () => {
      const table = store.tables.get(collection)
      const plan = planQuery(query, table.findColumn)
      return table.select({ ...plan, sql: `(${plan.sql}) AND seq > ${after}` }, 'seq ASC', rowsAtOnce)
    })
    // Others have their turn between two pages, also while there is nothing to send.
    await nextTurn()
    const last = rows.at(-1)
    yield rows.filter(({ text }) => matches(decodeDocument(text))).map(({ text }) => text)
    if (!last || rows.length < rowsAtOnce) return
    after = last.seq
  }
}

async function* jsonLines(store: Store, collection: string, query: Document): AsyncGenerator<string> {
  for await (const texts of pagesOf(store, collection, query)) yield texts.map((text) => `${isoDates(text)}\n`).join('')
}

/** The year 10000: later dates ISO 8601 has no plain writing for. */
const endOfIso = 253_402_300_800_000

/** CloudBase's console wants dates like this. Inside a string a quote is escaped, so nothing else looks like one. */
const isoDates = (text: string): string =>
  text.replaceAll(/\{"\$date":\{"\$numberLong":"(-?\d+)"\}\}/g, (whole, ms: string) =>
    Number(ms) >= 0 && Number(ms) < endOfIso ? `{"$date":"${new Date(Number(ms)).toISOString()}"}` : whole,
  )

/** Gone through twice: what columns there are is known at the end only. */
async function* csvLines(store: Store, collection: string, query: Document): AsyncGenerator<string> {
  const columns = new Set<string>()
  for await (const texts of pagesOf(store, collection, query)) columnsOf(texts.map(decodeDocument), columns)
  yield csvStart([...columns])
  for await (const texts of pagesOf(store, collection, query)) {
    yield texts.map((text) => csvLine(decodeDocument(text), columns)).join('')
  }
}
