import { beforeAll, describe, expect, it } from 'vitest'
import { issues } from '#core/content/periodical/index'
import { listIssues, openIssue } from '#core/contracts/content'
import { LEAST_PIECES } from '#core/domain/reading/issue'
import { articlesAmong } from '#core/domain/reading/piece'
import { instantAt } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aStoredArticle } from '../../support/stored-article'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let reader: Browser
beforeAll(async () => {
  reader = await world.browser()
})

const [first, second] = issues as readonly [(typeof issues)[number], (typeof issues)[number]]
const goTo = (instant: number) => world.cloud.clock.advance(instant - world.cloud.clock.now())
const open = async (issueId: string) => valueOf(await reader.call(openIssue, { issueId }))
const unknown = { ok: false, refusal: 'issue-unknown' }

describe('the periodical', () => {
  it('is refused issue-unknown where there is none', async () => {
    expect(await reader.call(openIssue, { issueId: 'p99' })).toEqual(unknown)
  })

  it('shows anybody the first issue in its order, and of the second only its day', async () => {
    const listed = valueOf(await world.callAsNobody(listIssues, {}))
    expect(listed.issues.map(({ id }) => id)).toEqual([first.id])
    expect(listed.upcoming).toEqual({ number: 2, releasedOn: second.releasedOn })
    const value = valueOf(await world.callAsNobody(openIssue, { issueId: first.id }))
    expect(value.pieces.map(({ kind, id }) => ({ kind, id }))).toEqual(first.pieces)
    expect(value.word).toEqual(first.word)
    expect([value.missing, value.few]).toEqual([0, false])
    expect(value.pieces.every(({ title, minutes }) => title !== '' && minutes > 0)).toBe(true)
  })

  it('is there by the server’s clock: not a minute before its day, and with the first minute of it', async () => {
    // Somebody has read them again by then.
    const readAgain = { reviewBy: '2027-12-31' }
    for (const id of articlesAmong(second.pieces)) await world.put('articles', aStoredArticle(id, readAgain))
    goTo(instantAt(second.releasedOn) - 60_000)
    expect(await reader.call(openIssue, { issueId: second.id })).toEqual(unknown)
    expect(valueOf(await reader.call(listIssues, {})).issues).toHaveLength(1)
    goTo(instantAt(second.releasedOn))
    expect((await open(second.id)).pieces.map(({ id }) => id)).toEqual(second.pieces.map(({ id }) => id))
    const { issues: out, upcoming } = valueOf(await reader.call(listIssues, {}))
    expect(out.map(({ number }) => number)).toEqual([2, 1])
    expect(upcoming).toBeNull()
  })

  it('leaves out what was to be read again until yesterday or is gone, and counts it', async () => {
    const [overdue = '', lastDay = ''] = articlesAmong(first.pieces)
    await world.put('articles', aStoredArticle(overdue, { reviewBy: '2026-11-22' }))
    await world.put('articles', aStoredArticle(lastDay, { reviewBy: '2026-11-23' }))
    const value = await open(first.id)
    expect(value.pieces.map(({ id }) => id)).toEqual(first.pieces.map(({ id }) => id).filter((id) => id !== overdue))
    expect([value.missing, value.few]).toEqual([1, false])
  })

  it('says so where too little is left, and not with one more', async () => {
    const inTheProgram = first.pieces.filter(({ kind }) => kind !== 'article').length
    const spare = LEAST_PIECES - inTheProgram
    const ids = articlesAmong(first.pieces)
    for (const id of ids.slice(spare)) await world.put('articles', aStoredArticle(id, { reviewBy: '2026-11-22' }))
    expect((await open(first.id)).few).toBe(false)
    await world.put('articles', aStoredArticle(ids[0] ?? '', { reviewBy: '2026-11-22' }))
    const value = await open(first.id)
    expect(value.few).toBe(true)
    expect(value.pieces).toHaveLength(LEAST_PIECES - 1)
    expect(value.missing).toBe(first.pieces.length - LEAST_PIECES + 1)
  })
})
