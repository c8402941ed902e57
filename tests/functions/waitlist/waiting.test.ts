import { beforeAll, describe, expect, it } from 'vitest'
import { deleteEverything, readKept } from '#core/contracts/privacy'
import {
  joinWaitlist,
  listEntries,
  pauseWaiting,
  prioritiseEntry,
  readWaiting,
  resumeWaiting,
  withdrawWaiting,
} from '#core/contracts/waitlist'
import { MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { mondayAt } from '../../support/makers'
import { runWell } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import { aMondayWish, handOut, joined, storedEntries } from '../../support/waitlist/street-of-the-sample'
import type { Browser } from '../../support/world'

const world = aWorld()
let first: Browser
let second: Browser
let worker: Browser
beforeAll(async () => {
  first = await world.as('sample-resident')
  second = await world.as('sample-resident-2')
  worker = await world.as('sample-care-worker')
})

const join = (change: Parameters<typeof aMondayWish>[0] = {}) => first.call(joinWaitlist, aMondayWish(change))
const refused = (refusal: string) => ({ ok: false, refusal })
const later = () => world.cloud.clock.set(world.cloud.clock.now() + MINUTE)

describe('waiting', () => {
  it('is refused by name, and then it is done', async () => {
    expect(await world.callAsNobody(joinWaitlist, aMondayWish())).toEqual(refused('not-signed-in'))
    expect(await join({ siteIds: [] })).toEqual(refused('wish-incomplete'))
    expect(await join({ modes: [] })).toEqual(refused('wish-incomplete'))
    expect(await join({ until: '2026-11-22' })).toEqual(refused('until-out-of-range'))
    expect(await join({ until: '2027-02-24' })).toEqual(refused('until-out-of-range'))
    expect(await join({ siteIds: ['s-nowhere'] })).toEqual(refused('site-unknown'))
    expect(await join({ counsellorId: 'c-nobody' })).toEqual(refused('counsellor-unknown'))
    expect(await join({ counsellorId: 'c-anhe' })).toEqual(refused('site-unknown'))
    expect(await join({ forOther: 'nobody' })).toEqual(refused('other-unknown'))
    expect(await storedEntries(world)).toEqual([])
    const { entry } = valueOf(await join({ until: '2027-02-23', counsellorId: 'c-yunxi' }))
    expect(entry).toMatchObject({ status: 'active', ahead: 'nobody', offered: null, forOther: null })
    expect(entry.counsellorName).toContain('云溪')
    expect(await join({ counsellorId: 'c-yunxi' })).toEqual(refused('waiting-already'))
    valueOf(await join())
    expect(await join({ topic: 'stress' })).toEqual(refused('waiting-enough'))
  })

  it('is for no place that was closed, and with nothing that people use by themselves', async () => {
    expect(await join({ siteIds: ['s-liuan'], counsellorId: 't-liuan-sand' })).toEqual(refused('counsellor-unknown'))
    const [place] = (await world.documents('sites')).filter(({ _id }) => _id === 's-nantang')
    const { _id, ...rest } = place ?? {}
    await world.put('sites', { ...rest, id: 's-nantang', closedOn: '2026-11-01' })
    expect(await join({ siteIds: ['s-chenguang', 's-nantang'] })).toEqual(refused('site-unknown'))
    expect(await storedEntries(world)).toEqual([])
  })

  it('is joined once by two at once', async () => {
    const both = await Promise.all([join(), join()])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await storedEntries(world)).toHaveLength(1)
  })

  it('tells about how many are before, and nobody else’s entry', async () => {
    const { id: entryId } = await joined(first)
    later()
    const { ahead } = await joined(second)
    expect(ahead).toBe('one-or-two')
    expect(valueOf(await second.call(readWaiting, {})).entries.map(({ id }) => id)).not.toContain(entryId)
    for (const operation of [pauseWaiting, resumeWaiting, withdrawWaiting])
      expect(await second.call(operation, { entryId })).toEqual(refused('entry-unknown'))
    valueOf(await first.call(withdrawWaiting, { entryId }))
    valueOf(await first.call(withdrawWaiting, { entryId }))
    expect(await first.call(resumeWaiting, { entryId })).toEqual(refused('waiting-closed'))
    expect(await first.call(pauseWaiting, { entryId })).toEqual(refused('waiting-closed'))
    expect(valueOf(await second.call(readWaiting, {})).entries).toMatchObject([{ ahead: 'nobody' }])
  })

  it('is seen by staff of the place, without what it is about and whose it is, and may be brought forward once', async () => {
    expect(await first.call(listEntries, {})).toEqual(refused('not-allowed'))
    await joined(first, { topic: 'stress' })
    later()
    const { id: entryId } = await joined(second)
    const { entries } = valueOf(await worker.call(listEntries, {}))
    expect(entries.map(({ id }) => id)[1]).toBe(entryId)
    expect(JSON.stringify(entries)).not.toMatch(/stress|p1_/)
    expect(await worker.call(prioritiseEntry, { entryId: 'w0', reason: 'referred' })).toEqual(refused('entry-unknown'))
    const { entry } = valueOf(await worker.call(prioritiseEntry, { entryId, reason: 'referred' }))
    expect(entry.priority).toBe('referred')
    expect(await worker.call(prioritiseEntry, { entryId, reason: 'let-down' })).toEqual(refused('priority-given'))
    expect(valueOf(await worker.call(listEntries, {})).entries.map(({ id }) => id)[0]).toBe(entryId)
    await handOut(world)
    expect(valueOf(await second.call(readWaiting, {})).entries[0]?.offered?.start).toBe(mondayAt(13, 30))
    valueOf(await second.call(withdrawWaiting, { entryId }))
    expect(await worker.call(prioritiseEntry, { entryId, reason: 'referred' })).toEqual(refused('waiting-closed'))
  })

  it('of one’s own is brought forward by a colleague, not by oneself', async () => {
    const { id: entryId } = await joined(worker)
    const forward = { entryId, reason: 'referred' } as const
    expect(valueOf(await worker.call(listEntries, {})).entries).toMatchObject([{ id: entryId, isOwn: true }])
    expect(await worker.call(prioritiseEntry, forward)).toEqual(refused('waiting-own'))
    const colleague = await world.as('sample-care-worker-2')
    expect(valueOf(await colleague.call(listEntries, {})).entries).toMatchObject([{ isOwn: false, priority: null }])
    expect(valueOf(await colleague.call(prioritiseEntry, forward)).entry.priority).toBe('referred')
  })

  it('at a place elsewhere is neither shown to staff of another one nor brought forward by them', async () => {
    const there = await joined(first, { siteIds: ['s-nantang'] })
    const both = await joined(second, { siteIds: ['s-nantang', 's-chenguang'] })
    const ofChenguang = await world.as('sample-care-worker-2')
    const seen = valueOf(await ofChenguang.call(listEntries, {})).entries.map(({ id }) => id)
    expect(seen).toEqual([both.id])
    const forward = { entryId: there.id, reason: 'referred' } as const
    expect(await ofChenguang.call(prioritiseEntry, forward)).toEqual(refused('entry-unknown'))
    expect(valueOf(await worker.call(listEntries, {})).entries).toHaveLength(2)
    expect(await worker.call(prioritiseEntry, forward)).toMatchObject({ ok: true })
  })

  it('is counted with what is kept, and goes with all of it, what is offered too', async () => {
    await joined(first)
    await handOut(world)
    const { kept } = valueOf(await first.call(readKept, {}))
    expect(kept).toContainEqual({ kind: 'waiting-entry', count: 1 })
    valueOf(await first.call(deleteEverything, { cancelsComing: true }))
    for (let times = 0; times < 3; times += 1) await runWell(world, 'privacy', 'carryOut')
    expect(await storedEntries(world)).toEqual([])
    expect((await world.documents('counsellor-days')).flatMap(({ claims }) => claims)).toEqual([])
  })
})
