import { randomUUID } from 'node:crypto'
import { sampleOpenid, sampleWork } from '#core/content/sample/people'
import { listOpenings } from '#core/contracts/appointments'
import type { AnswerOf, AnyOperation, InputOf } from '#core/contracts/operation'
import type { Attempt } from '#core/domain/attempts/attempt'
import type { Instant } from '#core/domain/time'
import { addDays, dateOf, MINUTE } from '#core/domain/time'
import { openDatabase } from '../../cloudfunctions/_runtime/database'
import { personIdsOf } from '../../cloudfunctions/_runtime/identity'
import type { Database } from '../../cloudfunctions/_store/database'
import { type CollectionName, schema } from '../../cloudfunctions/_store/schema'
import { asProgram } from './sealing'
import { seededCloud } from './seeded-cloud'
import { functionEnv, identityKey, type WorldOptions } from './world-options'

export { functionEnv, identityKey, type WorldOptions }

/** Of staff that a test puts here without saying otherwise: they signed, were trained and showed what they have. */
const letToWork = sampleWork

/** Begun at this moment. */
export const anAttempt = (begunAt: Instant): Attempt => ({ id: randomUUID(), begunAt })

/** A browser somebody sits at: calls go through the gateway with the cookie of its own session. */
export interface Browser {
  /** Of an operation that changes something: as this attempt, or as one of its own. */
  call<Op extends AnyOperation>(operation: Op, input: InputOf<Op>, attempt?: Attempt): Promise<AnswerOf<Op>>
  /** An event of any kind as the program would send it; answers with what it would read, opened if it came sealed. */
  ask(functionName: string, event: object): Promise<unknown>
  /** Any body at all to `/call/<name>`; answers with status and parsed reply, sealed where that is how it came. */
  send(functionName: string, body: string): Promise<{ readonly status: number; readonly reply: GatewayReply }>
}

export interface GatewayReply {
  readonly errMsg: string
  readonly errCode?: number
  readonly result?: unknown
  readonly requestID?: string
}

export type World = Awaited<ReturnType<typeof openWorld>>

/** A cloud with the built functions in it and the sample world seeded: as new, whoever had it before. */
export async function openWorld(options: WorldOptions = {}) {
  const { cloud, admin, present, leave } = await seededCloud(options)
  let beginnings = 0
  const begin = () => {
    cloud.faults.clear()
    cloud.textCheck.clear()
    cloud.setLatency(options.latencyMs ?? 0)
    // An instance keeps some words in mind for a minute: the next beginning is later than that. An hour and a half later
    // it starts over, for a file of many tests must not run into the hours its bookings are for.
    if (options.at === undefined) cloud.clock.reset()
    else cloud.clock.set(options.at + (beginnings % 45) * 2 * MINUTE)
    beginnings += 1
  }
  begin()

  const browser = (name?: string) => openBrowser(cloud.url, name, () => cloud.clock.now())

  /** Everything in a collection, by id. */
  async function documents(collection: CollectionName): Promise<Record<string, unknown>[]> {
    const { data } = await admin.collection(collection).orderBy('_id', 'asc').limit(1000).get()
    return data
  }

  const lastSeen = new Map<CollectionName, { readonly revision: number; readonly rows: Record<string, unknown>[] }>()

  /** The same, read only where something was written since it was last asked for. Not to be changed by who gets it. */
  async function seen(collection: CollectionName): Promise<Record<string, unknown>[]> {
    const revision = cloud.revisionOf(collection)
    const last = lastSeen.get(collection)
    if (last?.revision === revision) return last.rows
    const rows = await documents(collection)
    lastSeen.set(collection, { revision, rows })
    if (broughtBack?.revisions.get(collection) === revision) broughtBack.rows.set(collection, rows)
    return rows
  }

  interface Point {
    /** Which revision each collection has since the point was brought back, and what was seen in it then. */
    revisions: ReadonlyMap<CollectionName, number>
    readonly rows: Map<CollectionName, Record<string, unknown>[]>
  }
  /** The last one that was brought back. */
  let broughtBack: Point | null = null

  /** What is returned makes every collection what it is now; what was seen of it then is not read again. */
  function checkpoint(): () => Promise<void> {
    const back = cloud.checkpoint()
    const point: Point = { revisions: new Map(), rows: new Map() }
    return async () => {
      await back()
      const names = schema.collections.map(({ name }) => name).filter(present)
      point.revisions = new Map(names.map((name) => [name, cloud.revisionOf(name)]))
      for (const [name, rows] of point.rows) lastSeen.set(name, { revision: cloud.revisionOf(name), rows })
      broughtBack = point
    }
  }
  const asSeeded = checkpoint()

  /** Every appointment there is, with its person or filed, by id. */
  async function appointments(): Promise<Record<string, unknown>[]> {
    const own = (await documents('people')).flatMap(({ appointments: own = [] }) => own as Record<string, unknown>[])
    const ids = new Set(own.map(({ id }) => id))
    const filed = (await documents('appointments')).map(
      ({ _id, ...rest }): Record<string, unknown> => ({ ...rest, id: _id }),
    )
    return [...own, ...filed.filter(({ id }) => !ids.has(id))].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
  }

  return {
    cloud,
    checkpoint,
    browser,
    documents,
    appointments,
    /** Somebody the sample world knows. */
    as: (name: string) => browser(name),
    /** A call in which the platform names nobody, as a timer's would be. */
    async callAsNobody<Op extends AnyOperation>(operation: Op, input: InputOf<Op>): Promise<AnswerOf<Op>> {
      const [functionName = '', action] = operation.name.split('.')
      const attempt = anAttempt(cloud.clock.now())
      const { event, open } = asProgram(functionName, { action, input, attempt })
      const reply = await cloud.call(functionName, event, { openid: '' })
      if (reply.errCode !== undefined) throw new Error(`${operation.name}: ${reply.errCode} ${reply.errMsg}`)
      return withoutTime(open(reply.result)) as AnswerOf<Op>
    },
    personId: (name: string) => personIdsOf(sampleOpenid(name), { XINLIN_IDENTITY_KEY: identityKey })[0],
    /** As the first release called them. */
    formerId: (name: string) => personIdsOf(sampleOpenid(name), { XINLIN_IDENTITY_KEY: identityKey })[1] as string,
    /** Writes a document past the functions, to arrange what a test needs. */
    async put<Document extends { readonly id: string }>(collection: CollectionName, { id, ...data }: Document) {
      await admin
        .collection(collection)
        .doc(id)
        .set(collection === 'staff' ? { ...letToWork, ...data } : data)
    },
    /** Many documents at once, none of which is there yet. */
    async add(collection: CollectionName, documents: readonly { readonly id: string }[]) {
      const rows = documents.map(({ id, ...data }) => ({ ...data, _id: id }))
      // Its declarations say one document; it takes several.
      await admin.collection(collection).add(rows as unknown as object)
    },
    /** Takes every document out of a collection, past the functions. */
    async empty(collection: CollectionName) {
      await admin
        .collection(collection)
        .where({ _id: admin.command.exists(true) })
        .remove()
    },
    /** The store's way to this cloud, as a function has it. The world that was asked last is the one it leads to. */
    async database(): Promise<Database> {
      Object.assign(process.env, cloud.env)
      const { openWxDatabase } = await import('../../cloudfunctions/_runtime/wx')
      return openDatabase(openWxDatabase())
    },
    /** As it was when it opened: the sample's documents and no others, no fault, its time. Browsers stay signed in. */
    async reset() {
      begin()
      cloud.calls.clear()
      await asSeeded()
    },
    /** All there is, to see that nothing changed. */
    async everything() {
      const names = schema.collections.map(({ name }) => name).filter(present)
      return Promise.all(names.map(async (name) => [name, await seen(name)] as const))
    },
    async close() {
      await leave()
    },
  }
}

