import readCode from 'jsqr'
import { describe, expect, it } from 'vitest'
import { type Phone, type Target, targets } from '../support/browser'
import { aStreet } from '../support/phones'
import { photoOfAWall } from '../support/photo-of-a-wall'
import { codesIn, pixelsOf } from '../support/png-pixels'

const { world, phoneOf } = aStreet()

interface Client {
  readonly outside: {
    readonly album: readonly { readonly type: string; readonly bytes: number }[]
  }
}

/** A picture that was kept: on the web its bytes, in WeChat how many there are of them. */
async function keptPicture(phone: Phone, { name }: Target): Promise<Buffer | number> {
  if (name === 'H5') {
    const offered = phone.page.waitForEvent('download')
    await phone.tap('save-png')
    const parts: Buffer[] = []
    for await (const part of await (await offered).createReadStream()) parts.push(part as Buffer)
    return Buffer.concat(parts)
  }
  await phone.tap('save-png')
  await phone.choose('允许')
  await phone.el('poster-saved').waitFor()
  return phone.page.evaluate(() => (Reflect.get(globalThis, '__client') as Client).outside.album[0]?.bytes ?? 0)
}

describe.each(targets)('a code on a wall, on the $name build,', (target) => {
  it('is put up, printed, scanned, and taken down by whoever comes first', async () => {
    const worker = await phoneOf(target, 'sample-care-worker')
    await worker.launch('pages/me/index')
    await worker.tap('my-codes')
    await worker.tap('put-up')
    await worker.see(/还没有写贴在哪里/)
    await worker.el('placement-place').fill('菜场东门（虚构）')
    await worker.tap('put-up')
    await worker.see('菜场东门（虚构）')
    const hung = (await world.documents('placements')).find(({ place }) => place === '菜场东门（虚构）')
    const scene = String(hung?._id)
    expect(hung).toMatchObject({ siteId: 's-chenguang', by: { role: 'care-worker', nodeId: 'n-qinghe' } })

    // What it looks like there: taken, seen, and away from where it was sent.
    const chooser = worker.page.waitForEvent('filechooser')
    await worker.tap(`photo-${scene}`)
    await worker.tap('choose-photo')
    await (await chooser).setFiles({ name: '墙.jpg', mimeType: 'image/jpeg', buffer: photoOfAWall() })
    await worker.el('photo').waitFor()
    await expect
      .poll(async () => (await world.documents('placements')).find(({ _id }) => _id === scene)?.photo)
      .toMatchObject({
        ...{ kind: 'jpeg', width: 32, height: 48 },
      })
    await worker.page.getByRole('button', { name: '关闭' }).locator('visible=true').first().click()
    await worker.el('photo-sheet').waitFor({ state: 'hidden' })

    await worker.tap(`make-poster-${scene}`)
    await worker.el('poster').waitFor()
    // The door of the site, on every poster of it.
    await worker.tap('site-photo')
    const another = worker.page.waitForEvent('filechooser')
    await worker.tap('choose-site-photo')
    await (await another).setFiles({ name: '门.jpg', mimeType: 'image/jpeg', buffer: photoOfAWall() })
    await worker.see('换掉或去掉站点的照片')
    expect(await world.documents('site-pictures')).toMatchObject([{ _id: 's-chenguang', width: 32, height: 48 }])
    await worker.el('poster').waitFor()
    await worker.tap('as-card')
    await worker.el('poster').waitFor()
    const picture = await keptPicture(worker, target)
    if (typeof picture === 'number') expect(picture).toBeGreaterThan(20_000)
    else {
      const codes = codesIn(pixelsOf(picture), readCode)
      expect(codes).toHaveLength(2)
      for (const code of codes) expect(code).toContain(`scene=${scene}`)
    }

    // A colleague has the list open, and takes it down a moment later.
    const colleague = await phoneOf(target, 'sample-care-worker-2')
    await colleague.launch('community/pages/codes/index')
    await colleague.tap(`take-down-${scene}`)
    await worker.launch('community/pages/codes/index')
    await worker.tap(`take-down-${scene}`)
    await worker.tap(`confirm-${scene}`)
    await worker.el(`gone-${scene}`).waitFor()
    await colleague.tap(`confirm-${scene}`)
    await colleague.el(`gone-${scene}`).waitFor()

    // Whoever scans what still hangs somewhere comes to the site.
    const resident = await phoneOf(target)
    await resident.launch(`pages/landing/index?scene=${scene}`)
    await resident.see(/菜场东门（虚构）/)
    const counted = async () =>
      (await world.documents('step-counts')).map(({ step, isGone, n }) => `${step} ${isGone ? 'gone' : 'hanging'} ${n}`)
    await expect.poll(counted).toEqual(['scanned gone 1'])
    // Help is told once an opening, however often it is opened; another phone counts anew.
    await resident.tap('way-help')
    await resident.el('to-quiet').waitFor()
    await expect.poll(counted).toEqual(['help-opened gone 1', 'scanned gone 1'])
    const neighbour = await phoneOf(target, 'sample-parent')
    await neighbour.launch(`pages/landing/index?scene=${scene}`)
    await neighbour.see(/菜场东门（虚构）/)
    await expect.poll(counted).toEqual(['help-opened gone 1', 'scanned gone 2'])
    for (const phone of [worker, colleague, resident, neighbour]) expect(await phone.faults()).toEqual([])
  })
})
