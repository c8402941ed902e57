import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { changeCallConsent } from '#core/content/change-call-consent'
import { daysOf } from '#core/content/retention'
import { listInbox, listLooks } from '#core/contracts/account'
import { readMayCall, setMayCall } from '#core/contracts/appointments'
import { listToCall, noteToCall, openToCall, readDay } from '#core/contracts/callbacks'
import { deleteEverything, readKept } from '#core/contracts/privacy'
import { cancelFor, openSeat } from '#core/contracts/sessions'
import type { CallOutcome } from '#core/domain/messages/call-to-make'
import { DAY, dateOf, MINUTE } from '#core/domain/time'
import { setMayCallHandler } from '../../../cloudfunctions/appointments/set-may-call'
import { openToCallHandler } from '../../../cloudfunctions/callbacks/open-to-call'
import { aWorld } from '../../support/a-world'
import { aChild } from '../../support/children'
import { begin, deedOf, inSteps } from '../../support/collide'
import { aPerson, mondayAt } from '../../support/makers'
import { allowAs } from '../../support/messages/allowing'
import { runTimer, runWell } from '../../support/run-timer'
import { aCallToMake, aNumberToCall, leavesNumber, putCallToMake } from '../../support/to-call'
import { valueOf } from '../../support/value-of'
import { anAttempt, type Browser } from '../../support/world'
import { bookYunxi, onMonday } from '../../support/yunxi'

const begun = mondayAt(9) - 3 * DAY
const lines: Record<string, unknown>[] = []
const world = aWorld({ at: begun, log: (line) => lines.push(line) })
const number = '13900139000'
/** Friday, on which it is, from 14:00 to 18:00, and Sunday's evening. */
const windows = [
  { weekday: 5 as const, from: 840, until: 1080 },
  { weekday: 7 as const, from: 1080, until: 1200 },
]
const inSafe = begun + 5 * 60 * MINUTE
let person: Browser
let yunxi: Browser
let worker: Browser
let second: Browser
beforeAll(async () => {
  person = await world.as('sample-resident')
  yunxi = await world.as('sample-counsellor')
  worker = await world.as('sample-care-worker')
  second = await world.as('sample-care-worker-2')
})

beforeEach(() => at(begun))

const no = (refusal: string) => ({ ok: false, refusal })
const leave = (change: Parameters<typeof aNumberToCall>[0] = {}, browser = person) =>
  browser.call(setMayCall, { given: aNumberToCall({ number, windows, ...change }) })
const takeBack = (browser = person) => browser.call(setMayCall, { given: null })
const read = async (browser = person) => valueOf(await browser.call(readMayCall, {}))
const stored = async () =>
  (await world.documents('people')).find(({ _id }) => _id === world.personId('sample-resident'))
const at = (when: number) => world.cloud.clock.set(when)
/** Within the minute that began then. */
const minuteOf = (when: number | null | undefined) => Math.floor((when ?? 0) / MINUTE) * MINUTE
const list = async (browser = worker) => valueOf(await browser.call(listToCall, {})).calls
const open = (callId: string, browser = worker) => browser.call(openToCall, { callId })
const note = (callId: string, outcome: CallOutcome, browser = worker) => browser.call(noteToCall, { callId, outcome })

/** Booked, and called off by the counsellor, which no message tells: it is on the list half an hour later. */
async function unreached(): Promise<{ readonly appointmentId: string; readonly callId: string }> {
  at(begun)
  const { id } = await bookYunxi(person)
  valueOf(await yunxi.call(cancelFor, onMonday(id)))
  at(begun + 31 * MINUTE)
  await runWell(world, 'messages', 'sendDue')
  const [call, ...others] = await list()
  expect(others).toEqual([])
  return { appointmentId: id, callId: call?.id ?? '' }
}

