import { readFile } from 'node:fs/promises'
import { renderSVG } from 'uqr'
import { beforeEach, describe, expect, it } from 'vitest'
import { kits } from '#core/content/kits/index'
import { issues } from '#core/content/periodical/index'
import { type Phone, targets } from '../support/browser'
import { aStreet } from '../support/phones'

const { phoneOf } = aStreet()

interface Client {
  readonly outside: { readonly album: readonly { readonly type: string; readonly bytes: number }[] }
}

const [first] = issues as readonly [(typeof issues)[number]]
const code = renderSVG('http://127.0.0.1:8720/?scene=hx-cg-01', { ecc: 'Q', border: 2 })
const page = (id: string) => id.charAt(0)

/** What stands on a page of each kind and on no other. */
const shown: Record<string, string> = { a: 'article-review', e: 'calming-review', g: 'card-help' }

describe.each(targets)('what is handed out, on the $name build', (target) => {
  let phone: Phone
  beforeEach(async () => {
    phone = await phoneOf(target)
  })

  it('is an issue read from its first piece to its last, whatever kind each is, and back by one', async () => {
    await phone.launch('pages/read/index')
    await phone.tap('to-issues')
    await phone.see(/第 2 期 2027年6月1日 出刊/)
    await phone.tap('issue-p01')
    await phone.see('编者的话')
    await phone.tap('read-first')
    for (const [at, { id }] of first.pieces.entries()) {
      await phone.see(new RegExp(`第 ${at + 1} 样，一共 ${first.pieces.length} 样`))
      await phone.el(shown[page(id)] ?? '').waitFor()
      if (at < first.pieces.length - 1) await phone.tap('issue-next')
    }
    expect(await phone.el('issue-next').count()).toBe(0)
    await phone.tap('issue-previous')
    await phone.see(new RegExp(`第 ${first.pieces.length - 1} 样，一共`))
    expect(await phone.faults()).toEqual([])
  })

  it('is a kit whose sheet has no place until a code was scanned, and then the place and its code', async () => {
    await phone.launch('pages/read/index')
    await phone.tap('to-kits')
    await phone.tap('kit-k02')
    await phone.see('这一包尚未经专业人员审阅')
    await phone.el('piece-a07').waitFor()
    await phone.tap('to-sheet')
    await phone.see(/还没有扫过哪个站点的码/)
    expect(await phone.el('sheet-code').count()).toBe(0)

    await phone.launch('pages/landing/index?scene=hx-cg-01')
    await phone.el('site').waitFor()
    await phone.launch('leaflets/pages/sheet/index?id=k02')
    await phone.see(/印的是晨光心理服务站/)
    for (const line of kits.find(({ id }) => id === 'k02')?.sheet.lines ?? []) await phone.see(line)
    const numbers = await phone.el('sheet-calls').innerText()
    expect(numbers).toMatch(/12356[\s\S]*120[\s\S]*110/)
    expect(numbers).not.toMatch(/24 小时|12338/)
    const drawn = await phone.el('sheet-code').evaluate((one) => getComputedStyle(one).backgroundImage)
    expect(decodeURIComponent(drawn)).toContain(code)
    expect(await phone.faults()).toEqual([])
  })

  it('goes on one side of A4: as a picture, and on paper where there is a printer', async () => {
    await phone.launch('pages/landing/index?scene=hx-cg-01')
    await phone.el('site').waitFor()
    await phone.launch('leaflets/pages/sheet/index?id=k06')
    await phone.el('sheet-code').waitFor()
    if (target.name === 'weapp') {
      await phone.tap('save-sheet')
      await phone.choose('允许')
      await phone.see(/已经存进手机相册/)
      const album = await phone.page.evaluate(() => (Reflect.get(globalThis, '__client') as Client).outside.album)
      expect(album[0]?.bytes).toBeGreaterThan(20_000)
      return
    }
    const offered = phone.page.waitForEvent('download')
    await phone.tap('save-sheet')
    const download = await offered
    expect(download.suggestedFilename()).toBe('xinlin.png')
    const picture = await readFile(await download.path())
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([595 * 3, 842 * 3])
    await phone.see(/图片已经给浏览器/)

    for (const { id } of kits) {
      await phone.launch(`leaflets/pages/sheet/index?id=${id}`)
      await phone.el('sheet-code').waitFor()
      const paper = (await phone.page.pdf({ format: 'A4' })).toString('latin1')
      expect(paper.match(/\/Type\s*\/Page\b/g), id).toHaveLength(1)
    }
    await phone.page.emulateMedia({ media: 'print' })
    expect(await phone.el('save-sheet').isVisible()).toBe(false)
    expect(await phone.el('sheet-code').isVisible()).toBe(true)
  })
})
