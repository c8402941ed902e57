import { beforeEach, describe, expect, it } from 'vitest'
import { type Phone, type Target, targets } from '../support/browser'
import { keptOf } from '../support/kept-of'
import { aStreet, cutOff, loseReplies, reconnect } from '../support/phones'
import { stored } from '../support/self-test'
import { aWordingInForce } from '../support/wordings'
import { bookYunxi } from '../support/yunxi'

const { world, phoneOf } = aStreet()

/** From their appointment on the agenda to the first question. */
async function beginWith(desk: Phone, { id }: { readonly id: string }, scale: string): Promise<void> {
  await desk.launch('counsellor/pages/agenda/index')
  await desk.tap(`agenda-${id}`)
  await desk.tap('seat-to-together')
  for (const each of [`scale-${scale}`, 'heard', 'begin-run']) await desk.tap(each)
}

async function answer(desk: Phone, values: readonly number[], of: number): Promise<void> {
  for (const [at, value] of values.entries()) {
    await desk.see(`第 ${at + 1} / ${of} 题`)
    await desk.tap(`answer-${value}`)
  }
}

describe.each(targets)('a questionnaire that is run with somebody, on the $name build', (target: Target) => {
  let desk: Phone
  let booked: Awaited<ReturnType<typeof bookYunxi>>
  beforeEach(async () => {
    booked = await bookYunxi(await world.as('sample-resident'))
    desk = await phoneOf(target, 'sample-counsellor')
  })
  const records = () => world.documents('administrations')

  it('is read out after a yes, goes into their record, which they see and whose reader they see', async () => {
    await desk.launch('counsellor/pages/agenda/index')
    await desk.tap('to-together')
    await desk.tap('begin-run')
    await desk.see('请先选是和谁的谈话。')
    await desk.tap(`seat-${booked.id}`)
    await desk.tap('begin-run')
    await desk.see('请先选做哪一份。')
    await desk.tap('scale-elder-cog-coarse')
    await desk.tap('begin-run')
    await desk.see('请先把上面的话念给对方听，对方说“可以”以后打勾。')
    await desk.see('做不做由您决定，中途可以停下，不影响今天的谈话。')
    await desk.tap('heard')
    await desk.tap('begin-run')
    await answer(desk, [0, 1], 2)
    expect(await records()).toEqual([])
    await desk.tap('see-result')
    await desk.el('run-kept').waitFor()
    await desk.see('这一次，没有全记住')
    await desk.see('接下来，请医生看看')
    await desk.see(/你能看到 .* 为止，在“分享”里打开/)
    expect(await stored(desk)).not.toContain('cc-1')
    const [personId, by] = ['sample-resident', 'sample-counsellor'].map((name) => world.personId(name))
    expect(await records()).toMatchObject([{ personId, heard: { by, consentVersion: 1 } }])
    expect(await keptOf(world, 'sample-resident')).toMatchObject([{ scaleId: 'elder-cog-coarse' }])

    const theirs = await phoneOf(target, 'sample-resident')
    await theirs.launch('resident/pages/kept/index')
    await theirs.see(/^对方看过 1 次，最近一次是/)
    expect([...(await desk.faults()), ...(await theirs.faults())]).toEqual([])
  })

  it('waits on the phone without a network, also over a new start, and is handed in once', async () => {
    await beginWith(desk, booked, 'elder-mood-coarse')
    await answer(desk, [1], 1)
    await cutOff(desk)
    await desk.tap('see-result')
    await desk.see(/不会变成两份/)
    await desk.see('常常觉得难过，值得找人说说')
    await desk.comeBack('counsellor/pages/together/index')
    await desk.see('有一份答完了，还没有交上去')
    await desk.tap('go-on-run')
    await desk.el('run-trouble').waitFor()
    expect(await records()).toEqual([])
    await reconnect(desk)
    await desk.el('run-kept').waitFor()
    expect(await records()).toHaveLength(1)
    expect(await stored(desk)).not.toContain('mc-1')
  })

  it('is there once where its reply alone was lost', async () => {
    await beginWith(desk, booked, 'elder-mood-coarse')
    await answer(desk, [0], 1)
    await loseReplies(desk, 'submitFor', { cutOff: true })
    await desk.tap('see-result')
    await desk.el('run-trouble').waitFor()
    expect(await records()).toHaveLength(1)
    await reconnect(desk)
    await desk.el('run-kept').waitFor()
    expect(await records()).toHaveLength(1)
  })

  it('shows the way to help at the answer that calls for it, without a network and before any score', async () => {
    await world.put('wordings', aWordingInForce('gds15'))
    await beginWith(desk, booked, 'gds15')
    await cutOff(desk)
    await answer(desk, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], 15)
    await desk.el('crisis-card').waitFor()
    await desk.see('请先停下来，当面问一问，陪着对方。有危险就打 120 或 110。')
    expect(await desk.el('result-total').count()).toBe(0)
    await desk.tap('crisis-continue')
    await desk.tap('next-question')
    await desk.see('第 13 / 15 题')
    await desk.tap('discard-run')
    await desk.el('begin-run').waitFor()
    expect(await stored(desk)).not.toContain('gds15')
  })

  // The stand-in for WeChat draws a phone in whatever window it is opened in.
  it.runIf(target.name === 'H5')('stands whole on one page at a desk', async () => {
    await desk.page.setViewportSize({ width: 1280, height: 800 })
    await beginWith(desk, booked, 'elder-selfcare')
    await desk.tap('see-result')
    await desk.see('这一题还没选')
    for (const [at, value] of [0, 0, 0, 0, 1].entries()) await desk.tap(`answer-sc-${at + 1}-${value}`)
    await desk.tap('see-result')
    await desk.el('run-kept').waitFor()
    await desk.see('日常起居基本能自己来')
    expect(await records()).toHaveLength(1)
  })
})
