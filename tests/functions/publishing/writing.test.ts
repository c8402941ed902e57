import { beforeAll, describe, expect, it } from 'vitest'
import { readArticle } from '#core/contracts/content'
import {
  listPieces,
  listShipped,
  openPiece,
  previewPiece,
  readVersion,
  restoreVersion,
  savePiece,
} from '#core/contracts/publishing'
import { aWorld } from '../../support/a-world'
import { aBlamingText, aText, type SentText } from '../../support/pieces'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let editor: Browser
let other: Browser
let reader: Browser
beforeAll(async () => {
  editor = await world.as('sample-editor')
  other = await world.as('sample-editor-2')
  reader = await world.as('sample-resident')
})

const no = (refusal: string) => ({ ok: false, refusal })
const save = (
  pieceId: string | null,
  revision: number,
  text: SentText,
  { who = editor, nodeId = null }: { who?: Browser; nodeId?: string | null } = {},
) => who.call(savePiece, { pieceId, revision, nodeId, text })
const begun = async (text = aText(), nodeId: string | null = null) =>
  valueOf(await save(null, 0, text, { nodeId })).saved
const open = async (pieceId: string, who = editor) => valueOf(await who.call(openPiece, { pieceId }))
/** Edits for one community alone. */
const ofNantang = async () => {
  const grants = [{ role: 'editor', nodeId: 'n-nantang' }]
  await world.put('staff', { id: world.personId('sample-parent'), grants, v: 1 })
  return world.as('sample-parent')
}

describe('writing is refused, and nothing is stored,', () => {
  it('not-allowed to whoever is no editor', async () => {
    for (const who of ['sample-resident', 'sample-counsellor', 'sample-manager', 'sample-line-keeper']) {
      const browser = await world.as(who)
      const before = await world.everything()
      expect(await browser.call(listPieces, {})).toEqual(no('not-allowed'))
      expect(await browser.call(openPiece, { pieceId: 'a01' })).toEqual(no('not-allowed'))
      expect(await browser.call(previewPiece, { pieceId: null, text: aText() })).toEqual(no('not-allowed'))
      expect(await save(null, 0, aText(), { who: browser })).toEqual(no('not-allowed'))
      expect(await world.everything()).toEqual(before)
    }
  })

  it('not-allowed to a professional reviewer, who may open and preview', async () => {
    const reviewer = await world.as('sample-reviewer')
    expect(await save(null, 0, aText(), { who: reviewer })).toEqual(no('not-allowed'))
    expect((await open('a01', reviewer)).piece).toMatchObject({ id: 'a01', yours: false })
    expect(await reviewer.call(previewPiece, { pieceId: 'a01', text: null })).toMatchObject({ ok: true })
  })

  it.each([
    ['source-address', { sources: [{ title: '来源', publisher: '某处', url: 'javascript:alert(1)' }] }],
    ['source-address', { sources: [{ title: '来源', publisher: '某处', url: 'https://example.org/ x' }] }],
    ['shelf-unknown', { placements: [{ collectionId: 'no-such-shelf', before: null }] }],
    ['bad-input', { markdown: 'x'.repeat(10_001) }],
    ['bad-input', { reviewBy: '2027-02-30' }],
  ])('%s with %j', async (refusal, change) => {
    const before = await world.everything()
    expect(await save(null, 0, aText(change as Partial<SentText>))).toEqual(no(refusal))
    expect(await world.everything()).toEqual(before)
  })

  it('place-unknown, piece-unknown and version-unknown for what is none', async () => {
    const { id } = await begun()
    expect(await save(null, 0, aText(), { nodeId: 'n-nowhere' })).toEqual(no('place-unknown'))
    expect(await save('no-such-piece', 1, aText())).toEqual(no('piece-unknown'))
    expect(await editor.call(openPiece, { pieceId: 'no-such-piece' })).toEqual(no('piece-unknown'))
    expect(await editor.call(previewPiece, { pieceId: 'no-such-piece', text: null })).toEqual(no('piece-unknown'))
    expect(await editor.call(previewPiece, { pieceId: null, text: null })).toEqual(no('piece-unknown'))
    expect(await editor.call(readVersion, { pieceId: 'no-such-piece', version: 1 })).toEqual(no('piece-unknown'))
    expect(await editor.call(readVersion, { pieceId: id, version: 2 })).toEqual(no('version-unknown'))
    expect(await editor.call(restoreVersion, { pieceId: id, revision: 1, version: 2 })).toEqual(no('version-unknown'))
  })

  it('not-allowed to an editor of one community, for pieces of others and of everybody', async () => {
    const nantang = await ofNantang()
    const { id } = await begun(aText(), 'n-chenguang')
    expect(await nantang.call(openPiece, { pieceId: id })).toEqual(no('not-allowed'))
    expect(await nantang.call(openPiece, { pieceId: 'a01' })).toEqual(no('not-allowed'))
    expect(await nantang.call(previewPiece, { pieceId: id, text: null })).toEqual(no('not-allowed'))
    expect(await nantang.call(readVersion, { pieceId: id, version: 1 })).toEqual(no('not-allowed'))
    for (const nodeId of [null, 'n-qinghe', 'n-chenguang'])
      expect(await save(null, 0, aText(), { who: nantang, nodeId })).toEqual(no('not-allowed'))
    expect(await save(id, 1, aText(), { who: nantang })).toEqual(no('not-allowed'))
    expect(await nantang.call(restoreVersion, { pieceId: id, revision: 1, version: 1 })).toEqual(no('not-allowed'))
    const own = valueOf(
      await save(null, 0, aText({ title: '南塘的稿子' }), { who: nantang, nodeId: 'n-nantang' }),
    ).saved
    const { pieces, places, everywhere } = valueOf(await nantang.call(listPieces, {}))
    expect(pieces.map((one) => one.id)).toEqual([own.id])
    expect({ places, everywhere }).toEqual({ places: [{ id: 'n-nantang', name: '南塘社区' }], everywhere: false })
  })
})