describe('a number for changes is refused, and nothing changes,', () => {
  it('not-signed-in for nobody', async () => {
    expect(await world.callAsNobody(readMayCall, {})).toEqual(no('not-signed-in'))
    expect(await world.callAsNobody(setMayCall, { given: aNumberToCall() })).toEqual(no('not-signed-in'))
  })

  it.each([
    ['consent-outdated', { consentVersion: changeCallConsent.version + 1 }],
    ['consent-outdated', { consentVersion: changeCallConsent.version + 1, number: '' }],
    ['phone-missing', { number: '  ' }],
    ['phone-invalid', { number: '1380013800' }],
    ['phone-invalid', { number: '打给我妈' }],
    ['times-missing', { windows: [] }],
    ['times-missing', { windows: [{ weekday: 1 as const, from: 540, until: 554 }] }],
    ['times-missing', { windows: [...windows, { weekday: 1 as const, from: 540, until: 540 }] }],
    ['bad-input', { number: '1'.repeat(31) }],
    ['bad-input', { windows: Array.from({ length: 29 }, () => windows[0]) as typeof windows }],
    ['bad-input', { mayTellOther: 'yes' as never }],
  ])('%s: %j', async (refusal, change) => {
    await leavesNumber(person)
    const before = await world.everything()
    expect(await leave(change)).toEqual(no(refusal))
    expect(await world.everything()).toEqual(before)
  })

  it('guardian-asks from the account of a child under 14: it is not offered there, and taking one back is', async () => {
    const personId = world.personId('sample-resident')
    const born = (month: number) =>
      world.put(
        'children',
        aChild({ id: 'c', personId: 'p', born: { year: 2012, month }, own: { personId, since: 0 } }),
      )
    await born(12)
    const { v: _, _id: __, ...before } = (await leavesNumber(person), await stored()) as Record<string, unknown>
    await world.put('people', aPerson({ ...(before as object), id: personId, asChild: 'c' }))
    expect(await leave()).toEqual(no('guardian-asks'))
    expect(await read()).toMatchObject({ isOffered: false, mayCall: { number: '13800138000' } })
    expect(valueOf(await takeBack())).toEqual({ isOffered: false, mayCall: null })
    await born(10)
    expect(await read()).toEqual({ isOffered: true, mayCall: null })
    valueOf(await leave())
  })

  it('too-many the twenty-first time of a day; taking back counts as nothing, and is never refused for it', async () => {
    for (let one = 0; one < 20; one += 1) valueOf(await leave())
    expect(await leave()).toEqual(no('too-many'))
    expect(valueOf(await takeBack())).toEqual({ isOffered: true, mayCall: null })
    expect('calls' in ((await stored()) ?? { calls: 1 })).toBe(false)
    at(begun + 15 * 60 * MINUTE)
    for (let one = 0; one < 25; one += 1) valueOf(await takeBack())
    for (let one = 0; one < 19; one += 1) valueOf(await leave())
    for (let one = 0; one < 2; one += 1) valueOf(await takeBack())
    valueOf(await leave())
    expect(await leave()).toEqual(no('too-many'))
    valueOf(await takeBack())
  })
})

