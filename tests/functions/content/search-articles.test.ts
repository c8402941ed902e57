import { beforeAll, describe, expect, it } from 'vitest'
import { collections } from '#core/content/articles/collections'
import { searchArticles } from '#core/contracts/content'
import { aWorld } from '../../support/a-world'
import { searchQueries } from '../../support/search-queries'
import { aStoredArticle } from '../../support/stored-article'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let reader: Browser
beforeAll(async () => {
  reader = await world.browser()
})
const search = async (query: string) => valueOf(await reader.call(searchArticles, { query }))
const first = async (query: string) => (await search(query)).articles.slice(0, 3).map(({ id }) => id)

describe('searching the articles', () => {
  it.each(searchQueries)('%s finds %s among the first three', async (query, expected) => {
    expect(await first(query)).toContain(expected)
  })

  it.each([
    ['失业', 'a46', '失业保险，失业登记'],
    ['邻居 吵', 'a48', '邻居吵，邻居又吵'],
  ])('%s finds %s also where four others have it in the middle of something', async (query, expected, title) => {
    for (const at of [1, 2, 3, 4]) {
      await world.put('articles', { ...aStoredArticle('a02'), id: `m0${at}`, title, words: [], position: 100 + at })
    }
    world.cloud.clock.advance(6 * 60_000)
    expect(await first(query)).toContain(expected)
  })

  it('finds nothing for what means nothing, and says so to anybody in the same way', async () => {
    for (const query of ['qqqq', '🙂', '!!!', '  ', '0000']) {
      expect(await search(query), query).toEqual({ articles: [], danger: false })
    }
    expect(valueOf(await world.callAsNobody(searchArticles, { query: 'sbz' }))).toEqual(await search('sbz'))
  })

  it.each(['', 'x'.repeat(61)])(
    'is refused bad-input for nothing, and for more than sixty characters',
    async (query) => {
      expect(await reader.call(searchArticles, { query })).toEqual({ ok: false, refusal: 'bad-input' })
    },
  )

  it('goes by the shelf an editor has put an article on, and no more by the one it was taken from', async () => {
    const shelf = collections.find(({ title }) => title === '安全健康教育')
    if (!shelf) throw new Error('no such shelf')
    const found = async () => (await search(shelf.title)).articles.map(({ id }) => id)
    const before = await found()
    expect(before).not.toContain('a04')
    const [gone, ...rest] = shelf.articles
    await world.put('article-collections', { ...shelf, articles: ['a04', ...rest], v: 1 })
    world.cloud.clock.advance(6 * 60_000)
    const after = await found()
    expect(after).toContain('a04')
    expect(before).toContain(gone)
    expect(after).not.toContain(gone)
  })

  it('gives no more than twenty, whatever is common to all', async () => {
    for (const query of ['孩子', '人', 'de', '家里的人怎么办']) {
      expect((await search(query)).articles.length, query).toBeLessThanOrEqual(20)
    }
  })

  it('leaves out at once what is gone, and what was to be read again until yesterday', async () => {
    expect(await first('更年期')).toContain('a24')
    await world.put('articles', aStoredArticle('a24', { reviewBy: '2026-11-22' }))
    expect(await first('更年期')).not.toContain('a24')
    await world.put('articles', aStoredArticle('a24', { reviewBy: '2026-11-23' }))
    expect(await first('更年期')).toContain('a24')
  })

  it('finds a new article within five minutes', async () => {
    await search('皮影')
    await world.put('articles', { ...aStoredArticle('a01'), id: 'a99', title: '看一场皮影戏', words: [], position: 99 })
    world.cloud.clock.advance(5 * 60_000)
    expect(await first('皮影')).toEqual(['a99'])
  })
})

describe('words that may speak of dying', () => {
  it.each(['不想活了', '活着没意思', '怎么自杀', 'buxianghuole', 'zisha', '不想获了', '孩子说想死', '紫砂'])(
    '%s: help comes first',
    async (query) => {
      expect((await search(query)).danger).toBe(true)
    },
  )

  it.each(['睡不着', '累死了', '笑死我了', '老伴走了', '亲人去世', '紫砂壶', 'tuixiu', '相思'])(
    '%s: not',
    async (query) => {
      expect((await search(query)).danger).toBe(false)
    },
  )
})
