import { type Attempt, mayBegin } from '#core/domain/attempts/attempt'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { CivilDate, Instant } from '#core/domain/time'
import { textsAt } from '#core/domain/words/checked'
import type { Database } from '../_store/database'
import { admit } from './admit'
import { asJob } from './as-job'
import { tellBadSeal } from './bad-seal'
import { mayLeave } from './brake'
import type { CallCounts } from './call-counts'
import { describeFault, type Fault } from './fault'
import type { AnyCaller, Handled } from './handle'
import { marksOf } from './identity'
import { newCode, newId, newNumber } from './ids'
import { parseAttempt, parseInput, parseOutput } from './input'
import { outcomeOf, writeLog } from './log'
import { networkMark } from './network'
import { isNotSeated } from './not-seated'
import { codesOf } from './one-time-code'
import { type SealedAt, secretsOf } from './private'
import { wayOutOf } from './seal'
import { noTally } from './tally'
import { type TellUnseen, tellerOfUnseen } from './tell-unseen'
import { isReading, questionsOf, roomFor } from './together'
import type { WhoCalls } from './who-calls'
import { check } from './words'
import { type Write, writer } from './write'

type Answer = Decision<unknown, string>

const neverWrites: Write = () => Promise.reject(new TypeError('a reading operation writes'))
const neverTidies: Database['transaction'] = () =>
  Promise.reject(new TypeError('it writes for somebody, or not at all'))
const nobody = () => null
const noAttempt: Attempt = Object.freeze({ id: '', begunAt: 0 })

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

interface Words {
  check(texts: readonly string[], then?: 'is-looked-at'): Promise<Decision<true, 'words-blocked'>>
  teller: TellUnseen | null
}

/** What a question names, and who asks it: the two things in which the ways in differ. */
export interface WayIn {
  readonly find: (action: string) => Handled | undefined
  /** Asked before anything is awaited: another call may change whom the environment names. */
  readonly who: () => WhoCalls
}

/** `at`: the server's time as the answer leaves, so that no phone has to believe its own clock. */
export type Answers = (event: unknown, requestId: string, wayIn: WayIn) => Promise<object & { readonly at: Instant }>

/**
 * `{ action, input }` in, a Decision out, whatever happens; or what a screen asks in one moment, `{ calls: [those] }` in and
 * `{ answers: [those] }` out, each answered, refused, sealed and logged as if it had come alone. Who calls is settled before
 * what they ask is looked at; nothing that reaches a handler is unparsed, nothing that leaves is, and what leaves of a person
 * is sealed. The same for whatever way somebody comes in. Rejects with `NotSeated`, and nothing else.
 */