describe('a number for changes', () => {
  it('is nobody’s until they leave one; then theirs alone to read, whole, and sealed where it lies', async () => {
    expect(await read()).toEqual({ isOffered: true, mayCall: null })
    lines.splice(0)
    const { mayCall } = valueOf(await leave({ number: ' 139-0013-9000 ', mayLeaveWord: true }))
    expect(mayCall).toEqual({
      number,
      windows,
      mayLeaveWord: true,
      mayTellOther: false,
      at: mayCall?.at,
      wrongAt: null,
    })
    expect(minuteOf(mayCall?.at)).toBe(begun)
    expect(await read()).toEqual({ isOffered: true, mayCall })
    expect(await read(await world.as('sample-parent'))).toEqual({ isOffered: true, mayCall: null })
    const all = JSON.stringify([
      await world.everything(),
      lines,
      world.cloud.calls.list().map((call) => ({ ...call, event: '' })),
    ])
    expect(all).not.toContain(number)
    expect(await stored()).toMatchObject({ v: 5, calls: { consentVersion: changeCallConsent.version } })
  })

  it.each([
    ['a quarter of an hour is enough', [{ weekday: 1 as const, from: 540, until: 555 }]],
    ['until midnight', [{ weekday: 1 as const, from: 1425, until: 1440 }]],
  ])('of times, %s', async (_, times) => {
    expect(valueOf(await leave({ windows: times })).mayCall?.windows).toEqual(times)
  })

  it('left anew is the newer one, with its own times, and no longer somebody else’s', async () => {
    await leavesNumber(person, { mayTellOther: true })
    const { _id, ...before } = (await stored()) ?? {}
    await world.put('people', { ...before, id: String(_id), calls: { ...(before.calls as object), wrongAt: 5 } })
    expect((await read()).mayCall?.wrongAt).toBe(5)
    at(begun + MINUTE)
    expect(valueOf(await leave()).mayCall).toMatchObject({ number, windows, mayTellOther: false, wrongAt: null })
  })

  it('taken back is gone at once, from where it lies too', async () => {
    valueOf(await leave())
    expect(valueOf(await takeBack())).toEqual({ isOffered: true, mayCall: null })
    expect('calls' in ((await stored()) ?? { calls: 1 })).toBe(false)
  })

  it('is in what is kept of them, with what was agreed to', async () => {
    const counted = async () => {
      const { kept, agreed } = valueOf(await person.call(readKept, {}))
      const about = agreed.filter(({ to }) => to === 'be-called-about-changes')
      return [
        kept.find(({ kind }) => kind === 'call-number')?.count,
        about.map(({ version, at: when }) => [version, minuteOf(when)]),
      ]
    }
    expect(await counted()).toEqual([0, []])
    valueOf(await leave())
    expect(await counted()).toEqual([1, [[changeCallConsent.version, begun]]])
  })
})

