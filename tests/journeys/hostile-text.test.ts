import { describe, expect, it } from 'vitest'
import { keepPicture, publishPiece } from '#core/contracts/publishing'
import { textsIn } from '#core/domain/reading/article'
import { type Phone, targets } from '../support/browser'
import { hostileTogether } from '../support/hostile-together'
import { aStreet } from '../support/phones'
import { approvedBefore, aStoredPiece, aText, plantPicture } from '../support/pieces'
import { valueOf } from '../support/value-of'

const { world, phoneOf } = aStreet()
const texts = hostileTogether(new Map([['known', { width: 8, height: 8 }]]))

/** The words of each block as they are drawn, however the build wraps them. */
const drawn = async (phone: Phone): Promise<string[]> =>
  (await phone.all('block-').allTextContents()).map((text) => text.replaceAll(/\s/g, ''))
const told = (blocks: (typeof texts)[number]['blocks']): string[] =>
  blocks.map((block) => textsIn(block).join('').replaceAll(/\s/g, ''))

/** What could act for somebody else, if a text had become more than words. */
const acting = 'script, iframe, object, embed, form, base, meta[http-equiv], svg, math, [onerror], [onload], [onclick]'

async function isOnlyWords(phone: Phone): Promise<void> {
  expect(await phone.all('block-').locator(acting).count()).toBe(0)
  expect(await phone.page.locator('[href^="javascript:"], [src^="javascript:"], [href*="x.example"]').count()).toBe(0)
  expect(await phone.faults()).toEqual([])
}

it('hostile texts are nearly all there is to publish of them, and join where they read the same', () => {
  expect(texts.flatMap(({ blocks }) => blocks).length).toBeGreaterThan(150)
})

describe.each(targets)('hostile text on the $name build', (target) => {
  it('is words and nothing else to whoever reads it, and to whoever edits it', { timeout: 300_000 }, async () => {
    await plantPicture(world, 'known', world.personId('sample-editor') as string)
    const editor = await world.as('sample-editor')
    valueOf(await editor.call(keepPicture, { pictureId: 'known' }))
    const reader = await phoneOf(target)
    const writer = await phoneOf(target, 'sample-editor')
    const said: string[] = []
    for (const phone of [reader, writer]) {
      phone.page.on('dialog', (dialog) => {
        said.push(dialog.message())
        return dialog.dismiss()
      })
    }
    for (const [at, { markdown, blocks }] of texts.entries()) {
      const id = `h${at}`
      await world.put('pieces', aStoredPiece({ id, text: aText({ markdown }), ...approvedBefore }))
      valueOf(await editor.call(publishPiece, { pieceId: id, revision: 1 }))
      await reader.launch(`resident/pages/article/index?id=${id}`)
      await reader.el('block-0').waitFor()
      expect(await drawn(reader)).toEqual(told(blocks))
      await isOnlyWords(reader)
      if (at > 3) continue
      await writer.launch(`community/pages/piece/index?id=${id}`)
      await writer.tap('show-preview')
      await writer.el('preview-new').waitFor()
      expect(await drawn(writer)).toEqual(told(blocks))
      await isOnlyWords(writer)
    }
    expect(said).toEqual([])
  })
})
