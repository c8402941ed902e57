import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bookAppointment } from '#core/contracts/appointments'
import { listChildren, saveChild } from '#core/contracts/children'
import { type Phone, targets } from '../support/browser'
import { answerAll } from '../support/child-check'
import { aChildWish, aToddlerWish } from '../support/children'
import { mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'
import { valueOf } from '../support/value-of'
import type { Browser } from '../support/world'

/** 知雨 alone speaks with parents: on that Wednesday at 9, 10 and 11. */
const { phoneOf, world } = aStreet({ at: mondayAt(6) })
const wednesdayAt = (hour: number) => mondayAt(48 + hour)

let parent: Browser
let other: Browser
beforeAll(async () => {
  parent = await world.as('sample-parent')
  other = await world.as('sample-resident-2')
})

describe.each(targets)('from a child to an appointment, on the $name build', (target) => {
  let phone: Phone
  let toddler: string
  let pupil: string
  beforeEach(async () => {
    valueOf(await parent.call(saveChild, { ...aToddlerWish(), nickname: '小满' }))
    valueOf(await parent.call(saveChild, aChildWish({ nickname: '小禾' })))
    const { children } = valueOf(await parent.call(listChildren, {}))
    const idOf = (called: string) => children.find(({ nickname }) => nickname === called)?.id as string
    ;[toddler, pupil] = [idOf('小满'), idOf('小禾')]
    phone = await phoneOf(target, 'sample-parent')
  })

  async function booked() {
    const all = [...(await world.appointments())].filter(({ status }) => status === 'confirmed')
    return all
      .sort((a, b) => Number(a.start) - Number(b.start))
      .map(({ start, forOther, topic, counsellorId, code }) => ({ start, forOther, topic, counsellorId, code }))
  }

  async function seeCodes(codes: readonly unknown[]) {
    for (const code of codes) await phone.see(String(code))
  }

  it('one sign at eighteen months, a page to take along, and three taps to a conversation for this child', async () => {
    await phone.launch(`child/pages/child/index?child=${toddler}`)
    await phone.tap('to-check')
    await phone.tap('already-older')
    await phone.tap('check-warning-signs')
    await answerAll(phone, [0, 1, 0, 0, 0])
    await phone.tap('see-result')
    await phone.see('不会按要求指人或物')
    await phone.tap('take-along')
    await phone.see('· 不会按要求指人或物（家长答：还不会）')
    await phone.page.goBack()

    await phone.tap('book-for-child')
    await phone.see('为小满约')
    await phone.tap('next-free')
    await phone.see('为谁约：小满')
    await phone.tap('confirm-booking')

    await phone.el('appointment-code').waitFor()
    const [one, ...more] = await booked()
    expect(more).toEqual([])
    expect(one).toMatchObject({ start: wednesdayAt(9), forOther: toddler, topic: 'parenting', counsellorId: 'c-zhiyu' })
    await phone.tap('see-mine')
    await phone.see('为小满约的')
    await seeCodes([one?.code])
    expect(await phone.faults()).toEqual([])
  })

  it('two children from the page of one: both places in a row, and both codes are shown', async () => {
    await phone.launch(`child/pages/child/index?child=${toddler}`)
    await phone.tap('book-for-two')
    await phone.tap(`child-${pupil}`)
    await phone.see('后谈')
    await phone.tap('whom-times')
    await phone.see('为小满、小禾约')
    await phone.tap('next-free')
    await phone.see('紧接着：小禾')
    await phone.tap('confirm-booking')
    await phone.see('为小满约的')
    await phone.see('为小禾约的')
    const both = await booked()
    const shared = { topic: 'parenting', counsellorId: 'c-zhiyu' }
    expect(both).toMatchObject([
      { ...shared, start: wednesdayAt(9), forOther: toddler },
      { ...shared, start: wednesdayAt(10), forOther: pupil },
    ])
    await seeCodes(both.map(({ code }) => code))
    expect(await phone.faults()).toEqual([])
  })

  it('two children at the soonest; no two in a row there any more: said so, and one of them alone', async () => {
    await phone.launch(`child/pages/child/index?child=${toddler}`)
    await phone.tap('book-for-two')
    await phone.tap(`child-${pupil}`)
    await phone.tap('whom-times')
    await phone.tap('to-soonest')
    const place = `place-c-zhiyu-${wednesdayAt(10)}`
    await phone.el(place).waitFor()
    // The last of the morning has nothing after it.
    expect(await phone.el(`place-c-zhiyu-${wednesdayAt(11)}`).count()).toBe(0)
    const theirs = { counsellorId: 'c-zhiyu', offerId: 'one-to-one', mode: 'room', consentVersion: 2 } as const
    valueOf(await other.call(bookAppointment, { ...theirs, start: wednesdayAt(11) }))
    await phone.tap(place)
    await phone.see(/没有紧挨着的空位，两个人排不到一起/)
    await phone.tap('only-second')
    await phone.see('为谁约：小禾')
    await phone.tap('confirm-booking')
    await phone.el('appointment-code').waitFor()
    expect(await booked()).toMatchObject([
      { start: wednesdayAt(10), forOther: pupil },
      { start: wednesdayAt(11), forOther: null },
    ])
    expect(await phone.faults()).toEqual([])
  })

  it('two children with a counsellor chosen by name: only times with another right after are offered', async () => {
    await phone.launch(`child/pages/child/index?child=${pupil}`)
    await phone.tap('book-for-two')
    await phone.tap(`child-${toddler}`)
    await phone.tap('whom-times')
    await phone.tap('to-who')
    await phone.tap('counsellor-c-zhiyu')
    await phone.tap(`slot-${wednesdayAt(10)}`)
    await phone.see('紧接着：小满')
    await phone.tap('confirm-booking')
    await phone.see('为小满约的')
    expect(await booked()).toMatchObject([
      { start: wednesdayAt(10), forOther: pupil },
      { start: wednesdayAt(11), forOther: toddler },
    ])
  })

  it('a child in a new block of ages: a line on the first page, the way to look, and put away it stays away', async () => {
    for (const nickname of ['团团', '小麦'])
      valueOf(await parent.call(saveChild, aChildWish({ nickname, born: { year: 2025, month: 4 } })))
    const { children } = valueOf(await parent.call(listChildren, {}))
    const id = children.find(({ nickname }) => nickname === '团团')?.id as string
    await phone.launch('pages/home/index')
    await phone.see('团团：满 18 个月了')
    await phone.tap('new-block')
    await phone.el('check-warning-signs').waitFor()
    await phone.launch(`child/pages/child/index?child=${id}`)
    await phone.see('满 18 个月了，可以看看这个阶段。')
    await phone.tap('put-block-away')
    await expect.poll(() => phone.el('new-block').count()).toBe(0)
    await phone.launch('pages/home/index')
    // One child at a time: now it is the other one's turn.
    await phone.see('小麦：满 18 个月了')
    expect(await phone.page.getByText('团团：').count()).toBe(0)
    expect(await phone.faults()).toEqual([])
  })
})