describe('whoever works the list of calls', () => {
  it('knows that there is a number, and of its times whether it is one now; opens it then, and each look is told', async () => {
    valueOf(await leave({ mayTellOther: true }))
    const { callId, appointmentId } = await unreached()
    const own = { mayLeaveWord: false, mayTellOther: true }
    const unseen = { spoken: false, windows: null, own: null }
    expect(await list()).toMatchObject([{ id: callId, kind: 'cancelled', hasNumber: true, ...unseen, tries: [] }])
    expect(JSON.stringify(await list())).not.toContain(number)
    const safe = async (when: number) => {
      at(when)
      return (await list())[0]?.safe
    }
    expect([await safe(inSafe - MINUTE), await safe(inSafe), await safe(begun + 9 * 60 * MINUTE)]).toEqual([
      ...['later', 'now', 'not-today'],
    ])
    const onPaper = async (date: string) => valueOf(await worker.call(readDay, { siteId: 's-chenguang', date })).calls
    at(inSafe)
    const friday = dateOf(inSafe)
    expect(await onPaper(friday)).toMatchObject([{ id: callId, hasNumber: true, ...unseen, isSafe: true }])

    const before = await world.everything()
    for (const when of [inSafe - MINUTE, begun + 9 * 60 * MINUTE]) {
      at(when)
      expect(await open(callId)).toEqual(no('not-safe-now'))
    }
    for (const other of ['sample-resident', 'sample-counsellor', 'sample-manager', 'sample-file-keeper'])
      expect(await open(callId, await world.as(other)), other).toEqual(no('not-allowed'))
    expect(await world.everything()).toEqual(before)
    expect(valueOf(await person.call(listLooks, {})).looks).toEqual([])

    at(inSafe)
    expect(valueOf(await open(callId))).toMatchObject({ number, call: { held: 'mine', windows, own } })
    expect(await list()).toMatchObject([{ held: 'mine', windows, own }])
    expect(await list(second)).toMatchObject([{ held: 'other', ...unseen }])
    expect(await open(callId, second)).toEqual(no('callback-taken'))
    expect(await world.documents('access-log')).toMatchObject([
      {
        staffId: world.personId('sample-care-worker'),
        what: ['phone'],
        purpose: 'call-back',
        appointmentId,
      },
    ])
    expect(valueOf(await person.call(listLooks, {})).looks).toHaveLength(1)
    const { entries } = valueOf(await person.call(listInbox, {}))
    expect(entries.map(({ kind }) => kind).sort()).toEqual(['cancelled', 'looked'])

    expect(valueOf(await note(callId, 'told')).call).toMatchObject({ isOpen: false })
    expect(await list()).toEqual([])
    expect(await open(callId)).toEqual(no('call-over'))
  })

  /** Allowed here, and taken back in WeChat's settings: 43101. */
  async function refusedByWeChat() {
    at(begun)
    const { start } = await bookYunxi(person)
    await allowAs(world, ['sample-resident', person], 'booked', ['day-before', 'hour-before'], false)
    at(start - DAY)
    await runWell(world, 'messages', 'sendDue')
    return start
  }

  it('reminds whom WeChat does not, until it begins, and once for both reminders', async () => {
    valueOf(await leave({ windows: aNumberToCall().windows }))
    const start = await refusedByWeChat()
    const [call, ...others] = await list()
    expect([call, others]).toMatchObject([{ occasion: 'day-before', kind: null, start, hasNumber: true }, []])
    expect(valueOf(await open(call?.id ?? '')).number).toBe(number)
    valueOf(await note(call?.id ?? '', 'no-answer'))
    at(start - 60 * MINUTE)
    await runWell(world, 'messages', 'sendDue')
    expect(await list()).toMatchObject([{ id: call?.id, tries: [{ outcome: 'no-answer' }] }])
    at(start)
    expect(await list()).toEqual([])
    expect(await open(call?.id ?? '')).toEqual(no('call-over'))
  })

  it('does not remind whom WeChat does not and who left no number', async () => {
    await refusedByWeChat()
    expect(await list()).toEqual([])
  })

  it('sees no number of whom it is taken back from, also when it was in hand', async () => {
    valueOf(await leave())
    const { callId } = await unreached()
    at(inSafe)
    valueOf(await open(callId))
    valueOf(await takeBack())
    expect(valueOf(await open(callId))).toMatchObject({
      number: null,
      call: { hasNumber: false, safe: null, windows: null, own: null },
    })
    expect(await list()).toMatchObject([{ id: callId, hasNumber: false }])
    expect(await world.documents('access-log')).toHaveLength(1)
  })

  it('sees by the same attempt again what that look was at, and no other number', async () => {
    valueOf(await leave())
    const { callId } = await unreached()
    at(inSafe)
    const attempt = anAttempt(inSafe)
    const lookAgain = () => worker.call(openToCall, { callId }, attempt)
    for (const _ of [1, 2]) expect(valueOf(await lookAgain()).number).toBe(number)
    at(inSafe + MINUTE)
    valueOf(await leave({ number: '13700137000', windows: windows.slice(1) }))
    expect(await lookAgain()).toEqual(no('attempt-over'))
    expect(await world.documents('access-log')).toHaveLength(1)
  })

  it('of a wrong one notes it: nobody sees it any more, they do, and leave another', async () => {
    valueOf(await leave())
    const { callId } = await unreached()
    at(inSafe)
    valueOf(await open(callId))
    at(inSafe + MINUTE)
    const nothing = { hasNumber: false, windows: null, own: null }
    expect(valueOf(await note(callId, 'wrong-number')).call).toMatchObject({ isOpen: true, ...nothing, safe: null })
    expect(await list()).toMatchObject([{ ...nothing, safe: null }])
    expect(valueOf(await worker.call(readDay, { siteId: 's-chenguang', date: dateOf(inSafe) })).calls).toMatchObject([
      { ...nothing, isSafe: null },
    ])
    expect(valueOf(await open(callId, second)).number).toBeNull()
    const wrong = (await read()).mayCall
    expect([wrong?.number, minuteOf(wrong?.wrongAt)]).toEqual([number, inSafe + MINUTE])
    valueOf(await leave({ number: '13700137000' }))
    expect(valueOf(await open(callId, second)).number).toBe('13700137000')
  })

  it('of a wrong one does not take away another that was left while it was dialled, nor one that nobody looked at', async () => {
    valueOf(await leave())
    const { callId } = await unreached()
    at(inSafe)
    valueOf(await note(callId, 'wrong-number'))
    expect((await read()).mayCall?.wrongAt).toBeNull()
    valueOf(await open(callId))
    at(inSafe + MINUTE)
    valueOf(await leave({ number: '13700137000' }))
    valueOf(await note(callId, 'wrong-number'))
    expect((await read()).mayCall).toMatchObject({ number: '13700137000', wrongAt: null })
    expect(valueOf(await open(callId, second)).number).toBe('13700137000')
  })

  it('opens it or not where it is taken back meanwhile, at whatever step they meet, and never without a noted look', async () => {
    valueOf(await leave())
    const { id: appointmentId } = await bookYunxi(person)
    const { _id, ...rest } = (await stored()) ?? {}
    const personId = String(_id)
    const database = await world.database()
    at(inSafe)
    const found = new Set<string>()
    for (let step = 1; ; step += 1) {
      await world.put('people', { ...rest, id: personId })
      await putCallToMake(world, aCallToMake({ id: 'met', personId, appointmentId, by: mondayAt(13, 30) }))
      await world.empty('access-log')
      const opening = deedOf(openToCallHandler, { callId: 'met' }, { name: 'sample-care-worker', now: inSafe })
      const taking = deedOf(setMayCallHandler, { given: null }, { name: 'sample-resident', now: inSafe })
      let under: { readonly done: Promise<unknown> } | undefined
      const happens = async () => {
        under = await begin(taking, database)
      }
      const said = await opening(inSteps(database, { step, happens }).database)
      // It was over before: all its steps have been looked at.
      if (!under) break
      expect(await under.done).toMatchObject({ ok: true })
      expect('calls' in ((await stored()) ?? { calls: 1 })).toBe(false)
      const seen = (said as { readonly value?: { readonly number: string | null } }).value?.number
      found.add(`${String(seen)}, ${(await world.documents('access-log')).length} looks`)
    }
    expect([...found].sort()).toEqual([`${number}, 1 looks`, 'null, 0 looks'])
  })

  it('who is called themselves keeps what they note', async () => {
    valueOf(await leave({ windows: aNumberToCall().windows }, worker))
    at(begun)
    const { id } = await bookYunxi(worker)
    valueOf(await yunxi.call(cancelFor, onMonday(id)))
    at(begun + 31 * MINUTE)
    await runWell(world, 'messages', 'sendDue')
    const callId = (await list())[0]?.id ?? ''
    expect(valueOf(await open(callId)).number).toBe(number)
    valueOf(await note(callId, 'wrong-number'))
    expect(minuteOf((await read(worker)).mayCall?.wrongAt)).toBe(begun + 31 * MINUTE)
  })
})

