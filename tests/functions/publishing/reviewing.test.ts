import { beforeAll, describe, expect, it } from 'vitest'
import { readArticle } from '#core/contracts/content'
import {
  answerChecklist,
  listPieces,
  openPiece,
  previewPiece,
  publishPiece,
  reviewPiece,
  savePiece,
  sendForReview,
} from '#core/contracts/publishing'
import { addDays } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { monday } from '../../support/makers'
import { aBlamingText, anIllnessText, aText, type SentText } from '../../support/pieces'
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
const begun = async (text: SentText = aText(), who = editor, nodeId: string | null = null) =>
  valueOf(await who.call(savePiece, { pieceId: null, revision: 0, nodeId, text })).saved
const send = (pieceId: string, revision: number, who = editor) => who.call(sendForReview, { pieceId, revision })
const sent = async (text: SentText = aText(), who = editor) => {
  const { id, revision } = await begun(text, who)
  return valueOf(await send(id, revision, who)).saved
}
interface Saying {
  readonly who?: Browser
  readonly words?: string
  readonly signedAs?: string | null
  readonly seen?: readonly { rule: string; sentence: string }[]
}
const say = (
  { id, revision }: { id: string; revision: number },
  verdict: 'approved' | 'sent-back',
  { who = other, words = '', signedAs = null, seen = [] }: Saying = {},
) => who.call(reviewPiece, { pieceId: id, revision, verdict, words, signedAs, seen: [...seen] })
const blaming = { rule: 'blame-person', sentence: '有人说他太脆弱。' }
const answer = ({ id, revision }: { id: string; revision: number }, change: object = {}, who = editor) =>
  who.call(answerChecklist, {
    ...{ pieceId: id, revision, ...blaming, answer: 'has-to-stay' as const, words: '下一句就说了不是' },
    ...change,
  })

describe('sending is refused, and nothing is stored,', () => {
  it.each([
    ['piece-unfinished', { title: ' ' }],
    ['piece-unfinished', { summary: '' }],
    ['piece-unfinished', { author: '' }],
    ['piece-unfinished', { sources: [] }],
    ['piece-unfinished', { markdown: '<script>1</script>' }],
    ['piece-unfinished', { markdown: '正文![图](picture:not-there)' }],
    ['review-day-past', { reviewBy: monday }],
    ['review-day-far', { reviewBy: addDays(monday, 732) }],
    ['checklist-open', aBlamingText()],
  ])('%s with %j', async (refusal, change) => {
    const { id, revision } = await begun(aText(change))
    const before = await world.everything()
    expect(await send(id, revision)).toEqual(no(refusal))
    expect(await world.everything()).toEqual(before)
  })

  it.each([addDays(monday, 1), addDays(monday, 731)])('and not with %s to be read again by', async (reviewBy) => {
    expect((await sent(aText({ reviewBy }))).state).toBe('in-review')
  })

  it('piece-unknown, piece-changed, not-a-draft, not-allowed', async () => {
    const piece = await sent()
    expect(await send('no-such-piece', 1)).toEqual(no('piece-unknown'))
    expect(await send(piece.id, piece.revision - 1)).toEqual(no('piece-changed'))
    expect(await send(piece.id, piece.revision)).toEqual(no('not-a-draft'))
    expect(await send('a01', 0)).toEqual(no('not-a-draft'))
    expect(await send(piece.id, piece.revision, professional)).toEqual(no('not-allowed'))
    expect(await send(piece.id, piece.revision, reader)).toEqual(no('not-allowed'))
  })
})

describe('the checklist', () => {
  it('is refused an answer that is none, and stores nothing', async () => {
    const piece = await begun(aBlamingText())
    const before = await world.everything()
    expect(await answer(piece, { words: ' ' })).toEqual(no('answer-missing'))
    expect(await answer(piece, { rule: 'cure-quick' })).toEqual(no('hit-unknown'))
    expect(await answer(piece, { sentence: '有人说他' })).toEqual(no('hit-unknown'))
    expect(await answer(piece, { revision: 0 })).toEqual(no('piece-changed'))
    expect(await answer(piece, { pieceId: 'no-such-piece' })).toEqual(no('piece-unknown'))
    expect(await answer(piece, {}, reader)).toEqual(no('not-allowed'))
    expect(await world.everything()).toEqual(before)
  })

  it('lets a sentence go that was answered for, as long as it reads so', async () => {
    const piece = await begun(aBlamingText())
    const answered = valueOf(await answer(piece)).saved
    expect(answered.answers).toMatchObject([{ ...blaming, answer: 'has-to-stay', mine: true }])
    const { hits } = valueOf(await editor.call(previewPiece, { pieceId: piece.id, text: null }))
    expect(hits).toMatchObject([{ ...blaming, answered: true }])
    const longer = aBlamingText({ markdown: '有人说他太脆弱了。其实不是。' })
    const changed = valueOf(
      await editor.call(savePiece, { pieceId: piece.id, revision: answered.revision, nodeId: null, text: longer }),
    ).saved
    expect(await send(piece.id, changed.revision)).toEqual(no('checklist-open'))
    const back = valueOf(
      await editor.call(savePiece, {
        pieceId: piece.id,
        revision: changed.revision,
        nodeId: null,
        text: aBlamingText(),
      }),
    ).saved
    expect(valueOf(await send(piece.id, back.revision)).saved).toMatchObject({
      state: 'in-review',
      asks: 'professional',
    })
  })

  it('answered anew after it was approved, it is a draft again', async () => {
    const piece = await begun(aBlamingText())
    const waiting = valueOf(await send(piece.id, valueOf(await answer(piece)).saved.revision)).saved
    const yes = { who: professional, signedAs: '虚构专业人员', seen: [blaming] }
    const approved = valueOf(await say(waiting, 'approved', yes)).saved
    expect(approved.state).toBe('approved')
    expect(valueOf(await answer(approved)).saved.state).toBe('draft')
  })
})

