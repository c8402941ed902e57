import {
  bookAppointment,
  cancelAppointment,
  holdPlace,
  listMyAppointments,
  listOpenings,
} from '#core/contracts/appointments'
import { listMyAssessments, submitAssessment } from '#core/contracts/assessments'
import { listArticles } from '#core/contracts/content'
import type { AnyOperation } from '#core/contracts/operation'
import { listHotlines } from '#core/contracts/sites'
import { joinWaitlist, readWaiting } from '#core/contracts/waitlist'
import { phq9Answers } from '../makers'
import { thursdayAt } from '../race-street'
import { aMondayWish } from '../waitlist/street-of-the-sample'
import { anAttempt, type Browser, type World } from '../world'

type Said = { readonly ok: boolean; readonly refusal?: string; readonly value?: unknown }

/** What all clients together were told, and what was wrong with it. */
export interface Ledger {
  calls: number
  readonly outcomes: Map<string, number>
  /** Appointments that somebody was told they have, and whose they are. */
  readonly booked: Map<string, number>
  readonly kept: Map<string, number>
  readonly wrong: string[]
}

export const newLedger = (): Ledger => ({
  ...{ calls: 0, outcomes: new Map(), booked: new Map(), kept: new Map(), wrong: [] },
})

/** Somebody new after so many steps, so that nobody has done all that one may do in a day. */
const STEPS = 25
export const consentVersion = 2

export interface Client {
  /** One thing that somebody does. */
  readonly step: (chance: () => number) => Promise<void>
}

/** What was unsure is asked again as the same attempt, as a phone does. */
async function ask(
  ledger: Ledger,
  browser: Browser,
  operation: AnyOperation,
  input: unknown,
  now: number,
): Promise<Said> {
  const attempt = operation.write ? anAttempt(now) : undefined
  for (let tries = 1; ; tries += 1) {
    const said = (await browser.call(operation as never, input as never, attempt)) as Said
    ledger.calls += 1
    const outcome = said.ok ? 'ok' : `${said.refusal}`
    ledger.outcomes.set(outcome, (ledger.outcomes.get(outcome) ?? 0) + 1)
    if (tries >= 3 || (outcome !== 'unavailable' && outcome !== 'busy')) return said
  }
}

/** Residents book, hold, give back, wait, test themselves and read; each sees what is theirs and nobody else's. */
export function aResident(world: World, ledger: Ledger, counsellors: readonly string[], whose: () => number): Client {
  let [browser, steps, me] = [null as Browser | null, 0, 0]

  function mine(of: Map<string, number>, ids: readonly string[]): void {
    for (const id of ids) {
      const other = of.get(id)
      if (other !== undefined && other !== me) ledger.wrong.push(`${id} of ${other} was shown to ${me}`)
      of.set(id, me)
    }
  }

  return {
    async step(chance) {
      if (browser === null || steps >= STEPS) {
        ;[browser, steps, me] = [await world.browser(), 0, whose()]
      }
      steps += 1
      const sat = browser
      const say = (operation: AnyOperation, input: unknown) =>
        ask(ledger, sat, operation, input, world.cloud.clock.now())
      const pick = <One>(all: readonly One[]): One => all[Math.floor(chance() * all.length)] as One
      const place = { counsellorId: pick(counsellors), start: thursdayAt(Math.floor(chance() * 96)), mode: 'room' }
      const what = chance()
      if (what < 0.22) {
        const said = await say(bookAppointment, { ...place, consentVersion })
        if (said.ok) mine(ledger.booked, [(said.value as { appointment: { id: string } }).appointment.id])
      } else if (what < 0.3) await say(holdPlace, { place })
      else if (what < 0.5) {
        const said = await say(listMyAppointments, {})
        if (!said.ok) return
        const { appointments } = said.value as { appointments: { id: string; status: string }[] }
        mine(
          ledger.booked,
          appointments.map(({ id }) => id),
        )
        const live = appointments.find(({ status }) => status === 'confirmed')
        if (live && chance() < 0.6) await say(cancelAppointment, { appointmentId: live.id })
      } else if (what < 0.56) await say(joinWaitlist, aMondayWish())
      else if (what < 0.6) await say(readWaiting, {})
      else if (what < 0.68) {
        const sheet = { scaleId: 'phq9', scaleVersion: 1, responses: phq9Answers(1), consentVersion: 1 }
        await say(submitAssessment, { ...sheet, completedAt: world.cloud.clock.now() })
      } else if (what < 0.74) {
        const said = await say(listMyAssessments, {})
        const { administrations = [] } = (said.ok ? said.value : {}) as { administrations?: { id: string }[] }
        mine(
          ledger.kept,
          administrations.map(({ id }) => id),
        )
      } else if (what < 0.86) await say(listOpenings, { counsellorIds: [place.counsellorId] })
      else if (what < 0.95) await say(listArticles, {})
      else {
        const help = await say(listHotlines, {})
        if (!help.ok && !['unavailable', 'busy'].includes(`${help.refusal}`)) {
          ledger.wrong.push(`help was refused ${help.refusal}`)
        }
      }
    },
  }
}

/** Staff look at their day, their queues and how it runs. */
export function aColleague(
  world: World,
  ledger: Ledger,
  name: string,
  asks: readonly [AnyOperation, object][],
): Client {
  let browser: Browser | null = null
  return {
    async step(chance) {
      browser ??= await world.as(name)
      const [operation, input] = asks[Math.floor(chance() * asks.length)] as [AnyOperation, object]
      const said = await ask(ledger, browser, operation, input, world.cloud.clock.now())
      if (!said.ok && !['unavailable', 'busy'].includes(`${said.refusal}`)) {
        ledger.wrong.push(`${name} was refused ${said.refusal} at ${operation.name}`)
      }
    },
  }
}
