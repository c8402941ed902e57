import { beforeEach, describe, expect, it } from 'vitest'
import { type Phone, targets } from '../support/browser'
import { aStreet } from '../support/phones'
import { finish, noTrouble } from '../support/self-test'

const { phoneOf } = aStreet({})

interface Client {
  readonly outside: { readonly album: readonly { readonly type: string; readonly bytes: number }[] }
}

describe.each(targets)('a result taken away, on the $name build', (target) => {
  let phone: Phone

  beforeEach(async () => {
    phone = await phoneOf(target)
    await finish(phone, noTrouble)
  })

  it('is a picture, in the album or as a file whose name says nothing', async () => {
    if (target.name === 'H5') {
      const offered = phone.page.waitForEvent('download')
      await phone.tap('save-picture')
      expect((await offered).suggestedFilename()).toBe('xinlin.png')
      await phone.see(/图片已经给浏览器/)
      return
    }
    await phone.tap('save-picture')
    await phone.choose('允许')
    await phone.see(/已经存进手机相册/)
    const album = await phone.page.evaluate(() => (Reflect.get(globalThis, '__client') as Client).outside.album)
    expect(album).toEqual([{ type: 'image/png', bytes: expect.any(Number) }])
    expect(album[0]?.bytes).toBeGreaterThan(5_000)
    expect(await phone.faults()).toEqual([])
  })

  if (target.name === 'weapp') {
    it('is not a picture where the phone is told not to, and the page says what else there is', async () => {
      await phone.tap('save-picture')
      await phone.choose('拒绝')
      await phone.see(/没能存成图片。可以截图/)
      await phone.el('result-total').waitFor()
    })
  } else {
    it('goes to paper by the browser’s own dialog', async () => {
      await phone.page.evaluate(() => {
        window.print = () => document.body.setAttribute('data-printed', '')
      })
      await phone.tap('print-result')
      await phone.page.locator('[data-printed]').waitFor()
    })
  }
})