describe('what the checklist asks of whoever reviews', () => {
  const waiting = async () => {
    const piece = await begun(aBlamingText())
    return valueOf(await send(piece.id, valueOf(await answer(piece)).saved.revision)).saved
  }
  const signed = () => ({ who: professional, signedAs: '虚构专业人员' })

  it('is refused hits-unread, and nothing stored, until each sentence was looked at', async () => {
    const piece = await waiting()
    const before = await world.everything()
    for (const seen of [[], [{ ...blaming, rule: 'cure-quick' }], [{ ...blaming, sentence: '有人说他' }]]) {
      expect(await say(piece, 'approved', { ...signed(), seen })).toEqual(no('hits-unread'))
    }
    expect(await world.everything()).toEqual(before)
    const { state } = valueOf(await say(piece, 'approved', { ...signed(), seen: [blaming] })).saved
    expect(state).toBe('approved')
  })

  it('is not asked of whoever sends it back', async () => {
    const piece = await waiting()
    const said = { ...signed(), signedAs: null, words: '第一句请换一种说法' }
    expect(valueOf(await say(piece, 'sent-back', said)).saved.state).toBe('sent-back')
  })

  it('is noted with their yes, of what the text has and no more, and told to no phone', async () => {
    const piece = await waiting()
    const other = { rule: 'cure-quick', sentence: '三天就能好。' }
    const { saved } = valueOf(await say(piece, 'approved', { ...signed(), seen: [other, blaming, blaming] }))
    expect(JSON.stringify(saved.reviewed)).not.toContain('seen')
    const stored = (await world.documents('pieces')).find(({ _id }) => _id === piece.id)
    expect(stored?.review).toMatchObject({ seen: [blaming] })
  })

  it('keeps a text from being published whose yes does not name a sentence, and a new text takes a new yes', async () => {
    const piece = await waiting()
    const approved = valueOf(await say(piece, 'approved', { ...signed(), seen: [blaming] })).saved
    const stored = (await world.documents('pieces')).find(({ _id }) => _id === piece.id)
    const { _id, review, ...rest } = stored as { readonly review: Record<string, unknown> } & Record<string, unknown>
    // As it was stored before anybody noted what was looked at.
    const { seen: _, ...older } = review
    await world.put('pieces', { ...rest, id: piece.id, review: older, v: 1 })
    const before = await world.everything()
    const publish = ({ id, revision }: { id: string; revision: number }) =>
      editor.call(publishPiece, { pieceId: id, revision })
    expect(await publish(approved)).toEqual(no('hits-unread'))
    expect(await world.everything()).toEqual(before)
    const again = valueOf(
      await editor.call(savePiece, {
        pieceId: piece.id,
        revision: approved.revision,
        nodeId: null,
        text: aBlamingText(),
      }),
    ).saved
    const sentAgain = valueOf(await send(piece.id, again.revision)).saved
    expect(await say(sentAgain, 'approved', signed())).toEqual(no('hits-unread'))
    const yes = valueOf(await say(sentAgain, 'approved', { ...signed(), seen: [blaming] })).saved
    expect(valueOf(await publish(yes)).saved.state).toBe('published')
  })
})

