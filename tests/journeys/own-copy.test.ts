import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { submitAssessment } from '#core/contracts/assessments'
import { askCallback } from '#core/contracts/callbacks'
import { type Phone, type Target, targets } from '../support/browser'
import { aCallbackWish, theirName, theirNumber } from '../support/callbacks'
import { phq9Answers } from '../support/makers'
import { aStreet } from '../support/phones'
import { leavesNumber } from '../support/to-call'
import { valueOf } from '../support/value-of'
import { bookYunxi } from '../support/yunxi'

const { world, phoneOf } = aStreet()

interface Sent {
  readonly name: string
  readonly text: string
}

/** The file somebody gets: from their browser, or as it was sent to a conversation of WeChat's. */
async function fileBy(phone: Phone, target: Target, button: string): Promise<Sent> {
  if (target.name === 'H5') {
    const coming = phone.page.waitForEvent('download')
    await phone.tap(button)
    const file = await coming
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
  }
  await phone.tap(button)
  await phone.choose('文件传输助手')
  await phone.el('saved-sent').waitFor()
  const sent = () => phone.page.evaluate(() => Reflect.get(globalThis, '__client').outside.sentFiles.at(-1) as Sent)
  return sent()
}

async function someLife(): Promise<void> {
  const mine = await world.as('sample-resident')
  const completedAt = world.cloud.clock.now()
  const sheet = { scaleId: 'phq9', scaleVersion: 2, responses: phq9Answers(1), consentVersion: 1, completedAt }
  valueOf(await mine.call(submitAssessment, sheet))
  valueOf(await mine.call(askCallback, aCallbackWish()))
  await leavesNumber(mine, { mayLeaveWord: true })
  await bookYunxi(mine)
}

async function onTheirCopy(target: Target): Promise<Phone> {
  await someLife()
  const phone = await phoneOf(target)
  await phone.launch('resident/pages/privacy/index')
  await phone.tap('own-copy')
  await phone.see('2026年11月23日 13:30–14:20')
  await phone.see(`号码：${theirNumber}`)
  await phone.see('没人接：可以留一句“约好的时间有变动”')
  await phone.see(/^总分 9/)
  await phone.tap('save-copy')
  await phone.see(/文件没有锁/)
  return phone
}

describe.each(targets)('a copy of one’s own, on the $name build', (target) => {
  it('is read on the page, and taken along as words', async () => {
    const phone = await onTheirCopy(target)
    const { name, text } = await fileBy(phone, target, 'save-text')
    expect(name).toBe('xinlin.txt')
    for (const word of [theirNumber, theirName, '云溪', '总分 9', '同意过什么']) expect(text).toContain(word)
    expect(await phone.faults()).toEqual([])
  })

  it('is taken along as data, with each answer', async () => {
    const phone = await onTheirCopy(target)
    const { name, text } = await fileBy(phone, target, 'save-data')
    expect(name).toBe('xinlin.json')
    expect(JSON.parse(text)).toMatchObject({
      ...{ format: 'xinlin-copy', version: 1, unreadable: 0, children: [], looks: [] },
      booking: { appointments: [{ counsellorName: expect.stringMatching(/^云溪/), status: 'confirmed' }] },
      assessments: [{ scaleId: 'phq9', responses: phq9Answers(1) }],
      callbacks: [{ number: theirNumber }],
      mayCall: { number: theirNumber, mayLeaveWord: true, mayTellOther: false, wrongAt: null },
    })
    expect(await phone.faults()).toEqual([])
  })
})
