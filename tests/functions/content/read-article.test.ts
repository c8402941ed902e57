import { beforeAll, describe, expect, it } from 'vitest'
import { articles } from '#core/content/articles/index'
import { readArticle } from '#core/contracts/content'
import { aWorld } from '../../support/a-world'
import { aStoredArticle } from '../../support/stored-article'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let reader: Browser
beforeAll(async () => {
  reader = await world.browser()
})

describe('reading an article', () => {
  it('is refused article-unknown when there is none', async () => {
    expect(await reader.call(readArticle, { articleId: 'a99' })).toEqual({ ok: false, refusal: 'article-unknown' })
  })

  it('is refused bad-input when something else than an id is sent', async () => {
    expect(await reader.call(readArticle, { articleId: { $gt: '' } as unknown as string })).toEqual({
      ok: false,
      refusal: 'bad-input',
    })
  })

  it('gives the whole article as it was written, to anybody', async () => {
    for (const { words: _, ...article } of articles) {
      const asked = { articleId: article.id }
      for (const answer of [await reader.call(readArticle, asked), await world.callAsNobody(readArticle, asked)]) {
        expect(valueOf(answer).article).toEqual(article)
      }
    }
  })

  it('gives one that was written before there were pictures without one', async () => {
    const { picture: _, ...older } = aStoredArticle('a03')
    await world.put('articles', older)
    const { article } = valueOf(await reader.call(readArticle, { articleId: 'a03' }))
    expect(article.title).toBe(older.title)
    expect('picture' in article).toBe(false)
  })

  it('lets one go from before there was a day to read it again by, half a year after it was written', async () => {
    const { reviewBy: _, words: __, authorRole: ___, ...older } = aStoredArticle('a03')
    const row = { ...older, updatedOn: '2026-05-27', v: 1 }
    await world.put('articles', row)
    // 180 days on.
    expect(await reader.call(readArticle, { articleId: 'a03' })).toMatchObject({ ok: true })
    await world.put('articles', { ...row, updatedOn: '2026-05-26' })
    expect(await reader.call(readArticle, { articleId: 'a03' })).toEqual({ ok: false, refusal: 'article-in-review' })
  })

  it('is refused article-in-review from the day after it was to be read again, and not on that day', async () => {
    await world.put('articles', aStoredArticle('a02', { reviewBy: '2026-11-23' }))
    expect(await reader.call(readArticle, { articleId: 'a02' })).toMatchObject({ ok: true })
    world.cloud.clock.advance(24 * 60 * 60_000)
    expect(await reader.call(readArticle, { articleId: 'a02' })).toEqual({ ok: false, refusal: 'article-in-review' })
  })

  it('tells its place in a series, and what is beside it', async () => {
    const { series } = valueOf(await reader.call(readArticle, { articleId: 'a36' }))
    expect(series).toMatchObject({ collection: { id: 'r01' }, at: 2, of: 7 })
    expect([series?.previous?.id, series?.next?.id]).toEqual(['a35', 'a37'])
    const last = valueOf(await reader.call(readArticle, { articleId: 'a40' })).series
    expect([last?.at, last?.of, last?.next]).toEqual([7, 7, null])
  })

  it('goes past one of its series that may not stand today', async () => {
    await world.put('articles', aStoredArticle('a37', { reviewBy: '2026-11-22' }))
    const { series } = valueOf(await reader.call(readArticle, { articleId: 'a36' }))
    expect([series?.at, series?.of, series?.next?.id]).toEqual([2, 6, 'a63'])
  })

  it('names three to read after it, none of them itself or beside it in its series', async () => {
    for (const { id } of articles) {
      const { related, series } = valueOf(await reader.call(readArticle, { articleId: id }))
      const others = related.map((one) => one.id)
      expect(new Set(others).size, id).toBe(3)
      for (const one of [id, series?.next?.id, series?.previous?.id]) expect(others, id).not.toContain(one)
    }
  })

  it('to somebody who just lost a person names what else stands behind that door', async () => {
    const { related } = valueOf(await reader.call(readArticle, { articleId: 'a31' }))
    expect(
      related
        .map(({ id }) => id)
        .slice(0, 2)
        .sort(),
    ).toEqual(['a08', 'a30'])
  })
})