describe('a review is refused, and nothing is stored,', () => {
  it('own-piece to whoever wrote in it, also to a professional, until it stands', async () => {
    const grants = [
      { role: 'editor', nodeId: 'n-qinghe' },
      { role: 'professional-reviewer', nodeId: 'n-qinghe' },
    ]
    await world.put('staff', { id: world.personId('sample-reviewer'), grants, v: 1 })
    const piece = await begun()
    const both = valueOf(
      await professional.call(savePiece, {
        pieceId: piece.id,
        revision: 1,
        nodeId: null,
        text: aText({ title: '两个人写的' }),
      }),
    ).saved
    const waiting = valueOf(await send(piece.id, both.revision)).saved
    const before = await world.everything()
    expect(await say(waiting, 'approved', { who: editor })).toEqual(no('own-piece'))
    expect(await say(waiting, 'sent-back', { who: editor, words: '自己退' })).toEqual(no('own-piece'))
    expect(await say(waiting, 'approved', { who: professional, signedAs: '虚构' })).toEqual(no('own-piece'))
    expect(await world.everything()).toEqual(before)
    expect(valueOf(await say(waiting, 'approved', { who: other })).saved.state).toBe('approved')
  })

  it('professional-needed to a second editor, where it speaks of illness, of risk, or says so of itself', async () => {
    for (const text of [
      anIllnessText(),
      aText({ markdown: '邻居说家里有人打人。家暴不是家务事。' }),
      aText({ aboutIllness: true }),
    ]) {
      const waiting = await sent(text)
      expect(waiting.asks).toBe('professional')
      expect(await say(waiting, 'approved')).toEqual(no('professional-needed'))
      expect(await say(waiting, 'approved', { who: professional })).toEqual(no('signature-missing'))
      expect(await say(waiting, 'approved', { who: professional, signedAs: '  ' })).toEqual(no('signature-missing'))
      const saved = valueOf(await say(waiting, 'approved', { who: professional, signedAs: '虚构专业人员' })).saved
      expect(saved).toMatchObject({ state: 'approved', reviewed: { as: 'professional', signedAs: '虚构专业人员' } })
    }
  })

  it('words-missing, not-in-review, piece-changed, piece-unknown, not-allowed', async () => {
    const waiting = await sent()
    expect(await say(waiting, 'sent-back')).toEqual(no('words-missing'))
    expect(await say({ ...waiting, revision: 1 }, 'approved')).toEqual(no('piece-changed'))
    expect(await say({ id: 'no-such-piece', revision: 1 }, 'approved')).toEqual(no('piece-unknown'))
    expect(await say(waiting, 'approved', { who: reader })).toEqual(no('not-allowed'))
    const back = valueOf(await say(waiting, 'sent-back', { words: '请写具体一点' })).saved
    expect(back).toMatchObject({ state: 'sent-back', reviewed: { words: '请写具体一点', mine: true } })
    expect(await say(back, 'approved')).toEqual(no('not-in-review'))
    expect(await say({ id: 'a01', revision: 0 }, 'approved')).toEqual(no('not-in-review'))
  })

  it('not-allowed to a reviewer of another community', async () => {
    const grants = [{ role: 'professional-reviewer', nodeId: 'n-nantang' }]
    await world.put('staff', { id: world.personId('sample-parent'), grants, v: 1 })
    const nantang = await world.as('sample-parent')
    const { id, revision } = await begun(aText(), editor, 'n-chenguang')
    const waiting = valueOf(await send(id, revision)).saved
    expect(await say(waiting, 'approved', { who: nantang, signedAs: '虚构' })).toEqual(no('not-allowed'))
    expect(await nantang.call(openPiece, { pieceId: id })).toEqual(no('not-allowed'))
    expect(valueOf(await nantang.call(listPieces, {})).pieces).toEqual([])
  })

  it('overtaken by whoever wrote on meanwhile: one of the two is done, and never both', async () => {
    const waiting = await sent()
    const text = aText({ title: '又改了' })
    const [said, saved] = await Promise.all([
      say(waiting, 'approved'),
      editor.call(savePiece, { pieceId: waiting.id, revision: waiting.revision, nodeId: null, text }),
    ])
    expect([said.ok, saved.ok].filter(Boolean)).toHaveLength(1)
    const { piece } = valueOf(await editor.call(openPiece, { pieceId: waiting.id }))
    expect(piece.state).toBe(said.ok ? 'approved' : 'draft')
  })
})

describe('what was approved', () => {
  it('is a draft as soon as a word is changed, and cannot be published', async () => {
    const approved = valueOf(await say(await sent(), 'approved')).saved
    const { saved } = valueOf(
      await editor.call(savePiece, {
        pieceId: approved.id,
        revision: approved.revision,
        nodeId: null,
        text: aText({ title: '改' }),
      }),
    )
    expect(saved.state).toBe('draft')
    expect(await editor.call(publishPiece, { pieceId: saved.id, revision: saved.revision })).toEqual(no('not-approved'))
    expect(await reader.call(readArticle, { articleId: saved.id })).toEqual(no('article-unknown'))
  })

  it('is listed as what the caller may review, or not, and why', async () => {
    await sent(aText({ title: '一' }))
    await sent(anIllnessText({ title: '二' }))
    const seenBy = async (who: Browser) =>
      Object.fromEntries(
        valueOf(await who.call(listPieces, { state: 'in-review' })).pieces.map(({ title, review }) => [title, review]),
      )
    expect(await seenBy(editor)).toEqual({ 一: 'own', 二: 'own' })
    expect(await seenBy(other)).toEqual({ 一: 'yes', 二: 'professional-needed' })
    expect(await seenBy(professional)).toEqual({ 一: 'yes', 二: 'yes' })
  })
})