export function answering(database: Database, counts: CallCounts): Answers {
  function writeFor(
    { operation }: Handled,
    event: unknown,
    caller: AnyCaller,
    { seat, network }: WhoCalls,
    words: Words,
  ): Decision<Write, 'bad-input'> {
    const attempt = parseAttempt(field(event, 'attempt'))
    if (!attempt.ok) return attempt
    // Whatever changes anything asks for a person, which the house's tests hold every contract to.
    if (!caller) throw new TypeError(`${operation.name} writes for nobody`)
    const clock = Date.now
    const beside = () => words.teller
    const networkOn = (day: CivilDate) => (network === undefined ? null : networkMark(network, day, process.env))
    const by = { operation, attempt: attempt.value, caller, database, clock }
    return accept(writer({ ...by, still: seat?.still, beside, networkOn }))
  }

  /** Asks WeChat, and knows from then on whether whoever manages everything is to be told that it did not see them. */
  function wordsOf({ operation }: Handled, caller: AnyCaller, { openid }: WhoCalls): Words {
    const words: Words = {
      teller: null,
      async check(texts, then) {
        const said = await check(texts, openid)
        if (said === 'blocked') return refuse('words-blocked')
        if (said === 'unseen' && then === undefined)
          words.teller ??= await tellerOfUnseen(database, operation, caller?.ids ?? [])
        return accept(true)
      },
    }
    return words
  }

  /** What somebody leaves: how often they did is known here alone, and who they are goes no further. */
  function leavingOf({ operation }: Handled, event: unknown, { openid }: WhoCalls): Decision<Attempt, string> {
    if (!('leaves' in operation)) return accept(noAttempt)
    const attempt = parseAttempt(field(event, 'attempt'))
    if (!attempt.ok) return attempt
    const now = Date.now()
    if (!mayBegin(attempt.value, now)) return refuse('attempt-over')
    return mayLeave(operation.name, openid, operation.leftPerDay, now) ? attempt : refuse('too-many')
  }

  async function answer(handled: Handled, event: unknown, who: WhoCalls): Promise<Answer> {
    const { operation, run } = handled
    const caller = await admit(operation, who, process.env, database, Date.now())
    if (!caller.ok) return caller
    const parsed = parseInput(operation, operation.from === 'timer' ? {} : field(event, 'input'))
    if (!parsed.ok) return parsed
    const words = wordsOf(handled, caller.value, who)
    const write = operation.write ? writeFor(handled, event, caller.value, who, words) : accept(neverWrites)
    if (!write.ok) return write
    const attempt = leavingOf(handled, event, who)
    if (!attempt.ok) return attempt
    // Of what is open to everybody the handler asks, once it knows that they may: WeChat answers only so many a day.
    const isOfStaff = !operation.access.some((one) => one === 'resident' || one === 'anyone')
    const shown = isOfStaff ? (operation.shown ?? []) : []
    const checked = await words.check(shown.flatMap((path) => textsAt(path, parsed.value)))
    if (!checked.ok) return checked
    const [secrets, codes] = [secretsOf(process.env, tellBadSeal), codesOf(process.env)]
    const transaction = 'tidies' in operation || 'leaves' in operation ? database.transaction : neverTidies
    const now = Date.now()
    const call = {
      ...{ caller: caller.value, database, secrets, codes, now, askedAt: now, newId, newCode },
      ...{ write: write.value, checkWords: words.check, transaction, clock: Date.now, attempt: attempt.value },
      sealAddress: (at: SealedAt) => (operation.write && who.openid !== null ? secrets.seal(at, who.openid) : null),
      markOf: 'leaves' in operation ? marksOf(who.openid, process.env) : nobody,
    }
    const decision =
      operation.from === 'timer'
        ? await asJob(operation.name, database, Date.now, (tally) => run(parsed.value, { ...call, tally }))
        : await run(parsed.value, { ...call, tally: noTally })
    return decision.ok ? { ok: true, value: parseOutput(operation, decision.value) } : refuse(decision.refusal)
  }

  /** `fits`: of one that goes out with others, whether there is room for it beside them. */
  async function answerOne(
    event: unknown,
    requestId: string,
    { find, who }: WayIn,
    fits?: (answer: object) => boolean,
  ): Promise<object> {
    const at = Date.now()
    // The platform's timer names its trigger, and gives no input.
    const action = field(event, 'action') ?? field(event, 'TriggerName')
    const handled = typeof action === 'string' ? find(action) : undefined
    const wayOut = handled ? wayOutOf(handled.operation, field(event, 'seal')) : refuse('unknown-action')
    let decision: Answer = wayOut.ok ? refuse('unavailable') : wayOut
    let fault: Fault | undefined
    try {
      // What changes something comes alone: of that it has to be known what became of it.
      if (handled && fits && !isReading(handled.operation)) decision = refuse('bad-input')
      else if (handled && wayOut.ok) decision = await answer(handled, event, who())
    } catch (error) {
      if (isNotSeated(error)) throw error
      // By the name found for it: to ask a thing of what class it is may throw.
      fault = describeFault(error)
      decision = refuse(fault.name === 'StillBusy' ? 'busy' : 'unavailable')
    }
    // Beside what is sealed, and of nobody: with it whoever asks about this can be helped.
    const told = fault && !decision.ok && decision.refusal === 'unavailable' ? { told: newNumber() } : null
    const leaving = () => ({ ...(wayOut.ok ? wayOut.value(decision) : decision), ...told })
    let said = leaving()
    if (fits && !fits(said)) {
      // Asked for once more it comes with fewer beside it.
      decision = refuse('busy')
      said = leaving()
    }
    const [name, ms] = [handled?.operation.name ?? '?', Date.now() - at]
    const outcome = outcomeOf(handled?.operation, decision)
    writeLog({
      ...{ level: fault ? 'error' : 'info', at, requestId, operation: name, outcome, ms },
      ...(fault ? { fault } : {}),
      ...told,
    })
    // How a job went is noted by itself.
    if (handled?.operation.from !== 'timer') counts.ended({ name, outcome, ms })
    return said
  }

  return async (event, requestId, wayIn) => {
    const telling = counts.tell()
    const asked = questionsOf(event)
    const reply = async () => {
      if (asked === null) return answerOne(event, requestId, wayIn)
      const fits = roomFor()
      return { answers: await Promise.all(asked.map((one) => answerOne(one, requestId, wayIn, fits))) }
    }
    const said = await reply()
    await counts.settle(telling)
    return { ...said, at: Date.now() }
  }
}
