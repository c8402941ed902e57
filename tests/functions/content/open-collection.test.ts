import { beforeAll, describe, expect, it } from 'vitest'
import { pictures } from '#core/content/pictures/index'
import { openCollection } from '#core/contracts/content'
import { aWorld } from '../../support/a-world'
import { aStoredArticle } from '../../support/stored-article'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let reader: Browser
beforeAll(async () => {
  reader = await world.browser()
})
const open = async (input: { collectionId: string; audience?: 'elders' | 'teenagers'; after?: number }) =>
  valueOf(await reader.call(openCollection, input))
const idsOf = async (input: Parameters<typeof open>[0]) => (await open(input)).articles.map(({ id }) => id)

describe('opening a shelf, a door or a series', () => {
  it('is refused collection-unknown when there is none', async () => {
    expect(await reader.call(openCollection, { collectionId: 'd99' })).toEqual({
      ok: false,
      refusal: 'collection-unknown',
    })
  })

  it('is refused bad-input for an audience there is not', async () => {
    const answer = await reader.call(openCollection, { collectionId: 's01', audience: 'nobody' as 'elders' })
    expect(answer).toEqual({ ok: false, refusal: 'bad-input' })
  })

  it('gives anybody what stands behind a door, in its order', async () => {
    const value = await open({ collectionId: 'd01' })
    expect(value.collection).toEqual({ id: 'd01', kind: 'door', title: '刚失去亲人' })
    expect(value.articles.map(({ id }) => id)).toEqual(['a31', 'a08', 'a30'])
    expect(value.next).toBeNull()
    expect(valueOf(await world.callAsNobody(openCollection, { collectionId: 'd01' }))).toEqual(value)
  })

  it('of a shelf tells whom it is for, and gives one audience alone when asked', async () => {
    const whole = await open({ collectionId: 's03' })
    expect(whole.audiences).toEqual(['everyone', 'parents', 'teenagers', 'elders', 'caregivers'])
    expect(await idsOf({ collectionId: 's03', audience: 'elders' })).toEqual(['a07', 'a15'])
    expect(await idsOf({ collectionId: 's03', audience: 'teenagers' })).toEqual(['a71', 'a73'])
    expect(await idsOf({ collectionId: 's08', audience: 'teenagers' })).toEqual([])
  })

  it('shows the picture of what stands first, whoever it is for, and once', async () => {
    expect((await open({ collectionId: 'd01' })).picture).toEqual(pictures.a31)
    const first = (await open({ collectionId: 's03' })).picture
    expect((await open({ collectionId: 's03', audience: 'elders' })).picture).toEqual(first)
    expect((await open({ collectionId: 's03', after: 5 })).picture).toBeNull()
  })

  it('goes on after what was seen', async () => {
    const whole = await idsOf({ collectionId: 's03' })
    expect(await idsOf({ collectionId: 's03', after: 5 })).toEqual(whole.slice(5))
  })

  it('leaves out what is gone, what cannot be read, and what was to be read again until yesterday', async () => {
    await world.put('articles', aStoredArticle('a31', { reviewBy: '2026-11-22' }))
    await world.put('articles', aStoredArticle('a08', { reviewBy: '2026-11-23' }))
    expect(await idsOf({ collectionId: 'd01' })).toEqual(['a08', 'a30'])
    expect((await open({ collectionId: 'd01' })).picture).toEqual(pictures.a08)
    world.cloud.clock.advance(24 * 60 * 60_000)
    expect(await idsOf({ collectionId: 'd01' })).toEqual(['a30'])
    await world.put('articles', aStoredArticle('a30', { audience: 'nobody' }))
    expect(await open({ collectionId: 'd01' })).toMatchObject({ articles: [], picture: null })
  })

  it('has no picture where the first one was written before there were any', async () => {
    const { picture: _, ...older } = aStoredArticle('a01')
    await world.put('articles', older)
    const { articles, picture } = await open({ collectionId: 'd02' })
    expect([articles[0]?.id, picture]).toEqual(['a01', null])
  })
})