/**
 * The answer alone: the server's time beside it is the client's clock's affair, and the number of a fault its sentence's; both
 * are looked at where that is tested.
 */
function withoutTime(result: unknown): unknown {
  if (typeof result !== 'object' || result === null) return result
  const { at: _, told: _number, ...answer } = result as { readonly at?: unknown; readonly told?: unknown }
  return answer
}

/** Sits down at a browser of a cloud, as one of its sample people or as somebody it has never seen. */
export async function openBrowser(url: string, name?: string, clock = Date.now): Promise<Browser> {
  const opened = await fetch(`${url}/session`)
  const cookie = opened.headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ')
  const headers = { cookie, 'content-type': 'application/json' }
  if (name !== undefined) {
    const openid = sampleOpenid(name)
    const switched = await fetch(`${url}/session`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ openid }),
    })
    if (!switched.ok) throw new Error(`cannot sit down as ${name}: ${await switched.text()}`)
  }
  const send: Browser['send'] = async (functionName, body) => {
    const response = await fetch(`${url}/call/${functionName}`, { method: 'POST', headers, body })
    const reply = (await response.json()) as GatewayReply
    return { status: response.status, reply: { ...reply, result: withoutTime(reply.result) } }
  }
  const ask: Browser['ask'] = async (functionName, given) => {
    const { event, open } = asProgram(functionName, given)
    const { reply } = await send(functionName, JSON.stringify(event))
    if (reply.result === undefined) throw new Error(`${functionName}: ${reply.errCode} ${reply.errMsg}`)
    return open(reply.result)
  }
  return {
    send,
    ask,
    async call<Op extends AnyOperation>(operation: Op, input: InputOf<Op>, attempt?: Attempt) {
      const [functionName = '', action] = operation.name.split('.')
      const begun = operation.write || 'leaves' in operation ? { attempt: attempt ?? anAttempt(clock()) } : {}
      return (await ask(functionName, { action, input, ...begun })) as AnswerOf<Op>
    },
  }
}

/** Starts of free places of a counsellor from tomorrow on, so that no notice runs out while a test works. */
export async function freePlaces(
  browser: Browser,
  counsellorId: string,
  now: Instant = Date.now(),
): Promise<Instant[]> {
  const answer = await browser.call(listOpenings, {
    counsellorIds: [counsellorId],
    from: addDays(dateOf(now), 1),
    days: 27,
  })
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value.openings.flatMap((day) => day.slots.map((slot) => slot.start))
}
