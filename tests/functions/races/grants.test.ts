import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { claimFor, handOver, openShared, submitFor } from '#core/contracts/assessments'
import { accept } from '#core/domain/decision'
import { findCounsellor } from '../../../cloudfunctions/_store/counsellors'
import type { Documents } from '../../../cloudfunctions/_store/database'
import { findStaff, touchStaff } from '../../../cloudfunctions/_store/staff'
import { saveTerms } from '../../../cloudfunctions/_store/terms'
import { aWorld } from '../../support/a-world'
import { tally } from '../../support/order'
import { sharedWithYunxi, sheetAt } from '../../support/shared-result'
import { valueOf } from '../../support/value-of'
import { whole } from '../../support/whole'
import type { Browser } from '../../support/world'
import { onMonday } from '../../support/yunxi'

const races = whole ? 15 : 2
const desk = Array.from({ length: 24 }, (_, at) => `desk-${at}`)
const consentVersion = 1
type Said = { readonly ok: true } | { readonly ok: false; readonly refusal: string }

const slow = ['with 5 ms added to every database call', 5] as const
const paces = [['as fast as it goes', 0] as const, ...(whole ? [slow] : [])]

describe.each(paces)('what staff do with a result while they may no more, %s:', (_, latencyMs) => {
  const world = aWorld({ extraPeople: desk, latencyMs, maxInstances: 12 })
  let person: Browser
  let staff: Browser[]
  let shared: Awaited<ReturnType<typeof sharedWithYunxi>>
  beforeAll(async () => {
    person = await world.as('sample-resident')
    staff = await Promise.all(desk.map((openid) => world.as(openid)))
  })

  /** All of them keep 云溪's calendar. */
  beforeEach(async () => {
    const grants = [{ role: 'counsellor', nodeId: 'n-chenguang', counsellorId: 'c-yunxi' }]
    for (const name of desk) await world.put('staff', { id: world.personId(name), grants, v: 1 })
    shared = await sharedWithYunxi(world, person)
  })

  const now = () => world.cloud.clock.now()
  /** A yes in which they heard the text. */
  const heard = () => ({ ...onMonday(shared.appointmentId), spokenConsent: true, consentVersion }) as const
  const sheet = { scaleId: 'elder-cog-coarse', scaleVersion: 1, responses: { 'cc-1': 0, 'cc-2': 1 } }

  interface Way {
    readonly name: string
    /** What each of them sends. */
    readonly arrange: () => Promise<readonly ((browser: Browser) => Promise<Said>)[]>
    /** How often it was done, by what is stored. */
    readonly done: () => Promise<number>
  }

  const ways: readonly Way[] = [
    {
      name: 'looking at it',
      async arrange() {
        const { administrationId } = shared
        return desk.map(() => (browser) => browser.call(openShared, { administrationId, reason: 'in-session' }))
      },
      done: async () => (await world.documents('access-log')).length,
    },
    {
      name: 'putting one into a record',
      async arrange() {
        return desk.map(() => (browser) => browser.call(submitFor, { ...heard(), ...sheet, completedAt: now() }))
      },
      done: async () => (await world.documents('administrations')).length - 1,
    },
    {
      name: 'taking one in by its code',
      async arrange() {
        const phones = await Promise.all(desk.map(() => world.browser()))
        const left = await Promise.all(phones.map((phone) => phone.call(handOver, sheetAt(now()))))
        return left.map(
          (answer) => (browser) =>
            browser.call(claimFor, { ...heard(), consentVersion: 2, code: valueOf(answer).code }),
        )
      },
      done: async () => (await world.documents('administrations')).length - 1,
    },
  ]

  async function change(work: (documents: Documents) => Promise<void>): Promise<void> {
    const database = await world.database()
    for (;;) {
      const changed = await database.transaction(async (documents) => {
        await work(documents)
        return accept({ id: 'changed' })
      })
      if (changed.ok) return
    }
  }
  const suspends = () =>
    change(async (documents) => {
      const yunxi = await findCounsellor(documents, 'c-yunxi')
      if (yunxi) await saveTerms(documents, { ...yunxi, status: 'suspended' }, [])
    })
  const takesAway = (name: string) => () =>
    change(async (documents) => {
      const record = await findStaff(documents, [world.personId(name)])
      await touchStaff(documents, { ...record, grants: [] }, now())
    })

  /** They all begin, and so does the change once a few of them are through; how often it was done when it was made. */
  async function meet(calls: readonly (() => Promise<Said>)[], changes: () => Promise<void>, way: Way) {
    let through = 0
    let go = () => {}
    const few = new Promise<void>((resolve) => {
      go = resolve
    })
    const answers = Promise.all(
      calls.map(async (call) => {
        const said = await call()
        through += 1
        if (through === 3) go()
        return said
      }),
    )
    await few
    await changes()
    const then = await way.done()
    return { then, said: tally(await answers) }
  }

  const each = Array.from({ length: races }, (_, at) => at + 1)

  describe.each(ways)('$name', (way) => {
    it.each(each)('is over for all of them once the counsellor is suspended, race %i', async () => {
      const calls = (await way.arrange()).map((send, at) => () => send(staff[at] as Browser))
      const { then, said } = await meet(calls, suspends, way)
      expect(Object.keys(said).filter((word) => !['done', 'counsellor-suspended', 'busy'].includes(word))).toEqual([])
      // Nothing was done after it, and nobody was told yes for nothing.
      expect(await way.done()).toBe(then)
      expect(said.done ?? 0).toBe(then)
      expect(await (await way.arrange())[0]?.(staff[0] as Browser)).toEqual({
        ok: false,
        refusal: 'counsellor-suspended',
      })
    })

    it.each(each)('is over for one of them once the grant is taken away, race %i', async () => {
      const [one] = desk as [string]
      const calls = (await way.arrange()).map((send) => () => send(staff[0] as Browser))
      const { then, said } = await meet(calls, takesAway(one), way)
      expect(Object.keys(said).filter((word) => !['done', 'not-allowed', 'busy'].includes(word))).toEqual([])
      expect(await way.done()).toBe(then)
      expect(said.done ?? 0).toBe(then)
      expect(await (await way.arrange())[0]?.(staff[0] as Browser)).toEqual({ ok: false, refusal: 'not-allowed' })
    })
  })
})
