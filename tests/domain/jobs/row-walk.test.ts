import { describe, expect, it } from 'vitest'
import {
  isAllThrough,
  isOutdated,
  lostTo,
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

  it('says what an older release would read none of: from the hour on, or once the newer one is at it', () => {
    const older = { people: 2, sites: 2 }
    expect(lostTo(older, known, begun + hour - 1)).toEqual([])
    expect(lostTo(older, known, begun + hour)).toEqual(['people'])
    expect(lostTo({ people: 2, sites: 1 }, known, begun + hour)).toEqual(['people', 'sites'])
    const atIt = takeUp(known, { ...at(begun), wait: 0 })
    expect(lostTo({ people: 2, sites: 1 }, atIt, begun + 1)).toEqual(['people'])
    expect(lostTo(older, { ...whole, collections: noted(whole, begun + 5 * day, older).collections }, begun)).toEqual([
      'people',
    ])
    expect(lostTo(versions, whole, begun + day)).toEqual([])
    expect(lostTo({ sites: 2 }, whole, begun + day)).toEqual([])
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

const row = { ...{ people: { version: 3, known: begun, last: null } }, sites: { version: 2, known: begun, last: null } }
const noWalk: RowWalk = { id: 'rows', revision: 1, collections: row, pass: null }

describe('what is noted of a walk, to the letter', () => {
  it('is at first that all is to be walked', () => {
    expect(withVersions(null, at(begun))).toEqual(noWalk)
    expect(withVersions(null, at(begun, {}))).toBeNull()
    // A version of nought is one as well.
    expect(withVersions(null, at(begun, { people: 0 }))).toEqual({
      ...noWalk,
      collections: { people: { version: 0, known: begun, last: null } },
    })
  })

  it('is where it is, as it begins and after each page', () => {
    const now = begun + hour
    const began = { ...noWalk, pass: { collection: 'people', after: null, began: now, seen: 0, brought: 0, stuck: 0 } }
    expect(takeUp(noWalk, at(now))).toEqual(began)
    const first = withPage(began, { lastId: 'k', seen: 5, brought: 3, stuck: 1, isLast: false }, at(now + 1))
    expect(first).toEqual({
      ...{ ...noWalk, revision: 2 },
      pass: { collection: 'people', after: 'k', began: now, seen: 5, brought: 3, stuck: 1 },
    })
    // A page of none leaves the place where it was.
    const empty = withPage(first, { lastId: null, seen: 0, brought: 0, stuck: 0, isLast: false }, at(now + 2))
    expect(empty).toEqual({ ...first, revision: 3 })
    expect(withPage(empty, { lastId: 'z', seen: 4, brought: 2, stuck: 2, isLast: true }, at(now + 3))).toEqual({
      ...{ id: 'rows', revision: 4 },
      collections: {
        people: { ...row.people, last: { began: now, ended: now + 3, seen: 9, brought: 5, stuck: 3 } },
        sites: row.sites,
      },
      pass: { collection: 'sites', after: null, began: now + 3, seen: 0, brought: 0, stuck: 0 },
    })
  })

  it('is the very same where it is in no collection, or in one that nothing is known of', () => {
    expect(withPage(noWalk, page, at(begun + hour))).toBe(noWalk)
    const strange = {
      ...noWalk,
      pass: { ...{ collection: 'gone', after: null, began: 1 }, seen: 0, brought: 0, stuck: 0 },
    }
    expect(withPage(strange, page, at(begun + hour))).toBe(strange)
    const under = takeUp(noWalk, at(begun + hour))
    expect(takeUp(under, at(begun + 2 * hour))).toBe(under)
    expect(takeUp(strange, at(begun + hour)).pass?.collection).toBe('people')
    expect(takeUp(strange, at(begun + hour, { strange: 1 })).pass).toBeNull()
  })

  it('keeps what is known of other collections when a further version comes', () => {
    const now = begun + day
    expect(withVersions(whole, at(now, { sites: 9 }))).toEqual({
      ...{ ...whole, revision: whole.revision + 1 },
      collections: { people: whole.collections.people, sites: { version: 9, known: now, last: null } },
    })
  })

  it('looks again where an older release was at work, to the letter, and lets go of where it was', () => {
    const older = { people: 2, sites: 2 }
    const now = begun + hour
    expect(withVersions(noWalk, at(now - 1, older))).toBeNull()
    const again = { ...noWalk, revision: 2, collections: { ...row, people: { ...row.people, known: now } } }
    expect(withVersions(noWalk, at(now, older))).toEqual(again)
    const inPeople = takeUp(noWalk, at(now))
    expect(withVersions(inPeople, at(now, older))).toEqual(again)
    const inSites = { ...inPeople, pass: { ...inPeople.pass, collection: 'sites' } } as RowWalk
    expect(withVersions(inSites, at(now, older))).toEqual({ ...again, pass: inSites.pass })
  })
})

describe('whether a collection was walked through for its version', () => {
  const walkedAt = (began: number, stuck = 0, ended = began + 5): RowWalk => ({
    ...noWalk,
    collections: { people: { version: 3, known: begun, last: { began, ended, seen: 9, brought: 9, stuck } } },
  })
  const people = { people: 3 }

  it('goes by when that walk began: not before the last instance of a former release was gone', () => {
    const is = (began: number) => isAllThrough(walkedAt(began), at(0, people))
    expect([is(begun + hour - 1), is(begun + hour)]).toEqual([false, true])
    expect(isAllThrough(walkedAt(begun + hour), at(0, versions))).toBe(false)
    expect(isAllThrough(noWalk, at(0, people))).toBe(false)
    expect(isAllThrough(noWalk, at(0, {}))).toBe(true)
    expect(takeUp(walkedAt(begun + hour - 1), at(begun + hour, people)).pass?.collection).toBe('people')
    expect(takeUp(walkedAt(begun + hour), at(begun + 99 * day, people)).pass).toBeNull()
  })

  it('and is looked at again a day after it ended where something is stuck', () => {
    const ended = begun + 3 * hour
    const stuck = walkedAt(begun + hour, 1, ended)
    expect(takeUp(stuck, at(ended + day - 1, people)).pass).toBeNull()
    expect(takeUp(stuck, at(ended + day, people)).pass?.collection).toBe('people')
  })

  it('counts what is stuck of the walk that is under way, else of the last', () => {
    const now = begun + 9 * day
    const stuck = walkedAt(begun + hour, 2)
    expect([stuckIn(stuck), stuckIn(noWalk), stuckIn(walkedAt(begun, 0))]).toEqual([[['people', 2]], [], []])
    const under = {
      ...stuck,
      pass: { ...{ collection: 'people', after: 'b', began: now }, seen: 2, brought: 1, stuck: 1 },
    }
    expect(stuckIn(under)).toEqual([['people', 1]])
    expect(stuckIn({ ...under, pass: { ...under.pass, stuck: 0 } })).toEqual([])
    expect(stuckIn({ ...under, pass: { ...under.pass, collection: 'sites' } })).toEqual([['people', 2]])
  })

  it('an outdated release is one that has a lower version of something it has', () => {
    const is = (of: Readonly<Record<string, number>>) => isOutdated(noWalk, of)
    expect([is({ people: 2, sites: 9 }), is({ people: 3, sites: 1 }), is({ people: 4, sites: 2 }), is({})]).toEqual([
      ...[true, true, false, false],
    ])
    expect(OLD_INSTANCES).toBe(hour)
  })
})

it('a release is outdated where a newer one has been at what both know', () => {
  expect(isOutdated(null, versions)).toBe(false)
  expect(isOutdated(whole, versions)).toBe(false)
  expect(isOutdated(whole, { ...versions, sites: 1 })).toBe(true)
  expect(isOutdated(whole, { people: 3 })).toBe(false)
  expect(isOutdated(whole, { ...versions, people: 4 })).toBe(false)
})