describe('nobody else', () => {
  it('sees it: the counsellor who opens the appointment has the number of that alone', async () => {
    valueOf(await leave())
    const { id } = await bookYunxi(person)
    const opened = valueOf(await yunxi.call(openSeat, onMonday(id)))
    expect(JSON.stringify(opened)).not.toContain(number)
  })
})

describe('it is gone', () => {
  const trim = async (when: number) => {
    at(when)
    expect(await runTimer(world, 'privacy', 'retain')).toBeNull()
    return 'calls' in ((await stored()) ?? {})
  }
  const days = daysOf('call-number') * DAY
  it('half a year after it was left, where nothing was booked, and not a minute before', async () => {
    valueOf(await leave())
    expect([await trim(begun + days - MINUTE), await trim(begun + days + DAY)]).toEqual([true, false])
    expect(await read()).toEqual({ isOffered: true, mayCall: null })
  })

  it('half a year after the last appointment was over', async () => {
    valueOf(await leave())
    const { end } = await bookYunxi(person)
    expect(await trim(begun + days + DAY)).toBe(true)
    expect([await trim(end + days - MINUTE), await trim(end + days + DAY)]).toEqual([true, false])
  })

  it('with everything of theirs, from the first moment', async () => {
    valueOf(await leave())
    valueOf(await person.call(deleteEverything, { cancelsComing: true }))
    expect('calls' in ((await stored()) ?? {})).toBe(false)
    expect(JSON.stringify(await read())).not.toContain(number)
  })
})
