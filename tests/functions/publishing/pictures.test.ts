import { beforeAll, describe, expect, it } from 'vitest'
import { readArticle } from '#core/contracts/content'
import {
  bringPicture,
  keepPicture,
  previewPiece,
  publishPiece,
  reviewPiece,
  savePiece,
  sendForReview,
} from '#core/contracts/publishing'
import { DAY, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aJpeg, aPng } from '../../support/picture-files'
import { aText } from '../../support/pieces'
import { runWell } from '../../support/run-timer'
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
const PART = 21_600
const partsOf = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('base64')
    .match(new RegExp(`.{1,${PART}}`, 'g')) ?? []
const bring = (pictureId: string | null, parts: number, part: number, data: string, who = editor) =>
  who.call(bringPicture, { pictureId, parts, part, data })
/** All of it but the last `short` parts. */
async function brought(bytes: Uint8Array, short = 0, who = editor): Promise<string> {
  const parts = partsOf(bytes)
  let id: string | null = null
  for (const [at, data] of parts.slice(0, parts.length - short).entries()) {
    id = valueOf(await bring(id, parts.length, at, data, who)).pictureId
  }
  return id ?? ''
}
const keep = (pictureId: string, who = editor) => who.call(keepPicture, { pictureId })
const tend = () => runWell(world, 'publishing', 'tendPieces')

describe('bringing a picture is refused, and nothing is stored,', () => {
  it('picture-missing where it is somebody else’s, was kept, or is another part', async () => {
    const id = await brought(aPng(64, 48, { data: 40_000 }), 1)
    const [, second = ''] = partsOf(aPng(64, 48, { data: 40_000 }))
    const count = partsOf(aPng(64, 48, { data: 40_000 })).length
    const before = await world.everything()
    expect(await bring('no-such-picture', 1, 0, 'AAAA')).toEqual(no('picture-missing'))
    expect(await bring(id, count, 0, second)).toEqual(no('picture-missing'))
    expect(await bring(id, count + 1, 1, second)).toEqual(no('picture-missing'))
    expect(await bring(id, count, 1, second, other)).toEqual(no('picture-missing'))
    expect(await bring(null, 1, 1, second)).toEqual(no('picture-missing'))
    expect(await keep(id)).toEqual(no('picture-missing'))
    expect(await keep('no-such-picture')).toEqual(no('picture-missing'))
    expect(await keep(id, other)).toEqual(no('picture-missing'))
    expect(await world.everything()).toEqual(before)
  })

  it('not-allowed to whoever is no editor, bad-input for more than twenty parts', async () => {
    for (const who of ['sample-resident', 'sample-reviewer', 'sample-line-keeper']) {
      const browser = await world.as(who)
      expect(await bring(null, 1, 0, 'AAAA', browser)).toEqual(no('not-allowed'))
      expect(await keep('no-such-picture', browser)).toEqual(no('not-allowed'))
    }
    expect(await bring(null, 21, 0, 'AAAA')).toEqual(no('bad-input'))
  })

  it.each([
    ['picture-unreadable', new Uint8Array(Buffer.from('<svg onload="alert(1)"></svg>'))],
    ['picture-unreadable', aJpeg(64, 48, { ends: false })],
    ['picture-too-large', aPng(50_000, 50_000)],
    ['picture-too-large', aPng(64, 48, { data: 300 * 1024 })],
  ])('%s, and it is not kept', async (refusal, bytes) => {
    const id = await brought(bytes)
    const before = await world.everything()
    expect(await keep(id)).toEqual(no(refusal))
    expect(await world.everything()).toEqual(before)
  })
})

describe('a picture', () => {
  it('is kept once, its parts are gone, and it comes to readers with its words', async () => {
    const bytes = aJpeg(640, 480, { notes: [0xe1] })
    const id = await brought(bytes)
    const { picture } = valueOf(await keep(id))
    expect(picture).toMatchObject({ id, kind: 'jpeg', width: 640, height: 480, bytes: aJpeg(640, 480).length })
    expect(valueOf(await keep(id)).picture).toMatchObject({ id, width: 640 })
    expect(await world.documents('picture-parts')).toEqual([])
    // What a camera noted is not in the file.
    const file = Buffer.from(await (await fetch(picture.address ?? '')).arrayBuffer())
    expect(new Uint8Array(file)).toEqual(aJpeg(640, 480))

    const text = aText({ markdown: `正文。\n\n![一张长椅](picture:${id})` })
    const { blocks, faults } = valueOf(await other.call(previewPiece, { pieceId: null, text }))
    const shown = { kind: 'picture', alt: '一张长椅', file: id, width: 640, height: 480 }
    expect(blocks).toMatchObject([{ kind: 'paragraph' }, shown])
    expect(faults).toEqual([])
    const saved = valueOf(await editor.call(savePiece, { pieceId: null, revision: 0, nodeId: null, text })).saved
    const at = (piece: { id: string; revision: number }) => ({ pieceId: piece.id, revision: piece.revision })
    const sent = valueOf(await editor.call(sendForReview, at(saved))).saved
    const said = { ...at(sent), verdict: 'approved' as const, words: '', signedAs: null, seen: [] }
    const approved = valueOf(await other.call(reviewPiece, said)).saved
    valueOf(await editor.call(publishPiece, at(approved)))
    const { article } = valueOf(await reader.call(readArticle, { articleId: saved.id }))
    expect(article.blocks[1]).toMatchObject(shown)
    const [, block] = article.blocks
    const address = block?.kind === 'picture' ? block.address : null
    expect((await fetch(address ?? '')).status).toBe(200)
    // Stored is which picture it is, and no address: those run out.
    const [stored] = (await world.documents('articles')).filter((one) => one._id === saved.id)
    expect(JSON.stringify(stored)).not.toContain('http')
  })

  it('begun and never kept is gone after a day, and no sooner', async () => {
    const id = await brought(aPng(64, 48, { data: 40_000 }), 1)
    const kept = await brought(aPng())
    valueOf(await keep(kept))
    world.cloud.clock.set(world.cloud.clock.now() + DAY - 20 * MINUTE)
    await tend()
    expect((await world.documents('piece-pictures')).map(({ _id }) => _id).sort()).toEqual([id, kept].sort())
    world.cloud.clock.set(world.cloud.clock.now() + 30 * MINUTE)
    await tend()
    expect((await world.documents('piece-pictures')).map(({ _id }) => _id)).toEqual([kept])
    expect(await world.documents('picture-parts')).toEqual([])
  })
})
