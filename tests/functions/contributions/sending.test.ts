import { beforeAll, describe, expect, it } from 'vitest'
import { listMyContributions, sendContribution, takeBackContribution } from '#core/contracts/contributions'
import { DAY } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aChild } from '../../support/children'
import {
  aContribution,
  aSent,
  putContribution,
  type Sent,
  writtenName,
  writtenText,
  writtenTitle,
} from '../../support/contributions'
import { aPerson, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const lines: Record<string, unknown>[] = []
const world = aWorld({ log: (line) => lines.push(line) })
let person: Browser
beforeAll(async () => {
  person = await world.as('sample-resident')
})

const no = (refusal: string) => ({ ok: false, refusal })
const send = (change: Partial<Sent> = {}, browser = person) => browser.call(sendContribution, aSent(change))
const mine = async (browser = person) => valueOf(await browser.call(listMyContributions, {}))

describe('sending something in is refused, and nothing is stored,', () => {
  it.each([
    ['help-seen-first', { text: '写到这里，我真的不想活了，就这样吧' }],
    ['help-seen-first', { title: '活着没意思' }],
    ['help-seen-first', { text: 'bu xiang huo le, zhe jiu shi wo xiang shuo de' }],
    ['writing-short', { text: '一二三四五六七八九' }],
    ['writing-short', { text: '      \n\n      ' }],
    ['signature-needed', { signature: ' ' }],
    ['signature-tells', { signature: '13800138000' }],
    ['child-not-asked', { sender: 'guardian' as const }],
    ['consent-outdated', { consentVersion: 0 }],
    ['bad-input', { text: '长'.repeat(2001) }],
    ['bad-input', { title: '长'.repeat(41) }],
    ['bad-input', { signature: '长'.repeat(21) }],
  ])('%s with %j', async (refusal, change) => {
    const before = await world.everything()
    expect(await send(change)).toEqual(no(refusal))
    expect(await world.everything()).toEqual(before)
  })

  it('help-seen-first before anything else that is wrong', async () => {
    expect(await send({ text: '想死', signature: '', consentVersion: 0 })).toEqual(no('help-seen-first'))
  })

  it('nobody-edits where no editor of the top is there: nothing is written into the void', async () => {
    await world.empty('staff')
    expect((await mine()).edited).toBe(false)
    expect(await send()).toEqual(no('nobody-edits'))
    const personId = world.personId('sample-parent')
    await world.put('staff', { id: personId, grants: [{ role: 'editor', nodeId: 'n-chenguang' }], v: 1 })
    expect(await send()).toEqual(no('nobody-edits'))
    await world.put('staff', { id: personId, grants: [{ role: 'editor', nodeId: 'n-qinghe' }], v: 1 })
    expect((await mine()).edited).toBe(true)
    valueOf(await send())
  })

  it('guardian-sends from the account of a child under 14, and not on the day they are', async () => {
    const personId = world.personId('sample-resident')
    const child = (month: number) =>
      aChild({ id: 'c', personId: 'p', born: { year: 2012, month }, own: { personId, since: 0 } })
    await world.put('children', child(12))
    await world.put('people', aPerson({ id: personId, since: 0, asChild: 'c' }))
    expect(await send()).toEqual(no('guardian-sends'))
    await world.put('children', child(10))
    valueOf(await send())
  })

  it('contributions-open with three that wait, and accepted once one is taken back', async () => {
    const ids: string[] = []
    for (let day = 0; day < 3; day += 1) {
      world.cloud.clock.set(mondayAt(6) + day * DAY)
      ids.push(valueOf(await send()).contribution.id)
    }
    expect(await send()).toEqual(no('contributions-open'))
    valueOf(await person.call(takeBackContribution, { contributionId: ids[0] ?? '' }))
    valueOf(await send())
    expect(await send()).toEqual(no('contributions-open'))
  })

  it('too-many the third time of a day, though nothing waits any more', async () => {
    for (let at = 0; at < 2; at += 1) {
      const { contribution } = valueOf(await send())
      valueOf(await person.call(takeBackContribution, { contributionId: contribution.id }))
    }
    expect(await send()).toEqual(no('too-many'))
  })

  it('contributions-full with forty that are kept, and not with thirty-nine', async () => {
    const personId = world.personId('sample-resident')
    const over = { state: 'declined', isOpen: false } as const
    for (let at = 0; at < 39; at += 1) await putContribution(world, aContribution({ id: `c-${at}`, personId, ...over }))
    valueOf(await send())
    expect((await mine()).contributions).toHaveLength(40)
    expect(await send()).toEqual(no('contributions-full'))
  })
})

describe('what was sent in', () => {
  it('is the person’s to see, whole, with nothing of it in the database or the log', async () => {
    const { contribution } = valueOf(await send())
    expect(contribution).toMatchObject({
      ...{ title: writtenTitle, text: writtenText, signature: writtenName, length: writtenText.length },
      ...{ state: 'waiting', isOpen: true, sender: 'self', asked: [], declined: null, printedAs: null },
    })
    expect(await mine()).toEqual({ edited: true, contributions: [contribution] })
    expect((await mine(await world.as('sample-parent'))).contributions).toEqual([])
    const stored = JSON.stringify([await world.everything(), lines])
    for (const word of [writtenTitle, writtenName, '蒜苗', '老伴走后']) expect(stored).not.toContain(word)
  })

  it('may speak of a time that is over, once help was seen', async () => {
    const { contribution } = valueOf(await send({ text: '那年冬天我不想活了，后来走过来了。', helpSeen: true }))
    expect(contribution.state).toBe('waiting')
  })

  it('takes all two thousand characters, each as wide as they come, and no name where none is wanted', async () => {
    const text = '𠮷'.repeat(1000)
    const { contribution } = valueOf(await send({ text, title: '', named: false }))
    expect(contribution).toMatchObject({ text, title: null, signature: null })
  })

  it('is a guardian’s to send for a child who wants it', async () => {
    expect(valueOf(await send({ sender: 'guardian', childAgrees: true })).contribution.sender).toBe('guardian')
  })

  it('is sent once, however many phones send the fourth at the same moment', async () => {
    for (let day = 0; day < 2; day += 1) {
      world.cloud.clock.set(mondayAt(6) + day * DAY)
      valueOf(await send())
    }
    world.cloud.clock.set(mondayAt(6) + 2 * DAY)
    const other = await world.as('sample-resident')
    const answers = await Promise.all([send(), send({}, other), send()])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await mine()).contributions.filter(({ isOpen }) => isOpen)).toHaveLength(3)
  })
})
