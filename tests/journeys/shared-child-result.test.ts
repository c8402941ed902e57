import { describe, expect, it } from 'vitest'
import { saveChild } from '#core/contracts/children'
import { targets } from '../support/browser'
import { answerAll } from '../support/child-check'
import { aChild, aChildResult, aToddlerWish } from '../support/children'
import { aPerson, mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'
import { sealedFor } from '../support/sealed-for'
import { valueOf } from '../support/value-of'
import { bookYunxi } from '../support/yunxi'

const { world, phoneOf } = aStreet({ at: mondayAt(9) })

describe.each(targets)('what was seen of a child is shown to the counsellor, on the $name build', (target) => {
  it('by the parent of a child of eighteen months: kept, shown, read for a reason in the issuer’s terms, taken back, gone', async () => {
    const parent = await world.as('sample-parent')
    const { childId } = valueOf(await parent.call(saveChild, { ...aToddlerWish(), born: { year: 2025, month: 5 } }))
    const { id: appointmentId, code } = await bookYunxi(parent, { forOther: childId })
    const theirs = await phoneOf(target, 'sample-parent')
    await theirs.launch(`child/pages/child/index?child=${childId}`)
    await theirs.tap('to-check')
    await theirs.tap('already-older')
    await theirs.tap('check-warning-signs')
    await answerAll(theirs, [0, 1, 0, 0, 0])
    await theirs.tap('see-result')
    await theirs.tap('keep-check')
    await theirs.tap('to-growth')
    await theirs.all('share-result-').first().click()
    await theirs.see(/每一题和你的回答/)
    await theirs.tap(`share-with-${appointmentId}`)
    await theirs.tap('share-until-a-week')
    await theirs.tap('confirm-share')
    await theirs.see('对方没有打开看过。')

    const desk = await phoneOf(target, 'sample-counsellor')
    await desk.launch('counsellor/pages/agenda/index')
    await desk.tap('to-shared')
    await desk.see(`预约码 ${code}`)
    await desk.see(/的预约，关于孩子$/)
    await desk.all('open-').first().click()
    await desk.tap('look')
    await desk.see('请先选一个为什么看，对方会看到。')
    await desk.tap('reason-before-session')
    await desk.tap('look')
    await desk.see('儿童心理行为发育问题预警征象筛查表')
    await desk.see(/18 个月的一份/)
    await desk.see(/“该年龄段任何一条预警征象阳性，提示有发育偏异的可能”/)
    await desk.see('不会按要求指人或物')
    await desk.see('还不会（算一条阳性）')
    expect(await desk.sees(/小禾/)).toBe(false)

    await theirs.launch(`child/pages/growth/index?child=${childId}`)
    await theirs.see(/^对方看过 1 次，最近一次是/)
    await theirs.all('take-back-').first().click()
    await theirs.see(/看过，.*收回了。$/)

    await desk.tap('leave-shared')
    await desk.all('open-').first().click()
    await desk.tap('reason-after-session')
    await desk.tap('look')
    await desk.el('no-shared').waitFor()
    expect(await world.documents('access-log')).toHaveLength(1)
    for (const phone of [theirs, desk]) expect(await phone.faults()).toEqual([])
  })

  it('by a child of nine on the parent’s phone, with a yes of their own: the counsellor has the outline alone', async () => {
    const personId = world.personId('sample-parent')
    const name = sealedFor(personId, 'name', 'nine', '小禾')
    const word = { answer: 'yes', version: 3, at: mondayAt(-24), personId } as const
    await world.put('people', aPerson({ id: personId, since: 0, others: [{ id: 'nine', kind: 'child', name }] }))
    const consents = [
      { ...word, by: 'guardian' as const },
      { ...word, by: 'child' as const },
    ]
    await world.put('children', aChild({ id: 'nine', personId, born: { year: 2017, month: 3 }, consents }))
    await world.put('child-results', aChildResult({ id: 'said', childId: 'nine', personId, shows: 'outline' }))
    await bookYunxi(await world.as('sample-parent'), { forOther: 'nine' })

    const theirs = await phoneOf(target, 'sample-parent')
    await theirs.launch('child/pages/own-kept/index?child=nine')
    await theirs.tap('share-result-said')
    await theirs.see(/^给大人：这是孩子自己答的。请把手机交给孩子/)
    await theirs.see('给不给看，你说了算。')
    await theirs.tap('confirm-share')
    await theirs.see('对方没有打开看过。')

    const desk = await phoneOf(target, 'sample-counsellor')
    await desk.launch('counsellor/pages/shared/index')
    await desk.tap('open-said')
    await desk.tap('reason-in-session')
    await desk.tap('look')
    await desk.el('outline-only').waitFor()
    await desk.see(/孩子自己答的。$/)
    for (const phone of [theirs, desk]) expect(await phone.faults()).toEqual([])
  })
})

describe.each(targets)('of a child somebody books for, on the $name build', (target) => {
  it('the counsellor is told how old, and the name once the parent has chosen so', async () => {
    const parent = await world.as('sample-parent')
    const { childId } = valueOf(await parent.call(saveChild, { ...aToddlerWish(), born: { year: 2025, month: 5 } }))
    const theirs = await phoneOf(target, 'sample-parent')
    await theirs.launch('resident/pages/counsellor/index?id=c-yunxi')
    await theirs.tap(`slot-${mondayAt(13, 30)}`)
    await theirs.el('edit-whom').waitFor()
    expect(await theirs.el('edit-name').count()).toBe(0)
    await theirs.tap('edit-whom')
    await theirs.tap(`whom-${childId}`)
    await theirs.tap('step-next')
    await theirs.see('孩子的称呼不给咨询师看')
    await theirs.see(/咨询师还能看到孩子大概几岁、几个月/)
    await theirs.tap('edit-name')
    await theirs.see('告诉咨询师怎么叫孩子')
    await theirs.tap('confirm-booking')
    await theirs.el('appointment-code').waitFor()
    const [booked] = await world.appointments()

    const desk = await phoneOf(target, 'sample-counsellor')
    await desk.launch('counsellor/pages/agenda/index')
    await desk.tap(`agenda-${booked?.id}`)
    await desk.tap('open-written')
    await desk.see('孩子现在满 17 个月')
    await desk.see('家里叫孩子：小禾')
    for (const phone of [theirs, desk]) expect(await phone.faults()).toEqual([])
  })
})
