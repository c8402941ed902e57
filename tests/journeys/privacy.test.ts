import { describe, expect, it } from 'vitest'
import { listOpenings } from '#core/contracts/appointments'
import { submitAssessment } from '#core/contracts/assessments'
import { MINUTE } from '#core/domain/time'
import { targets } from '../support/browser'
import { mondayAt, phq9Answers } from '../support/makers'
import { aStreet } from '../support/phones'
import { runTimer } from '../support/run-timer'
import { valueOf } from '../support/value-of'
import { bookYunxi } from '../support/yunxi'

const { world, phoneOf } = aStreet()

async function carriedOut(): Promise<void> {
  for (let run = 0; run < 6; run += 1) {
    expect(await runTimer(world, 'privacy', 'carryOut')).toBeNull()
    world.cloud.clock.set(world.cloud.clock.now() + 1.5 * MINUTE)
  }
}

describe.each(targets)('one’s own page of what is kept, on the $name build', (target) => {
  it('says what there is, deletes all of it after a second yes, and shows the slip; another person keeps all', async () => {
    const [mine, theirs] = await Promise.all([world.as('sample-resident'), world.as('sample-parent')])
    const sheet = { scaleId: 'phq9', scaleVersion: 1, responses: phq9Answers(1), consentVersion: 1 }
    for (const browser of [mine, theirs]) {
      valueOf(await browser.call(submitAssessment, { ...sheet, completedAt: world.cloud.clock.now() }))
    }
    await bookYunxi(mine)
    const otherId = world.personId('sample-parent')
    const ofOther = async () => (await world.documents('administrations')).filter((one) => one.personId === otherId)
    const before = await ofOther()
    expect(before.length).toBe(1)

    const phone = await phoneOf(target)
    await phone.launch('pages/me/index')
    await phone.tap('my-privacy')
    await phone.see('近来的预约 1 次')
    await phone.see('保存的自评 1 份')
    await phone.tap('how-long')
    await phone.see(/还没有请律师看过/)
    await phone.page.getByRole('button', { name: '关闭' }).locator('visible=true').first().click()
    await phone.el('rules-sheet').waitFor({ state: 'hidden' })

    await phone.tap('delete-everything')
    await phone.see(/你还有 1 次没到的预约/)
    await phone.tap('keep-everything')
    await phone.el('delete-sheet').waitFor({ state: 'hidden' })
    expect(await world.documents('deletions')).toEqual([])
    await phone.tap('delete-everything')
    // The last button comes where the first one stood: the second of two quick taps was meant for the first.
    await phone.el('surely-delete').click({ trial: true })
    const box = await phone.el('surely-delete').boundingBox()
    if (!box) throw new Error('no button to tap twice')
    const spot = [box.x + box.width / 2, box.y + box.height / 2] as const
    await phone.page.mouse.click(...spot)
    await phone.el('confirm-delete').waitFor()
    await phone.page.mouse.click(...spot)
    await phone.see('全部删除')
    expect(await world.documents('deletions')).toEqual([])
    await phone.tap('confirm-delete')
    await phone.see(/正在一样一样地删/)
    expect(await phone.el('delete-everything').count()).toBe(0)

    await carriedOut()
    await phone.comeBack('pages/me/index')
    await phone.tap('my-privacy')
    await phone.see('除了这张回执，我们这里没有存你的任何记录。')
    await phone.see('取消了 1 次没到的预约')
    await phone.see('删掉了 1 份自评')
    expect(await phone.faults()).toEqual([])

    const personId = world.personId('sample-resident')
    for (const name of ['people', 'administrations', 'counsellor-days'] as const) {
      expect(JSON.stringify(await world.documents(name)), name).not.toContain(personId)
    }
    const { openings } = valueOf(await theirs.call(listOpenings, { counsellorIds: ['c-yunxi'] }))
    expect(openings.flatMap(({ slots }) => slots.map(({ start }) => start))).toContain(mondayAt(13, 30))
    expect(await ofOther()).toEqual(before)
  })
})
