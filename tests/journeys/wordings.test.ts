import { beforeEach, describe, expect, it } from 'vitest'
import { listDefinitions, submitAssessment } from '#core/contracts/assessments'
import { instantAt } from '#core/domain/time'
import { targets } from '../support/browser'
import { aStreet } from '../support/phones'
import { valueOf } from '../support/value-of'
import { aWording } from '../support/wordings'

const { world, phoneOf } = aStreet()
const page = 'manager/pages/wordings/index'

beforeEach(() => {
  const grants = [{ role: 'manager', nodeId: 'n-qinghe' }]
  return world.put('staff', { id: world.personId('sample-resident-2'), grants, v: 1 })
})

const licence = {
  ...{ holder: '示例出版方', reference: '示例授权书 第 1 号', words: '允许在屏幕上使用。', translation: '示例译者' },
  ...{ citation: '示例文献', normSample: '示例人群' },
  ...{ territory: '中国大陆', validFrom: '2026-11-20', validUntil: '2026-12-20' },
}

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
    await first.see('等另一位负责人核准')
    await first.tap('approve-srq20_1001')
    await first.see(/自己交的要请另一位负责人来核准/)

    const person = await world.as('sample-resident')
    const offered = async () => valueOf(await person.call(listDefinitions, {})).definitions
    expect(await offered()).toEqual([])

    const second = await phoneOf(target, 'sample-resident-2')
    await second.launch(page)
    await second.tap('approve-srq20_1001')
    await second.see('正在使用')

    expect(await offered()).toHaveLength(1)
    const responses = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`srq20-${at + 1}`, 0]))
    const sheet = { scaleId: 'srq20', scaleVersion: 1001, responses, consentVersion: 1 }
    const taken = () => person.call(submitAssessment, { ...sheet, completedAt: world.cloud.clock.now() })
    expect(valueOf(await taken()).kept.score.total).toBe(0)

    world.cloud.clock.set(instantAt('2026-12-21', 60))
    expect(await offered()).toEqual([])
    expect(await taken()).toEqual({ ok: false, refusal: 'scale-closed' })
    await second.launch(page)
    await second.see('授权到期，已经自动停用')
    expect(await first.faults()).toEqual([])
    expect(await second.faults()).toEqual([])
  })
})
