import { beforeAll, describe, expect, it } from 'vitest'
import { listArticles, openCollection, readArticle, searchArticles } from '#core/contracts/content'
import {
  openPiece,
  publishPiece,
  reviewPiece,
  savePiece,
  schedulePiece,
  sendForReview,
  withdrawPiece,
} from '#core/contracts/publishing'
import { DAY, HOUR, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { anIllnessText, aText, type SentText } from '../../support/pieces'
import { runWell } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let editor: Browser
let other: Browser
let professional: Browser
let reader: Browser
beforeAll(async () => {
  editor = await world.as('sample-editor')
  other = await world.as('sample-editor-2')
  professional = await world.as('sample-reviewer')
  reader = await world.as('sample-resident')
})

const no = (refusal: string) => ({ ok: false, refusal })
type Piece = { id: string; revision: number }
const at = ({ id, revision }: Piece) => ({ pieceId: id, revision })
const now = () => world.cloud.clock.now()

/** Written, sent, and approved by somebody else; of a piece that is there, or a new one. */
const approved = async (text: SentText = aText(), piece: Piece | null = null) => {
  const nodeId = null
  const saved = valueOf(
    await editor.call(savePiece, { pieceId: piece?.id ?? null, revision: piece?.revision ?? 0, nodeId, text }),
  ).saved
  const sent = valueOf(await editor.call(sendForReview, at(saved))).saved
  const [who, signedAs] = sent.asks === 'professional' ? [professional, '虚构专业人员'] : [other, null]
  return valueOf(await who.call(reviewPiece, { ...at(sent), verdict: 'approved', words: '', signedAs, seen: [] })).saved
}
const publish = (piece: Piece, who = editor) => who.call(publishPiece, at(piece))
const published = async (text?: SentText, piece?: Piece) =>
  valueOf(await publish(await approved(text, piece ?? null))).saved
const schedule = (piece: Piece, when: number | null) => editor.call(schedulePiece, { ...at(piece), at: when })
const withdraw = (piece: Piece, who = editor) => who.call(withdrawPiece, at(piece))
const read = (articleId: string) => reader.call(readArticle, { articleId })
const opened = async (pieceId: string) => valueOf(await editor.call(openPiece, { pieceId })).piece
const tend = () => runWell(world, 'publishing', 'tendPieces')
const later = (ms: number) => world.cloud.clock.set(now() + ms)

describe('publishing is refused, and nothing is stored,', () => {
  it('not-approved, piece-changed, piece-unknown, not-allowed', async () => {
    const draft = valueOf(
      await editor.call(savePiece, { pieceId: null, revision: 0, nodeId: null, text: aText() }),
    ).saved
    const piece = await approved()
    const before = await world.everything()
    expect(await publish(draft)).toEqual(no('not-approved'))
    expect(await publish({ id: 'a01', revision: 0 })).toEqual(no('not-approved'))
    expect(await publish({ ...piece, revision: piece.revision - 1 })).toEqual(no('piece-changed'))
    expect(await publish({ id: 'no-such-piece', revision: 1 })).toEqual(no('piece-unknown'))
    expect(await publish(piece, professional)).toEqual(no('not-allowed'))
    expect(await publish(piece, reader)).toEqual(no('not-allowed'))
    expect(await world.everything()).toEqual(before)
  })

  it('review-day-past on the day it would have to be read again', async () => {
    const piece = await approved(aText({ reviewBy: '2026-11-24' }))
    later(DAY)
    expect(await publish(piece)).toEqual(no('review-day-past'))
  })

  it('shelf-full where no more may stand', async () => {
    const { collections } = valueOf(await editor.call(openPiece, { pieceId: 'a01' }))
    const shelf = collections[0]
    if (!shelf) throw new Error('no shelf')
    const articles = Array.from({ length: 200 }, (_, one) => `x${one}`)
    await world.put('article-collections', { ...shelf, lead: null, articles, v: 1 })
    const piece = await approved(aText({ placements: [{ collectionId: shelf.id, before: null }] }))
    expect(await publish(piece)).toEqual(no('shelf-full'))
    expect(await read(piece.id)).toEqual(no('article-unknown'))
  })
})

describe('a published piece', () => {
  it('is an article for everybody, in every list and on its shelf, in its place', async () => {
    const { collections } = valueOf(await editor.call(openPiece, { pieceId: 'a01' }))
    const shelf = collections.find(({ kind }) => kind === 'shelf')
    if (!shelf) throw new Error('no shelf')
    const on = async () =>
      valueOf(await reader.call(openCollection, { collectionId: shelf.id })).articles.map(({ id }) => id)
    const before = await on()
    const second = before[1] ?? null
    const piece = await published(aText({ placements: [{ collectionId: shelf.id, before: second }] }))
    expect(piece).toMatchObject({ state: 'published', standing: { version: 1 } })
    const { article } = valueOf(await read(piece.id))
    expect(article).toMatchObject({
      ...{ id: piece.id, title: '楼下的长椅', review: null, updatedOn: '2026-11-23', minutes: 1 },
      blocks: [
        { kind: 'paragraph', text: '傍晚六点，长椅上坐着老周。' },
        { kind: 'heading', text: '今天可以试的一件事' },
        { kind: 'list', items: ['下楼坐十分钟', '和一个人打招呼'] },
      ],
    })
    expect(await on()).toEqual([before[0], piece.id, ...before.slice(1)])
    const { articles } = valueOf(await reader.call(listArticles, {}))
    expect(articles.at(-1)).toMatchObject({ id: piece.id })
    // Taken off the shelf with its next text, and still an article.
    await published(aText({ title: '楼下的两张长椅' }), piece)
    expect(await on()).toEqual(before)
    expect(valueOf(await read(piece.id)).article.title).toBe('楼下的两张长椅')
  })

  it('stands anywhere in a series, which tells its order to whoever places it', async () => {
    const { orders, collections } = valueOf(await editor.call(openPiece, { pieceId: 'a01' }))
    const known = collections.filter(({ kind }) => kind === 'series').map(({ id }) => id)
    expect(orders.map(({ collectionId }) => collectionId)).toEqual(known)
    const series = orders.find(({ articles }) => articles.length > 2)
    if (!series) throw new Error('no series')
    const { collectionId, articles } = series
    const ids = articles.map(({ id }) => id)
    const stands = async () => {
      const asked = await editor.call(openPiece, { pieceId: 'a01' })
      const order = valueOf(asked).orders.find((one) => one.collectionId === collectionId)
      return order?.articles.map(({ id }) => id) ?? []
    }
    const first = await published(aText({ placements: [{ collectionId, before: ids[0] ?? null }] }))
    expect(await stands()).toEqual([first.id, ...ids])
    const inside = await published(
      aText({ title: '中间的一篇', placements: [{ collectionId, before: ids[2] ?? null }] }),
    )
    expect(await stands()).toEqual([first.id, ids[0], ids[1], inside.id, ...ids.slice(2)])
    const { series: read } = valueOf(await reader.call(readArticle, { articleId: inside.id }))
    expect(read).toMatchObject({ at: 4, previous: { id: ids[1] }, next: { id: ids[2] } })
    // One that nobody reads any more keeps its place, and its name there.
    await withdraw(first)
    expect(await stands()).toEqual([first.id, ids[0], ids[1], inside.id, ...ids.slice(2)])
  })

  it('put last stays where it stands when it is published anew, unless it is put last once more', async () => {
    const series = valueOf(await editor.call(openPiece, { pieceId: 'a01' })).orders.find(
      ({ articles }) => articles.length > 2,
    )
    if (!series) throw new Error('no series')
    const { collectionId } = series
    const stands = async () => {
      const { orders } = valueOf(await editor.call(openPiece, { pieceId: 'a01' }))
      return orders.find((one) => one.collectionId === collectionId)?.articles.map(({ id }) => id) ?? []
    }
    const ids = await stands()
    const last = [{ collectionId, before: null }]
    const first = await published(aText({ placements: last }))
    const second = await published(aText({ title: '后来的一篇', placements: last }))
    const third = await published(aText({ title: '再后来的一篇', placements: last }))
    expect(await stands()).toEqual([...ids, first.id, second.id, third.id])

    const { text, revision } = await opened(first.id)
    expect(text.placements).toEqual([{ collectionId, before: second.id }])
    const again = await published({ ...text, title: '换了题目' }, { id: first.id, revision })
    expect(await stands()).toEqual([...ids, first.id, second.id, third.id])

    // What it stands before is taken off meanwhile, by its own next text.
    const waiting = await approved({ ...text, title: '又换了题目' }, again)
    await published(aText({ title: '后来的一篇' }), second)
    expect(await stands()).toEqual([...ids, first.id, third.id])
    const stayed = valueOf(await publish(waiting)).saved
    expect(await stands()).toEqual([...ids, first.id, third.id])

    await published({ ...text, placements: last }, stayed)
    expect(await stands()).toEqual([...ids, third.id, first.id])
  })

  it('names the professional who read it, and the day', async () => {
    const piece = await published(anIllnessText())
    expect(valueOf(await read(piece.id)).article.review).toEqual({ by: '虚构专业人员', on: '2026-11-23' })
  })

  it('that came with the program keeps its place and its shelves', async () => {
    const before = valueOf(await reader.call(listArticles, {})).articles.map(({ id }) => id)
    const { related, series } = valueOf(await read('a02'))
    const { text } = await opened('a02')
    await published({ ...text, title: '改过的题目' }, { id: 'a02', revision: 0 })
    expect(valueOf(await reader.call(listArticles, {})).articles.map(({ id }) => id)).toEqual(before)
    const now = valueOf(await read('a02'))
    expect(now.article.title).toBe('改过的题目')
    expect({ related: now.related, series: now.series }).toEqual({ related, series })
  })

  it('pressed by two at once is published once', async () => {
    const piece = await approved()
    const answers = await Promise.all([publish(piece), publish(piece, other), publish(piece), publish(piece, other)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter(({ ok }) => !ok)).toEqual([no('piece-changed'), no('piece-changed'), no('piece-changed')])
  })
})

describe('a withdrawn piece', () => {
  it('is gone for everybody at their next look, and refused by name', async () => {
    const piece = { id: 'a02', revision: 0 }
    expect((await read('a02')).ok).toBe(true)
    const saved = valueOf(await withdraw(piece, professional)).saved
    expect(saved).toMatchObject({ state: 'withdrawn', standing: null })
    expect(await read('a02')).toEqual(no('article-withdrawn'))
    expect(valueOf(await reader.call(listArticles, {})).articles.map(({ id }) => id)).not.toContain('a02')
    const found = valueOf(await reader.call(searchArticles, { query: saved.title })).articles
    expect(found.map(({ id }) => id)).not.toContain('a02')
    for (const { collectionId } of saved.text.placements) {
      const { articles } = valueOf(await reader.call(openCollection, { collectionId }))
      expect(articles.map(({ id }) => id)).not.toContain('a02')
    }
  })

  it('comes back by way of another reader alone', async () => {
    const piece = await published()
    const gone = valueOf(await withdraw(piece)).saved
    expect(await publish(gone)).toEqual(no('not-approved'))
    const sent = valueOf(await editor.call(sendForReview, at(gone))).saved
    const said = { ...at(sent), verdict: 'approved' as const, words: '', signedAs: null, seen: [] }
    expect(await editor.call(reviewPiece, said)).toEqual(no('own-piece'))
    const again = valueOf(await publish(valueOf(await other.call(reviewPiece, said)).saved)).saved
    expect(valueOf(await read(again.id)).article.id).toBe(piece.id)
  })

  it('not-standing, piece-changed, piece-unknown and not-allowed are refused', async () => {
    const piece = await approved()
    expect(await withdraw(piece)).toEqual(no('not-standing'))
    expect(await withdraw({ ...piece, revision: 1 })).toEqual(no('piece-changed'))
    expect(await withdraw({ id: 'no-such-piece', revision: 1 })).toEqual(no('piece-unknown'))
    expect(await withdraw(piece, reader)).toEqual(no('not-allowed'))
  })

  it('keeps what somebody is writing in it, and nothing that waited brings it back', async () => {
    const piece = await published()
    const next = await approved(aText({ title: '下一稿' }), piece)
    const waiting = valueOf(await schedule(next, now() + HOUR)).saved
    const gone = valueOf(await withdraw(waiting)).saved
    expect(gone).toMatchObject({ state: 'withdrawn', publishAt: null, text: { title: '下一稿' } })
    later(2 * HOUR)
    await tend()
    expect(await read(piece.id)).toEqual(no('article-withdrawn'))
  })
})

describe('a time to stand', () => {
  it('is refused time-past, time-far, not-approved, not-scheduled, piece-changed', async () => {
    const draft = valueOf(
      await editor.call(savePiece, { pieceId: null, revision: 0, nodeId: null, text: aText() }),
    ).saved
    const piece = await approved()
    const before = await world.everything()
    expect(await schedule(draft, now() + HOUR)).toEqual(no('not-approved'))
    expect(await schedule(piece, now() - MINUTE)).toEqual(no('time-past'))
    expect(await schedule(piece, now() + 180 * DAY + HOUR)).toEqual(no('time-far'))
    expect(await schedule(piece, null)).toEqual(no('not-scheduled'))
    expect(await schedule({ ...piece, revision: 1 }, now() + HOUR)).toEqual(no('piece-changed'))
    expect(await schedule({ id: 'no-such-piece', revision: 1 }, now() + HOUR)).toEqual(no('piece-unknown'))
    expect(await world.everything()).toEqual(before)
  })

  it('is kept by the server: not a moment before, and then without anybody', async () => {
    const piece = await approved()
    const when = now() + HOUR
    const waiting = valueOf(await schedule(piece, when)).saved
    expect(waiting).toMatchObject({ state: 'scheduled', publishAt: when })
    await tend()
    expect(await read(piece.id)).toEqual(no('article-unknown'))
    later(when - now())
    await tend()
    expect((await read(piece.id)).ok).toBe(true)
    expect(await opened(piece.id)).toMatchObject({ state: 'published', publishAt: null })
    await tend()
  })

  it('taken back it is approved, and changed it is a draft that does not come', async () => {
    const waiting = valueOf(await schedule(await approved(), now() + HOUR)).saved
    const back = valueOf(await schedule(waiting, null)).saved
    expect(back).toMatchObject({ state: 'approved', publishAt: null })
    const again = valueOf(await schedule(back, now() + HOUR)).saved
    valueOf(await editor.call(savePiece, { ...at(again), nodeId: null, text: aText({ title: '改' }) }))
    later(2 * HOUR)
    await tend()
    expect(await read(again.id)).toEqual(no('article-unknown'))
  })

  it('what could not stand any more by then goes back to be looked at', async () => {
    const waiting = valueOf(await schedule(await approved(aText({ reviewBy: '2026-11-24' })), now() + DAY)).saved
    later(2 * DAY)
    await tend()
    expect(await opened(waiting.id)).toMatchObject({ state: 'draft', publishAt: null, standing: null })
    expect(await read(waiting.id)).toEqual(no('article-unknown'))
  })
})