describe('two editors at once', () => {
  it('the second is refused piece-changed, and finds what stands now', async () => {
    const { id, revision } = await begun()
    const answers = await Promise.all([
      save(id, revision, aText({ title: '第一个人写的' })),
      save(id, revision, aText({ title: '第二个人写的' }), { who: other }),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toEqual(no('piece-changed'))
    const { piece, versions } = await open(id)
    expect(piece).toMatchObject({ revision: 2, version: 2 })
    expect(versions.map(({ version }) => version)).toEqual([2, 1])
  })

  it('twelve times at once, one is stored', async () => {
    const { id, revision } = await begun()
    const all = Array.from({ length: 12 }, (_, at) =>
      save(id, revision, aText({ title: `第 ${at} 次` }), { who: at % 2 ? other : editor }),
    )
    const answers = await Promise.all(all)
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array.from({ length: 11 }, () => no('piece-changed')))
  })
})

describe('a piece', () => {
  it('is made of an article as it came, and leaves readers what they read until it is published', async () => {
    const { piece, versions, collections } = await open('a01')
    expect(piece).toMatchObject({ id: 'a01', revision: 0, version: 0, state: 'published', yours: true })
    expect(versions).toEqual([])
    expect(piece.text.placements.map(({ collectionId }) => collectionId)).toEqual(
      collections.filter(({ id }) => piece.text.placements.some((one) => one.collectionId === id)).map(({ id }) => id),
    )
    const before = valueOf(await reader.call(readArticle, { articleId: 'a01' }))
    const { saved } = valueOf(await save('a01', 0, { ...piece.text, title: '改过的题目' }))
    expect(saved).toMatchObject({ state: 'draft', version: 1, standing: { version: 0 } })
    expect(valueOf(await reader.call(readArticle, { articleId: 'a01' })).article).toEqual(before.article)
    // What came can be gone back to.
    const kept = valueOf(await editor.call(readVersion, { pieceId: 'a01', version: 0 }))
    expect(kept.text).toEqual(piece.text)
    const undone = valueOf(await editor.call(restoreVersion, { pieceId: 'a01', revision: 1, version: 0 })).saved
    expect(undone).toMatchObject({ state: 'draft', version: 2, text: piece.text })
    expect((await open('a01')).versions.map(({ version }) => version)).toEqual([2, 1, 0])
  })

  it('keeps its last forty texts', async () => {
    const { id } = await begun()
    for (let revision = 1; revision <= 41; revision += 1)
      valueOf(await save(id, revision, aText({ title: `第 ${revision} 稿` })))
    const { versions } = await open(id)
    expect(versions.map(({ version }) => version)).toEqual(Array.from({ length: 40 }, (_, at) => 42 - at))
    expect(await editor.call(readVersion, { pieceId: id, version: 2 })).toEqual(no('version-unknown'))
    expect(valueOf(await editor.call(readVersion, { pieceId: id, version: 3 })).text.title).toBe('第 2 稿')
  })

  it('is previewed as it would be published, with what is to be answered', async () => {
    const { blocks, hits, asks, faults, leftOut, minutes } = valueOf(
      await editor.call(previewPiece, { pieceId: null, text: aBlamingText() }),
    )
    expect(blocks).toEqual([{ kind: 'paragraph', text: '有人说他太脆弱。其实不是。' }])
    expect(hits).toEqual([
      {
        rule: 'blame-person',
        kind: 'blame',
        found: '太脆弱',
        sentence: '有人说他太脆弱。',
        where: 'text',
        answered: false,
      },
    ])
    expect({ asks, faults, leftOut, minutes }).toEqual({ asks: 'professional', faults: [], leftOut: [], minutes: 1 })
  })

  it('is listed with every article there is, the overdue among them', async () => {
    const { id } = await begun()
    const { pieces } = valueOf(await editor.call(listPieces, { state: 'draft' }))
    expect(pieces).toMatchObject([{ id, title: '楼下的长椅', state: 'draft', review: 'no', yours: true }])
    expect(valueOf(await editor.call(listPieces, { state: 'in-review' })).pieces).toEqual([])
    const { articles } = valueOf(await editor.call(listShipped, {}))
    expect(articles.length).toBeGreaterThan(60)
    expect(articles[0]).toMatchObject({ id: 'a01', overdue: false, withdrawn: false })
  })
})
