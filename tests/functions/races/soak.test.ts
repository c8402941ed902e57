import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { listAgenda } from '#core/contracts/appointments'
import { listJobs, readHealth } from '#core/contracts/jobs'
import { listTree } from '#core/contracts/organisation'
import { listPeople } from '#core/contracts/staff'
import { listEntries } from '#core/contracts/waitlist'
import { jobIds } from '#core/domain/jobs/jobs'
import { byTurn } from '#core/domain/waitlist/turn'
import { aWorld } from '../../support/a-world'
import { dice } from '../../support/dice'
import { mondayAt } from '../../support/makers'
import { expectOrder } from '../../support/order'
import { putRacer } from '../../support/race-street'
import { aColleague, aResident, type Client, consentVersion, newLedger } from '../../support/soak/clients'
import { weatherOf } from '../../support/soak/weather'
import { storedEntries } from '../../support/waitlist/street-of-the-sample'
import { functionEnv } from '../../support/world'

/** As config/soak.mjs says; a moment of it in `npm test`. */
const seconds = Number(process.env.XINLIN_SOAK_SECONDS ?? 20)
const howMany = Number(process.env.XINLIN_SOAK_CLIENTS ?? 12)
const seed = Number(process.env.XINLIN_SEED ?? 20_261_129)
/** All stand still and everything is looked at. */
const LOOKED_EVERY = Math.max(10_000, Math.min(60_000, (seconds * 1000) / 4))
/** Of ten, so many are of the staff. */
const OF_STAFF = 0.25

const { XINLIN_CALL_COUNTS: _, ...counting } = functionEnv
const counsellors = ['c-yunxi', 'c-second', 'c-third']

describe(`${howMany} residents and colleagues for ${seconds} seconds, while things go wrong`, () => {
  const world = aWorld({ at: mondayAt(6), functionEnv: counting, maxInstances: 8 })

  it('leave everything in order, see nobody else’s, and take no more memory at the end than at the beginning', {
    timeout: (seconds + 300) * 1000,
  }, async () => {
    await putRacer(world, 'c-yunxi')
    await putRacer(world, 'c-second')
    await putRacer(world, 'c-third')
    const ledger = newLedger()
    let people = 0
    const colleagues = [
      ['sample-counsellor', [[listAgenda, {}]]],
      [
        'sample-manager',
        [
          [readHealth, {}],
          [listJobs, {}],
          [listTree, {}],
          [listPeople, {}],
        ],
      ],
      ['sample-care-worker', [[listEntries, {}]]],
    ] as const
    const clients: Client[] = Array.from({ length: howMany }, (_, at) => {
      const [name, asks] = colleagues[at % colleagues.length] as (typeof colleagues)[number]
      return at < howMany * OF_STAFF
        ? aColleague(world, ledger, name, asks as never)
        : aResident(world, ledger, counsellors, () => (people += 1))
    })

    const weather = weatherOf(world, seed)
    const until = performance.now() + seconds * 1000
    let stands = false
    let busy = 0
    const goes = () => performance.now() < until
    const at = async (client: Client, one: number) => {
      const { roll: chance } = dice(seed + one)
      while (goes()) {
        if (stands) {
          await sleep(20)
          continue
        }
        busy += 1
        await client.step(chance).finally(() => {
          busy -= 1
        })
      }
    }
    const timers = async () => {
      for (let turn = 0; goes(); turn += 1) {
        const [of = '', trigger = ''] = `${jobIds[turn % jobIds.length]}`.split('-')
        if (!stands) {
          busy += 1
          await world.cloud.timers.runNow(of, trigger).finally(() => {
            busy -= 1
          })
        }
        await sleep(700)
      }
    }

    const looks: { at: number; calls: number; heapMb: number; rssMb: number; standing: number }[] = []
    async function look(): Promise<void> {
      stands = true
      weather.hold()
      while (busy > 0) await sleep(20)
      const standing = await expectOrder(world)
      expect(standing.filter((one) => one.consentVersion !== consentVersion && one.status === 'confirmed')).toEqual([])
      const sheets = await world.documents('administrations')
      expect(sheets.filter(({ consentVersion: version }) => version !== 1)).toEqual([])
      // What somebody was told they have is stored, whatever became of it since.
      const stored = new Set(
        (await world.documents('people')).flatMap(({ appointments = [] }) =>
          (appointments as { id: string }[]).map(({ id }) => id),
        ),
      )
      const filed = new Set((await world.documents('appointments')).map(({ _id }) => String(_id)))
      expect([...ledger.booked.keys()].filter((id) => !stored.has(id) && !filed.has(id))).toEqual([])
      await expectTurns()
      expect(ledger.wrong).toEqual([])
      world.cloud.calls.clear()
      globalThis.gc?.()
      const { heapUsed, rss } = process.memoryUsage()
      const mega = (bytes: number) => Math.round(bytes / 2 ** 20)
      looks.push({
        ...{ at: Math.round(seconds - (until - performance.now()) / 1000), calls: ledger.calls },
        ...{ heapMb: mega(heapUsed), rssMb: mega(rss), standing: standing.length },
      })
      weather.letOn()
      stands = false
    }

    /** All who wait here want the same: nobody who came later has what somebody before them was never asked about. */
    async function expectTurns(): Promise<void> {
      const open = (await storedEntries(world)).filter(({ status }) => status === 'active')
      const offered = open.filter((one) => one.offered !== null)
      const places = offered.map((one) => `${one.offered?.counsellorId} ${one.offered?.start} ${one.offered?.at}`)
      expect(new Set(places).size).toBe(places.length)
      const never = open.filter((one) => one.offered === null && one.passed.length === 0 && one.restsUntil === null)
      const passedBy = never.filter((one) =>
        offered.some((other) => byTurn(toTurn(one), toTurn(other)) < 0 && one.since < (other.offered?.at ?? 0)),
      )
      expect(passedBy).toEqual([])
    }

    const lookNowAndThen = async () => {
      while (goes()) {
        await sleep(Math.min(LOOKED_EVERY, Math.max(0, until - performance.now())))
        if (goes()) await look()
      }
    }
    await Promise.all([...clients.map(at), timers(), lookNowAndThen()])
    await weather.stop()
    await look()

    const told = Object.fromEntries([...ledger.outcomes].sort((a, b) => b[1] - a[1]))
    console.log(JSON.stringify({ seed, clients: howMany, seconds, calls: ledger.calls, people, told }))
    console.log(JSON.stringify({ faults: Object.fromEntries(weather.had), looks }))
    expect(ledger.calls).toBeGreaterThan(howMany)
    expect(ledger.booked.size).toBeGreaterThan(0)
    const [first, last] = [looks[Math.floor(looks.length / 3)], looks.at(-1)]
    // What is stored grows with who comes; what is kept in mind does not.
    if (looks.length >= 6 && first && last) {
      expect(last.heapMb).toBeLessThan(first.heapMb * 1.3 + 80)
      expect(last.rssMb).toBeLessThan(first.rssMb * 1.3 + 200)
    }
  })
})

const toTurn = <One extends { readonly _id: string }>(one: One) => ({ ...one, id: one._id })
