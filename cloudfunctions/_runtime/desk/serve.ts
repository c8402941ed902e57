import * as z from 'zod/mini'
import { doorQuestion } from '#core/contracts/desk'
import type { Database } from '../../_store/database'
import { answering } from '../answering'
import { callCounts } from '../call-counts'
import { openDatabase } from '../database'
import { describeFault, type Fault } from '../fault'
import type { Handled } from '../handle'
import { newId } from '../ids'
import { requestIdOf, writeLog } from '../log'
import { isNotSeated } from '../not-seated'
import { whoCalls } from '../who-calls'
import { openWxDatabase } from '../wx'
import { heldIn, noCookie } from './cookie'
import { askIn, waitIn } from './door'
import { type Asked, answerJson, type HttpAnswer, readRequest, requestFaults } from './request'
import { endSession, rowOf, sitting, whoSits } from './seat'
import { markOfPerson } from './secrets'

const no = (status: number, refusal: string, cookie?: string) =>
  answerJson(status, { ok: false, refusal, at: Date.now() }, cookie)
const yes = (value: object, cookie?: string) => answerJson(200, { ok: true, value, at: Date.now() }, cookie)

/** What a browser asks of the door itself: nobody needs to be signed in for it. */
async function atDoor(database: Database, { body, cookies, userAgent }: Asked): Promise<HttpAnswer> {
  const parsed = z.safeParse(doorQuestion, body)
  if (!parsed.success) return no(400, 'bad-input')
  const held = heldIn(cookies)
  switch (parsed.data.door) {
    case 'ask': {
      // Whoever sat here until now sits here no longer.
      await endSession(database, held, Date.now)
      const { answer, cookie } = askIn(process.env, userAgent)
      return yes(answer, cookie)
    }
    case 'wait': {
      const { state, cookie } = await waitIn(database, process.env, cookies)
      return yes({ state }, cookie)
    }
    case 'leave':
      await endSession(database, held, Date.now)
      return yes({}, noCookie)
    case 'look': {
      const { until, personId } = await sitting(database, rowOf(held), process.env, Date.now())
      return yes({ until, who: markOfPerson(personId) })
    }
  }
}

/**
 * The way in of a desk: HTTP instead of WeChat, a session of ours instead of an OPENID; what is answered, and how it is
 * looked at, sealed and logged, is the same code (`_runtime/answering.ts`). A phone that calls it as a function is refused.
 */
export function serveAtDesk(
  atDesk: ReadonlyMap<string, Handled>,
): (event: unknown, context: unknown) => Promise<HttpAnswer> {
  const wx = openWxDatabase()
  const counts = callCounts('desk', (collided) => openDatabase(wx, collided), { env: process.env, clock: Date.now })
  const database = openDatabase(wx, counts.collided)
  const answer = answering(database, counts)

  async function route(asked: Asked, requestId: string): Promise<HttpAnswer> {
    if (asked.path.endsWith('/door')) return atDoor(database, asked)
    const [, folder] = /\/call\/([a-z]{1,24})$/.exec(asked.path) ?? []
    if (folder === undefined) return no(404, 'unknown-action')
    const who = await whoSits(database, asked, process.env)
    const find = (action: string) => atDesk.get(`${folder}.${action}`)
    return answerJson(200, { result: await answer(asked.body, requestId, { find, who: () => who }) })
  }

  return async (event, context) => {
    const at = Date.now()
    const requestId = requestIdOf(context) ?? newId()
    let said: HttpAnswer
    let outcome = 'ok'
    let fault: Fault | undefined
    try {
      const caller = whoCalls(process.env)
      const asked = readRequest(event, process.env.XINLIN_DESK_ORIGIN ?? '')
      if (caller.origin !== null || caller.openid !== null) said = no(403, (outcome = 'from-elsewhere'))
      else if (!asked.ok) said = no(requestFaults[asked.refusal], (outcome = asked.refusal))
      else said = await route(asked.value, requestId)
    } catch (error) {
      if (isNotSeated(error)) {
        outcome = error.refusal
        said = no(401, outcome)
      } else {
        fault = describeFault(error)
        outcome = fault.name === 'StillBusy' ? 'busy' : 'unavailable'
        said = no(outcome === 'busy' ? 503 : 500, outcome)
      }
    }
    const level = fault ? 'error' : 'info'
    writeLog({ level, at, requestId, operation: 'desk', outcome, ms: Date.now() - at, ...(fault ? { fault } : {}) })
    return said
  }
}
