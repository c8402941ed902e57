import { beforeAll, describe, expect, it } from 'vitest'
import { sampleOpenid } from '#core/content/sample/people'
import { markInboxRead } from '#core/contracts/account'
import {
  answerChange,
  bookAppointment,
  cancelAppointment,
  listAgenda,
  listMyAppointments,
  moveAppointment,
} from '#core/contracts/appointments'
import { previewChange, saveChange } from '#core/contracts/calendar'
import { answerAsked, cancelFor, moveFor } from '#core/contracts/sessions'
import { joinWaitlist, readWaiting } from '#core/contracts/waitlist'
import { askedFor, MOST_A_TAP, occasions } from '#core/domain/messages/occasion'
import { DAY, dateOf, HOUR, type Instant, instantAt, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { dice } from '../../support/dice'
import { monday, mondayAt } from '../../support/makers'
import { allowAs } from '../../support/messages/allowing'
import { LedgerOfMessages, type Ran } from '../../support/messages/ledger-of-messages'
import { stateOf } from '../../support/messages/what-is-to-tell'
import { putRacer } from '../../support/race-street'
import { runTimer } from '../../support/run-timer'
import { patience, whole } from '../../support/whole'
import type { Browser } from '../../support/world'

/** The nights are left out: what waits for the morning has its own tests. */
const [morning, evening] = [8 * 60 + 5, 20 * 60]
const seeds = Array.from({ length: whole ? 40 : 2 }, (_, at) => at + 1)
const steps = whole ? 60 : 30
const names = ['sample-resident', 'sample-resident-2', 'sample-parent']
const keeper = 'sample-counsellor'
const consentVersion = 2
/** As many on one tap as WeChat asks for. */
const ofResidents = [
  ['booked', askedFor.booked],
  ['waiting', askedFor.waiting],
] as const
const ofKeepers = [
  ['keeping', askedFor.keeping.slice(0, MOST_A_TAP)],
  ['keeping', askedFor.keeping.slice(MOST_A_TAP)],
] as const

const world = aWorld({ at: mondayAt(8, 30) })
const people: Browser[] = []
let yunxi: Browser
beforeAll(async () => {
  for (const name of names) people.push(await world.as(name))
  yunxi = await world.as(keeper)
})

const now = () => world.cloud.clock.now()
const template = new Map(occasions.map((occasion) => [`sample-${occasion}`, occasion]))
/** A message as the ledger names it: the time on its face is the one thing that tells which appointment it is of. */
function shown({ openid, templateId, fields }: ReturnType<typeof world.cloud.outbox.list>[number]): string {
  const [, year, month, day, clock] = /(\d+)年(\d+)月(\d+)日 (\d+:\d+)/.exec(String(fields.time2)) ?? []
  const [hour = 0, minute = 0] = (clock ?? '').split(':').map(Number)
  const pad = (text: string | undefined) => String(text).padStart(2, '0')
  return `${openid} ${template.get(templateId)} ${instantAt(`${year}-${pad(month)}-${pad(day)}`, hour * 60 + minute)}`
}

describe('over a random history of book, move, cancel, accept and leave', () => {
  it.each(seeds)(
    'each message comes once and none of what has changed: seed %i',
    {
      timeout: 120_000 * patience,
    },
    async (seed) => {
      const { roll, below, pick } = dice(seed)
      await putRacer(world, 'c-yunxi', seed % 3 === 0 ? { answerWithin: 6000 } : {})
      await putRacer(world, 'c-second')
      const openids = new Map([...names, keeper].map((name) => [world.personId(name), sampleOpenid(name)]))
      /** Whoever keeps the calendar comes after the others. */
      const allowed = async (at: number) => {
        const of = people[at]
        const whose = of ? ([String(names[at]), of] as const) : ([keeper, yunxi] as const)
        for (const [about, some] of of ? ofResidents : ofKeepers) await allowAs(world, whose, about, some)
      }
      for (let times = 0; times < 4; times += 1) for (let at = 0; at <= people.length; at += 1) await allowed(at)

      const soon = (): Instant => instantAt(dateOf(now() + below(4) * DAY), (9 + below(9)) * 60)
      const place = () => ({
        ...{ counsellorId: roll() < 0.6 ? 'c-yunxi' : 'c-second', start: soon(), mode: 'room' as const },
      })
      const mine = async (by: Browser) => {
        const said = await by.call(listMyAppointments, {})
        return said.ok ? said.value.appointments.filter(({ status }) => ['confirmed', 'asked'].includes(status)) : []
      }
      const seat = async (status: string) => {
        const said = await yunxi.call(listAgenda, {})
        const days = said.ok ? said.value.days : []
        const all = days.flatMap(({ date, appointments }) => appointments.map((one) => ({ ...one, date })))
        return pick(all.filter((one) => one.status === status))
      }
      /** Refusals are as good as anything else that may happen. */
      const acts: Readonly<Record<string, () => Promise<unknown>>> = {
        book: async () => (pick(people) as Browser).call(bookAppointment, { ...place(), consentVersion }),
        async move() {
          const by = pick(people) as Browser
          const one = pick(await mine(by))
          if (one) await by.call(moveAppointment, { appointmentId: one.id, to: place() })
        },
        async cancel() {
          const by = pick(people) as Browser
          const one = pick(await mine(by))
          if (one) await by.call(cancelAppointment, { appointmentId: one.id })
        },
        async cancelFor() {
          const one = await seat('confirmed')
          if (one) await yunxi.call(cancelFor, { date: one.date, appointmentId: one.id })
        },
        async moveFor() {
          const one = await seat('confirmed')
          const to = { offerId: 'one-to-one', start: soon(), mode: 'room' as const }
          const told = roll() < 0.3 ? { told: true as const } : {}
          if (one) await yunxi.call(moveFor, { date: one.date, appointmentId: one.id, to, ...told })
        },
        async accept() {
          const one = await seat('asked')
          if (one) await yunxi.call(answerAsked, { date: one.date, appointmentId: one.id, yes: roll() < 0.7 })
        },
        async acceptOffer() {
          const by = pick(people) as Browser
          const until = dateOf(now() + 3 * DAY)
          await by.call(joinWaitlist, {
            ...{ siteIds: ['s-chenguang'], counsellorId: null, topic: null, modes: ['room'], windows: [], until },
          })
          await runTimer(world, 'waitlist', 'handOut')
          const said = await by.call(readWaiting, {})
          const offered = said.ok ? said.value.entries.flatMap((one) => one.offered ?? [])[0] : undefined
          if (offered) await by.call(bookAppointment, { heldId: offered.appointmentId, mode: 'room', consentVersion })
        },
        async leave() {
          const from = soon() - below(3) * HOUR
          const change = { kind: 'leave', leave: { kind: 'sick', from, until: from + (1 + below(8)) * HOUR } } as const
          const shown = await yunxi.call(previewChange, { change })
          if (!shown.ok) return
          const decisions = shown.value.affected.map(({ appointmentId }) => ({
            appointmentId,
            decision:
              pick([
                { kind: 'cancel' },
                { kind: 'choose' },
                { kind: 'keep' },
                { kind: 'move', start: soon(), mode: 'room' },
              ] as const) ?? ({ kind: 'keep' } as const),
          }))
          await yunxi.call(saveChange, { change, termsRevision: shown.value.termsRevision, decisions })
        },
        async read() {
          await (pick(people) as Browser).call(markInboxRead, { which: { until: now() } })
        },
        async answer() {
          const by = pick(people) as Browser
          const said = await by.call(listMyAppointments, {})
          const one = said.ok ? pick(said.value.appointments.filter(({ change }) => change !== null)) : undefined
          if (one) await by.call(answerChange, { appointmentId: one.id, answer: 'seen' })
        },
        allow: () => allowed(below(people.length + 1)),
      }
      const often = [...['book', 'book', 'book', 'move', 'move', 'cancelFor', 'moveFor'], ...Object.keys(acts)]
      const act = async () => {
        const name = pick(often) as string
        await acts[name]?.()
        return name
      }

      const ledger = new LedgerOfMessages()
      const ofCalendar = { personId: world.personId(keeper), counsellorId: 'c-yunxi' }
      const log: string[] = []
      let seen = world.cloud.outbox.list().length
      const job = () => runTimer(world, 'messages', 'sendDue')
      const run = async (what: string, doing: () => Promise<unknown>, ran: Ran = 'whole') => {
        const before = await stateOf(world, openids, now(), ofCalendar)
        await doing()
        const after = await stateOf(world, openids, now(), ofCalendar)
        const all = world.cloud.outbox.list()
        const sent = all.slice(seen).map(shown)
        seen = all.length
        const wrong = ledger.run(before, after, sent, ran)
        log.push(`${new Date(now()).toISOString()} ${what}: ${sent.length} sent`)
        if (wrong.length > 0) throw new Error(`seed ${seed}\n${wrong.join('\n')}\n${log.slice(-12).join('\n')}`)
      }
      const back = async () => {
        const at = now()
        const earliest = instantAt(dateOf(at), morning)
        world.cloud.clock.set(Math.max(earliest, at - below(180) * MINUTE))
        // What a run found over while the clock was ahead stays over: it may be told now, and need not.
        await run('the clock back', job, 'cut short')
        world.cloud.clock.set(at)
        await run('and forth', job)
      }
      const runs: readonly (() => Promise<unknown>)[] = [
        () => run('once', job),
        () => run('once', job),
        () => run('twice', () => job().then(job)),
        () => run('three together', () => Promise.all([job(), job(), job()])),
        () => run('together with an act', async () => log.push((await Promise.all([act(), job()]))[0])),
        back,
        // Nobody knows at which of its steps: what a request of its meets is lost, with what it did or before.
        () =>
          run(
            'killed',
            async () => {
              world.cloud.faults[roll() < 0.5 ? 'loseReplies' : 'loseRequests']({ probability: 0.2, seed: below(1e6) })
              await job()
              world.cloud.faults.clear()
            },
            'cut short',
          ),
        // The job did not come at all; the next one is late.
        async () => log.push('none'),
      ]

      for (let step = 0; step < steps; step += 1) {
        for (let times = 0; times <= below(3); times += 1) log.push(await act())
        world.cloud.clock.set(now() + (5 + below(150)) * MINUTE)
        const minute = Math.floor((now() - instantAt(dateOf(now()))) / MINUTE)
        if (minute > evening || minute < morning) {
          world.cloud.clock.set(instantAt(dateOf(now() + (minute > evening ? DAY : 0)), morning) + below(60) * MINUTE)
        }
        await pick(runs)?.()
      }
      expect(ledger.counts.messages, `seed ${seed}: too little to say anything`).toBeGreaterThan(5)
      const { messages, unknown } = ledger.counts
      if (whole)
        console.log(
          `seed ${seed}: ${messages} messages (${JSON.stringify([...ledger.byOccasion])}), ${unknown} in doubt, ${dateOf(now())} from ${monday}`,
        )
    },
  )
})
