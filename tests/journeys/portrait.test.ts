import { describe, expect, it } from 'vitest'
import { targets } from '../support/browser'
import { aStreet } from '../support/phones'
import { photoOfAWall } from '../support/photo-of-a-wall'

const { world, phoneOf } = aStreet()
const theirs = 'resident/pages/counsellor/index'
const kept = async () => (await world.documents('counsellors')).find(({ _id }) => _id === 'c-anhe')?.portraits

describe.each(targets)('a photo of a counsellor, on the $name build,', (target) => {
  it('is given after reading what it means, seen by residents, and gone once it is taken back', async () => {
    const resident = await phoneOf(target, 'sample-resident')
    const photo = resident.page.getByLabel('安禾老师（虚构）的照片')
    await resident.launch(`${theirs}?id=c-anhe`)
    await resident.see('安禾老师（虚构）')
    expect(await photo.count()).toBe(0)

    const anhe = await phoneOf(target, 'sample-counsellor-4')
    await anhe.launch('pages/me/index')
    await anhe.tap('my-post')
    await anhe.tap('give-portrait')
    await anhe.see('放一张自己的照片')
    const chooser = anhe.page.waitForEvent('filechooser')
    await anhe.tap('agree-and-choose')
    await (await chooser).setFiles({ name: '我.jpg', mimeType: 'image/jpeg', buffer: photoOfAWall() })
    await anhe.see(/居民约你的时候看得到这张照片/)
    await expect.poll(kept).toMatchObject([{ width: 32, height: 48 }])

    await resident.launch(`${theirs}?id=c-anhe`)
    await photo.first().waitFor()

    await anhe.tap('take-back-portrait')
    await anhe.see(/看到的是你名字的第一个字/)
    await expect.poll(kept).toEqual([])
    await resident.launch(`${theirs}?id=c-anhe`)
    await resident.see('安禾老师（虚构）')
    expect(await photo.count()).toBe(0)
    expect(await anhe.faults()).toEqual([])
    expect(await resident.faults()).toEqual([])
  })
})
