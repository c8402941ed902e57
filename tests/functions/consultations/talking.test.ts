import { beforeAll, describe, expect, it } from 'vitest'
import { sampleWork } from '#core/content/sample/people'
import {
  closeConsultation,
  declineConsultation,
  listConsultations,
  openConsultation,
  sayInConsultation,
  sendConsultationBack,
  withdrawConsultation,
} from '#core/contracts/consultations'
import { leavePost, listStaffInbox, setStanding } from '#core/contracts/staff'
import { ended, KEPT_AFTER, KEPT_EMPTY, MOST_SAID_EACH, withSaid } from '#core/domain/consultations/consultation'
import { DAY, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import {
  aConsultation,
  aFurtherWord,
  anAnswered,
  anExpertsAnswer,
  aQuestion,
  putConsultation,
  sealedWord,
} from '../../support/consultations'
import { mondayAt } from '../../support/makers'
import { staffIdOf } from '../../support/planted-staff'
import { runWell } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let yunxi: Browser
let expert: Browser
let other: Browser
let manager: Browser
beforeAll(async () => {
  yunxi = await world.as('sample-counsellor')
  expert = await world.as('sample-expert')
  other = await world.as('sample-expert-2')
  manager = await world.as('sample-manager')
})
const no = (refusal: string) => ({ ok: false, refusal })
const its = { consultationId: 'one' }
const put = (one = aConsultation({ id: 'one' })) => putConsultation(world, one)
const say = (by: Browser, words: string, seen: number) => by.call(sayInConsultation, { ...its, words, seen })
const stateFor = async (by: Browser) => valueOf(await by.call(openConsultation, its)).consultation
const told = async (by: Browser) =>
  valueOf(await by.call(listStaffInbox, {}))
    .entries.filter(({ ref }) => ref === 'one')
    .map(({ kind }) => kind)
const tidy = () => runWell(world, 'staff', 'clear')

describe('the words between who asks and who is asked', () => {
  it('go to and fro, each told to the other, and end with either', async () => {
    await put()
    expect(await expert.call(closeConsultation, its)).toEqual(no('not-answered'))
    const answered = valueOf(await say(expert, anExpertsAnswer, 1)).consultation
    expect(answered).toMatchObject({ state: 'answered', replyBy: null, side: 'expert' })
    expect(await told(yunxi)).toEqual(['question-news'])
    const further = valueOf(await say(yunxi, aFurtherWord, 2)).consultation
    expect(further).toMatchObject({ state: 'asked', said: [{ mine: true }, { mine: false }, { mine: true }] })
    expect(await told(expert)).toEqual(['question-put'])
    expect(valueOf(await yunxi.call(closeConsultation, its)).consultation).toMatchObject({
      state: 'closed',
      maySay: false,
    })
    expect((await stateFor(expert)).said.map(({ words }) => words)).toEqual([aQuestion, anExpertsAnswer, aFurtherWord])
    for (const by of [yunxi, expert]) {
      expect(await say(by, aFurtherWord, 3)).toEqual(no('consultation-over'))
      expect(await by.call(closeConsultation, its)).toEqual(no('consultation-over'))
    }
  })

  it('are refused where they are none, say who somebody is, or there are ten already', async () => {
    const words = Array.from({ length: MOST_SAID_EACH - 1 }, (_, at) => at)
    await put(
      words.reduce(
        (one, at) => withSaid(one, { by: 'asker', at: one.changedAt + at, words: sealedWord('one', `第${at}段`) }),
        aConsultation({ id: 'one' }),
      ),
    )
    expect(await say(expert, '  ', 10)).toEqual(no('words-needed'))
    expect(await say(expert, '加我微信zhang_san8', 10)).toEqual(no('says-account'))
    expect(await say(yunxi, '他叫张小明。', 10)).toEqual(no('says-name'))
    expect(await say(yunxi, aFurtherWord, 10)).toEqual(no('said-enough'))
    expect((await stateFor(yunxi)).maySay).toBe(false)
    expect(await say(expert, anExpertsAnswer, 10)).toMatchObject({ ok: true })
  })

  it('of two devices at once go once: who has not read the last word reads it first', async () => {
    await put()
    const answers = await Promise.all([say(expert, anExpertsAnswer, 1), say(expert, '换一种说法。', 1)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toEqual(no('said-meanwhile'))
    expect((await stateFor(yunxi)).said).toHaveLength(2)
  })

  it('and an end by the other at once do not both go through', async () => {
    await put(anAnswered('one'))
    const [said, closed] = await Promise.all([say(yunxi, aFurtherWord, 2), expert.call(closeConsultation, its)])
    const { state, said: words } = await stateFor(yunxi)
    expect(state).toBe('closed')
    expect(closed.ok).toBe(true)
    expect(words).toHaveLength(said.ok ? 3 : 2)
  })

  it('are unknown to a third, whatever they try', async () => {
    await put(anAnswered('one'))
    const unknown = no('consultation-unknown')
    for (const by of [other, manager]) {
      expect(await say(by, aFurtherWord, 2)).toEqual(unknown)
      expect(await by.call(closeConsultation, its)).toEqual(unknown)
    }
    expect(await other.call(declineConsultation, { ...its, because: 'no-time' })).toEqual(unknown)
    expect(await other.call(sendConsultationBack, its)).toEqual(unknown)
    expect(await manager.call(withdrawConsultation, its)).toEqual(unknown)
  })
})

describe('an expert who does not answer', () => {
  it('declines with a reason, unless they answered already', async () => {
    await put()
    const declined = valueOf(await expert.call(declineConsultation, { ...its, because: 'not-my-field' }))
    expect(declined.consultation).toMatchObject({ state: 'declined', because: 'not-my-field' })
    expect(await told(yunxi)).toEqual(['question-news'])
    expect(await expert.call(declineConsultation, { ...its, because: 'no-time' })).toEqual(no('consultation-over'))
    await put(anAnswered('one'))
    expect(await expert.call(declineConsultation, { ...its, because: 'no-time' })).toEqual(no('answered-already'))
    expect(await yunxi.call(declineConsultation, { ...its, because: 'no-time' })).toEqual(no('not-allowed'))
  })

  it('sends it back because somebody could be known by it, and every word is gone at once', async () => {
    await put(anAnswered('one'))
    valueOf(await expert.call(sendConsultationBack, its))
    expect(await stateFor(yunxi)).toMatchObject({ state: 'sent-back', said: [], maySay: false })
    const [row] = await world.documents('consultations')
    expect(row).toMatchObject({ said: [] })
    expect(await told(yunxi)).toEqual(['question-news'])
    for (const by of [expert, yunxi]) expect(await by.call(sendConsultationBack, its)).toEqual(no('words-gone'))
  })

  it('says nothing for fourteen days: it is over, the asker is told, and the expert’s place is free', async () => {
    await put()
    world.cloud.clock.set(mondayAt(5) + 14 * DAY)
    expect(await stateFor(yunxi)).toMatchObject({ state: 'over', because: 'nobody-answered' })
    expect(await say(expert, anExpertsAnswer, 1)).toEqual(no('consultation-over'))
    expect(await told(yunxi)).toEqual([])
    await tidy()
    await tidy()
    expect(await told(yunxi)).toEqual(['question-news'])
    expect(await told(expert)).toEqual([])
    expect((await stateFor(expert)).said).toHaveLength(1)
  })
})

describe('who asked', () => {
  it('takes it back before an answer, and every word is gone at once', async () => {
    await put(anAnswered('one'))
    expect(await yunxi.call(withdrawConsultation, its)).toEqual(no('answered-already'))
    await put()
    valueOf(await yunxi.call(withdrawConsultation, its))
    expect(await stateFor(expert)).toMatchObject({ state: 'withdrawn', said: [] })
    expect(await yunxi.call(withdrawConsultation, its)).toEqual(no('consultation-over'))
  })
})

describe('words by which somebody could be known', () => {
  const closed = () => ended(anAnswered('one'), 'closed', { at: mondayAt(6) + MINUTE })

  it('are taken away by who asked after an answer, and the expert is told', async () => {
    await put(anAnswered('one'))
    valueOf(await yunxi.call(sendConsultationBack, its))
    const gone = { state: 'sent-back', because: 'asker-emptied', said: [], maySay: false }
    expect([await stateFor(yunxi), await stateFor(expert)]).toMatchObject([gone, gone])
    expect(await world.documents('consultations')).toMatchObject([{ said: [], isOpen: false }])
    expect(await told(expert)).toEqual(['question-news'])
    expect(await say(expert, anExpertsAnswer, 0)).toEqual(no('consultation-over'))
  })

  it.each(['sample-counsellor', 'sample-expert'])('are taken away once it is closed, by either: %s', async (name) => {
    const [by, beside] = name === 'sample-expert' ? [expert, yunxi] : [yunxi, expert]
    await put(closed())
    valueOf(await by.call(sendConsultationBack, its))
    expect(await stateFor(beside)).toMatchObject({ state: 'sent-back', said: [] })
    expect(await world.documents('consultations')).toMatchObject([{ said: [] }])
    expect(await told(beside)).toEqual(['question-news'])
    expect(await by.call(sendConsultationBack, its)).toEqual(no('words-gone'))
  })

  it('are taken away where the other left, to whom nothing is written', async () => {
    await put(anAnswered('one'))
    valueOf(await expert.call(leavePost, { role: 'expert', nodeId: 'n-qinghe', counsellorId: null }))
    valueOf(await yunxi.call(sendConsultationBack, its))
    expect(await world.documents('consultations')).toMatchObject([{ said: [] }])
    const people = await world.documents('people')
    expect(people.find(({ _id }) => _id === staffIdOf('sample-expert'))?.inbox ?? []).toEqual([])
  })

  it('that do not open take no other away, and go with them', async () => {
    const [first, ...further] = anAnswered('one').said
    if (!first) throw new Error('no word')
    for (const words of [sealedWord('another', aQuestion), 'no seal at all', first.words.replace(/^k\d+/, 'k9')]) {
      await put({ ...anAnswered('one'), said: [{ ...first, words }, ...further] })
      expect((await stateFor(expert)).said, words).toMatchObject([{ words: null }, { words: anExpertsAnswer }])
      valueOf(await expert.call(sendConsultationBack, its))
      expect((await stateFor(yunxi)).said).toEqual([])
    }
  })
})

describe('what is open when one of the two leaves', () => {
  it.each([
    ['the expert is put to rest', 'sample-expert', 'sample-counsellor'],
    ['the asker is put to rest', 'sample-care-worker', 'sample-expert'],
  ])('is over at once: %s; the other is told and reads what was written', async (_, leaver, stays) => {
    const asker = { askerId: staffIdOf('sample-care-worker'), role: 'care-worker' } as const
    await put({ ...anAnswered('one'), ...(leaver === 'sample-care-worker' && asker) })
    valueOf(await manager.call(setStanding, { staffId: world.personId(leaver), to: 'suspended' }))
    const [left, there] = [await world.as(leaver), await world.as(stays)]
    const over = await stateFor(there)
    expect(over).toMatchObject({ state: 'over', because: 'one-left', said: [{}, {}], maySay: false })
    world.cloud.clock.set(mondayAt(8))
    expect(await stateFor(there), 'a look later').toEqual(over)
    expect(await say(there, aFurtherWord, 2)).toEqual(no('consultation-over'))
    expect(await left.call(openConsultation, its)).toEqual(no('staff-suspended'))
    await tidy()
    expect(await told(there)).toEqual(['question-news'])
    expect(valueOf(await there.call(listConsultations, {}))).toMatchObject(
      stays === 'sample-expert' ? { ofMe: [{ state: 'over' }] } : { asked: [{ state: 'over' }] },
    )
  })

  it('is over where the post was given up, and nothing is written for who is here no more', async () => {
    await put()
    valueOf(await expert.call(leavePost, { role: 'expert', nodeId: 'n-qinghe', counsellorId: null }))
    await tidy()
    expect(await stateFor(yunxi)).toMatchObject({ state: 'over', name: '' })
    const people = await world.documents('people')
    const inbox = people.find(({ _id }) => _id === staffIdOf('sample-expert'))?.inbox ?? []
    expect(inbox).toEqual([])
  })

  it('waits where both only have to sign anew', async () => {
    await put()
    const grants = [{ role: 'expert', nodeId: 'n-qinghe' }]
    await world.put('staff', {
      ...sampleWork,
      id: staffIdOf('sample-expert'),
      grants,
      agreement: { version: 0, at: 0 },
      v: 5,
    })
    await tidy()
    expect(await stateFor(yunxi)).toMatchObject({ state: 'asked' })
  })
})

describe('what is over', () => {
  it('is kept a year with its words, a month without, and read by nobody a moment later', async () => {
    await put(anAnswered('one'))
    valueOf(await yunxi.call(closeConsultation, its))
    const { goneAt, changedAt } = await stateFor(yunxi)
    expect(goneAt).toBe(changedAt + KEPT_AFTER)
    world.cloud.clock.set(goneAt)
    for (const by of [yunxi, expert]) {
      expect(await by.call(openConsultation, its)).toEqual(no('consultation-unknown'))
      expect(await say(by, aFurtherWord, 2)).toEqual(no('consultation-unknown'))
    }
    expect(valueOf(await yunxi.call(listConsultations, {})).asked).toEqual([])
    await tidy()
    expect(await world.documents('consultations')).toEqual([])
  })

  it('goes after a month where no word was left of it', async () => {
    await put()
    const { goneAt, changedAt } = valueOf(await yunxi.call(withdrawConsultation, its)).consultation
    expect(goneAt).toBe(changedAt + KEPT_EMPTY)
    world.cloud.clock.set(goneAt - MINUTE)
    await tidy()
    expect(await world.documents('consultations')).toHaveLength(1)
    world.cloud.clock.set(goneAt)
    await tidy()
    expect(await world.documents('consultations')).toEqual([])
  })
})
