import { Buffer } from 'node:buffer'
import { beforeEach, describe, expect, it } from 'vitest'
import { instantAt } from '#core/domain/time'
import { targets } from '../support/browser'
import { aStreet, cutOff } from '../support/phones'
import { answer } from '../support/self-test'
import { aWording, aWordingBrought } from '../support/wordings'

const { world, phoneOf } = aStreet()
const page = 'manager/pages/wordings/index'
const catalogue = 'pages/assess/index'

beforeEach(() => {
  const grants = [{ role: 'manager', nodeId: 'n-qinghe' }]
  return world.put('staff', { id: world.personId('sample-resident-2'), grants, v: 1 })
})

const licence = {
  ...{ holder: '示例出版方', reference: '示例授权书 第 1 号', words: '允许在屏幕上使用。', translation: '示例译者' },
  ...{ citation: '示例文献', normSample: '示例人群' },
  ...{ territory: '中国大陆', validFrom: '2026-11-20', validUntil: '2026-12-20' },
}

/** Of three parts. */
const scan = Buffer.concat([Buffer.from('%PDF-1.4'), Buffer.alloc(39_992, 7)])

describe.each(targets)('a wording on the $name build', (target) => {
  it('is brought by one, approved by another, taken by a person, and closes with its licence', async () => {
    const first = await phoneOf(target, 'sample-manager')
    await first.launch('manager/pages/site/index')
    await first.tap('to-wordings')
    await first.el('nothing-brought').waitFor()
    await first.tap('bring')
    await first.tap('skeleton-srq20')
    await first.tap('check-wording')
    await first.see('item.srq20-17：没有写')
    await first.el('wording-file').fill(JSON.stringify(aWording()))
    await first.tap('check-wording')
    await first.el('no-differences').waitFor()
    for (const [id, text] of Object.entries(licence)) await first.el(`licence-${id}`).fill(text)
    await first.tap('screen-yes')
    await first.tap('propose')
    await first.see(/请选上授权书的原件/)
    const chooser = first.page.waitForEvent('filechooser')
    await first.tap('choose-licence')
    await (await chooser).setFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: scan })
    await first.see('已选好授权书：PDF，40 KB')
    await first.tap('propose')
    await first.see('等另一位负责人核准')
    await first.see('先看过授权书原件，才能核准。')
    await first.tap('read-licence-srq20_1001')
    await first.see('再打开一次')
    await first.tap('approve-srq20_1001')
    await first.see(/自己交的要请另一位负责人来核准/)

    const person = await phoneOf(target, 'sample-resident')
    const heard = person.page.waitForResponse((response) => response.url().includes('/call/assessments'))
    await person.launch(catalogue)
    await heard
    await person.el('scale-phq9').waitFor()
    expect(await person.el('scale-srq20').count()).toBe(0)

    const second = await phoneOf(target, 'sample-resident-2')
    await second.launch(page)
    expect(await second.el('approve-srq20_1001').getAttribute('aria-disabled')).toBe('true')
    await second.tap('read-licence-srq20_1001')
    await second.see('再打开一次')
    await second.tap('approve-srq20_1001')
    await second.see('正在使用')

    await person.launch(catalogue)
    await person.tap('scale-srq20')
    await person.tap('about-scale')
    for (const words of ['由本机构引进', '中国大陆', '2026年12月20日', '尚未经专业人员审阅']) await person.see(words)
    await person.tap('start-test')
    await answer(person, Array(16).fill(0), 1, 20)
    await person.see('第 17 / 20 题')
    await person.tap('answer-1')
    // The question that calls for support is not the program's own: the card comes all the same.
    await person.tap('crisis-continue')
    await person.tap('next-question')
    await answer(person, [0, 0, 0], 18, 20)
    await person.tap('see-result')
    await person.el('crisis-card').waitFor()
    await person.see('这段时间不多')
    await person.see('文字由引进它的机构提供')
    await person.tap('keep-result')
    await person.tap('confirm-keep')
    await person.tap('see-kept')
    await person.see('这段时间不多')

    // On the last day of the licence.
    world.cloud.clock.set(instantAt('2026-12-20', 600))
    await person.launch(catalogue)
    await person.tap('scale-srq20')
    await person.tap('start-test')
    await answer(person, [0, 0], 1, 20)
    await person.tap('pause-test')

    world.cloud.clock.set(instantAt('2026-12-21', 60))
    await person.launch(catalogue)
    await person.el('begun-srq20').waitFor()
    // Until the cloud has told the time it is still the last day, as far as the phone knows.
    await person.el('scale-srq20').waitFor({ state: 'detached' })
    await person.tap('begun-srq20')
    await person.see('这份问卷现在不能用了')
    await person.tap('wipe-test')
    await person.el('scale-phq9').waitFor()
    expect(await person.el('begun-srq20').count()).toBe(0)
    await person.launch('resident/pages/kept/index')
    await person.see('示例问卷')
    await person.see('这段时间不多')

    await second.launch(page)
    await second.see('授权到期，已经自动停用')
    for (const phone of [first, second, person]) expect(await phone.faults()).toEqual([])
  })

  it('is begun and answered without a network once the phone has heard of it', async () => {
    await world.put('wordings', aWordingBrought({ status: 'approved' }))
    const person = await phoneOf(target, 'sample-resident')
    await person.launch(catalogue)
    await person.el('scale-srq20').waitFor()
    await cutOff(person)
    await person.launch(catalogue)
    await person.tap('scale-srq20')
    await person.tap('start-test')
    await answer(person, Array(20).fill(0), 1, 20)
    await person.tap('see-result')
    await person.see('这段时间不多')
  })
})
