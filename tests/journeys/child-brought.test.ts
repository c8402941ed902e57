import { Buffer } from 'node:buffer'
import { beforeEach, describe, expect, it } from 'vitest'
import { childConsents } from '#core/content/child-consents'
import { instantAt } from '#core/domain/time'
import { targets } from '../support/browser'
import { answerAll } from '../support/child-check'
import { aStreet } from '../support/phones'
import { aWordingForParents } from '../support/wordings'

const { world, phoneOf } = aStreet()

beforeEach(() => {
  const grants = [{ role: 'manager', nodeId: 'n-qinghe' }]
  return world.put('staff', { id: world.personId('sample-resident-2'), grants, v: 1 })
})

const licence = {
  ...{ holder: '示例出版方', reference: '示例授权书 第 2 号', words: '允许在屏幕上使用。', translation: '示例译者' },
  ...{ citation: '示例文献', normSample: '示例人群' },
  ...{ territory: '中国大陆', validFrom: '2026-11-20', validUntil: '2026-12-20' },
}

/** Numbers to call stand in an element of their own, between two pieces of the text. */
const readable = (paragraphs: readonly string[]) => paragraphs.filter((text) => !/1[12]0/.test(text))

/** The second part is 7 of 10, the whole 9 of 34: below where the whole would call for anybody. */
const onePart = Array.from({ length: 17 }, (_, at) =>
  [1, 3, 7].includes(at + 1) ? 2 : [13, 4, 5].includes(at + 1) ? 1 : 0,
)

describe.each(targets)('a questionnaire for parents on the $name build', (target) => {
  it('is brought, approved, answered for a child of ten, kept once both agreed, and ends with its licence', async () => {
    const first = await phoneOf(target, 'sample-manager')
    await first.launch('manager/pages/wordings/index')
    await first.tap('bring')
    await first.tap('skeleton-psc17')
    await first.el('wording-file').fill(JSON.stringify(aWordingForParents()))
    await first.tap('check-wording')
    await first.el('no-differences').waitFor()
    for (const [id, text] of Object.entries(licence)) await first.el(`licence-${id}`).fill(text)
    await first.tap('screen-yes')
    const chooser = first.page.waitForEvent('filechooser')
    await first.tap('choose-licence')
    await (await chooser).setFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 a') })
    await first.see(/已选好授权书/)
    await first.tap('propose')
    await first.see('等另一位负责人核准')
    const second = await phoneOf(target, 'sample-resident-2')
    await second.launch('manager/pages/wordings/index')
    await second.tap('read-licence-psc17_1001')
    await second.see('再打开一次')
    await second.tap('approve-psc17_1001')
    await second.see('正在使用')

    const parent = await phoneOf(target, 'sample-resident')
    await parent.launch('child/pages/children/index')
    await parent.tap('add-child')
    await parent.el('nickname').fill('小禾')
    await parent.el('born-year').fill('2016')
    await parent.el('born-month').fill('3')
    await parent.tap('save-child')
    for (const paragraph of readable(childConsents.guardian.paragraphs)) await parent.see(paragraph)
    await parent.tap('agree-and-save')
    await parent.see('小禾')
    const toChild = async () => {
      await parent.launch('child/pages/children/index')
      await parent.page.getByText('小禾').first().click()
    }
    await toChild()
    await parent.tap('to-brought')
    await parent.tap('check-psc17')
    await answerAll(parent, onePart)
    await parent.tap('see-result')
    await parent.see('平时不多')
    await parent.see('示例部分二：7 分（最低 0 分，最高 10 分，不是说正常）')
    await parent.see('这一部分不少')
    await parent.el('part-to-talk').waitFor()
    await parent.tap('keep-check')
    await parent.see(/也要先听听孩子自己的意思/)

    await toChild()
    await parent.tap('read-consent')
    await parent.tap('hand-over')
    for (const paragraph of readable(childConsents.child.paragraphs)) await parent.see(paragraph)
    await parent.tap('yes-child')
    await parent.el('said-child').waitFor()
    await toChild()
    await parent.tap('to-brought')
    await parent.tap('resume-check')
    await parent.tap('keep-check')
    await parent.see('存好了')

    world.cloud.clock.set(instantAt('2026-12-21', 600))
    await toChild()
    await parent.el('to-growth').waitFor()
    await parent.el('to-brought').waitFor({ state: 'detached' })
    await parent.tap('to-growth')
    await parent.see('示例，家长来答')
    await parent.see('平时不多')
    for (const phone of [first, second, parent]) expect(await phone.faults()).toEqual([])
  })
})
