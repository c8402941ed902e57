import { describe, expect, it } from 'vitest'
import {
  isAllThrough,
  isOutdated,
  OLD_INSTANCES,
  type RowWalk,
  stuckIn,
  takeUp,
  withPage,
  withVersions,
} from '#core/domain/jobs/row-walk'

const [hour, day] = [3_600_000, 86_400_000]
const begun = 1000 * day
const versions = { people: 3, sites: 2 }
const at = (now: number, of: Readonly<Record<string, number>> = versions) => ({
  ...{ versions: of, now, wait: OLD_INSTANCES },
})
const noted = (walk: RowWalk | null, now: number, of = versions) => withVersions(walk, at(now, of)) as RowWalk
const page = { lastId: 'b', seen: 2, brought: 1, stuck: 0, isLast: true }

/** Walks through all that is due at a moment. */
function walked(walk: RowWalk, now: number, change: Partial<typeof page> = {}, of = versions): RowWalk {
  let so = takeUp(walk, at(now, of))
  while (so.pass) so = withPage(so, { ...page, ...change }, at(now, of))
  return so
}
const known = noted(null, begun)
const whole = walked(known, begun + hour)

describe('a walk that brings documents to the newest version', () => {
  it('begins when no instance of a former release is at work any more', () => {
    expect(known).toMatchObject({ revision: 1, pass: null })
    expect(takeUp(known, at(begun + hour - 1)).pass).toBeNull()
    expect(takeUp(known, at(begun + hour)).pass).toMatchObject({
      collection: 'people',
      after: null,
      began: begun + hour,
    })
    expect(takeUp(known, { ...at(begun), wait: 0 }).pass).toMatchObject({ collection: 'people' })
  })

  it('goes on behind what it has seen, and from one collection to the next', () => {
    const first = withPage(takeUp(known, at(begun + hour)), { ...page, isLast: false }, at(begun + hour + 5))
    expect(first).toMatchObject({ revision: 2, pass: { collection: 'people', after: 'b', seen: 2, brought: 1 } })
    expect(takeUp(first, at(begun + hour + 9))).toEqual(first)
    const second = withPage(first, page, at(begun + hour + 9))
    expect(second.collections.people?.last).toEqual({
      ...{ began: begun + hour, ended: begun + hour + 9, seen: 4, brought: 2, stuck: 0 },
    })
    expect(second.pass).toMatchObject({ collection: 'sites', after: null, seen: 0, brought: 0 })
    expect([isAllThrough(second, at(0)), isAllThrough(whole, at(0))]).toEqual([false, true])
  })

  it('is over for good, until a release has a further version or a further collection', () => {
    expect(takeUp(whole, at(begun + 900 * day)).pass).toBeNull()
    expect(withVersions(whole, at(begun + 900 * day))).toBeNull()
    const now = begun + 3 * day
    const further = noted(whole, now, { ...versions, people: 4 })
    expect(further.collections).toEqual({ ...whole.collections, people: { version: 4, known: now, last: null } })
    const again = takeUp(further, at(now + hour, { ...versions, people: 4 }))
    expect(again.pass).toMatchObject({ collection: 'people', after: null })
    expect(walked(again, now + hour, {}, { ...versions, people: 4 }).collections.sites).toEqual(whole.collections.sites)
    const beside = { ...versions, rotas: 1 } as typeof versions
    expect(takeUp(noted(whole, now, beside), at(now + hour, beside)).pass).toMatchObject({ collection: 'rotas' })
  })

  it('begins a collection anew that it was in when a further version came, and no other', () => {
    const inPeople = withPage(takeUp(known, at(begun + hour)), { ...page, isLast: false }, at(begun + hour))
    expect(noted(inPeople, begun + day, { ...versions, people: 4 }).pass).toBeNull()
    expect(noted(inPeople, begun + day, { ...versions, sites: 3 }).pass).toEqual(inPeople.pass)
  })

  it('looks again each day where some are stuck, until none are', () => {
    const stuck = walked(known, begun + hour, { stuck: 3 })
    expect(stuckIn(stuck)).toEqual([
      ['people', 3],
      ['sites', 3],
    ])
    expect(takeUp(stuck, at(begun + hour + day - 1)).pass).toBeNull()
    const again = takeUp(stuck, at(begun + hour + day))
    expect(again.pass).toMatchObject({ collection: 'people', stuck: 0 })
    expect(stuckIn(again)).toEqual([['sites', 3]])
    expect(stuckIn(walked(again, begun + hour + day))).toEqual([])
  })

  it('is left alone by an older release, which has a lower version of anything', () => {
    expect([isOutdated(null, versions), isOutdated(whole, versions)]).toEqual([false, false])
    const older = { people: 2, sites: 2 }
    expect(isOutdated(whole, older)).toBe(true)
    expect(isOutdated(known, older)).toBe(true)
    // In the hour in which both are at work it notes nothing at all, also of what it has and the newer one has not.
    expect(withVersions(known, at(begun + hour - 1, { ...older, former: 1 }))).toBeNull()
    // What a release does not have says nothing of which is newer.
    expect(isOutdated(whole, { people: 3 })).toBe(false)
    expect(takeUp(known, at(begun + hour, { sites: 2 })).pass).toMatchObject({ collection: 'sites' })
  })

  it('looks again after an older release was put back for a while, which wrote in its own shape', () => {
    const older = { people: 2, sites: 2 }
    const back = begun + 5 * day
    const seen = noted(whole, back, older)
    expect(seen.collections).toEqual({
      people: { ...whole.collections.people, known: back },
      sites: whole.collections.sites,
    })
    // Once an hour, however often it runs.
    expect(withVersions(seen, at(back + hour - 1, older))).toBeNull()
    expect(withVersions(seen, at(back + hour, older))).not.toBeNull()
    expect(withVersions(seen, at(back + day))).toBeNull()
    expect(isAllThrough(seen, at(0))).toBe(false)
    expect(takeUp(seen, at(back + hour - 1)).pass).toBeNull()
    const again = takeUp(seen, at(back + hour))
    expect(again.pass).toMatchObject({ collection: 'people', after: null })
    expect(walked(again, back + hour).collections.sites).toEqual(whole.collections.sites)
  })
})
