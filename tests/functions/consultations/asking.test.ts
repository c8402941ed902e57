import { beforeAll, describe, expect, it } from 'vitest'
import { hotlines } from '#core/content/hotlines'
import { sampleWork } from '#core/content/sample/people'
import { askExpert, listConsultations, openConsultation, readExpertToAsk } from '#core/contracts/consultations'
import { listStaffInbox, setStanding } from '#core/contracts/staff'
import { identifiesRefusals } from '#core/domain/consultations/de-identified'
import { builtIn } from '#core/domain/hotlines/registry'
import { DAY } from '#core/domain/time'
import { experts } from '../../../cloudfunctions/_store/experts'
import { hotlines as lineRows } from '../../../cloudfunctions/_store/hotlines'
import { aWorld } from '../../support/a-world'
import { aConsultation, anAnswered, aQuestion, aWishToAsk, putConsultation } from '../../support/consultations'
import { mondayAt } from '../../support/makers'
import { staffIdOf } from '../../support/planted-staff'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld({ named: true })
let yunxi: Browser
let expert: Browser
let manager: Browser
beforeAll(async () => {
  yunxi = await world.as('sample-counsellor')
  expert = await world.as('sample-expert')
  manager = await world.as('sample-manager')
})
const expertId = staffIdOf('sample-expert')
const no = (refusal: string) => ({ ok: false, refusal })
const ask = (change = {}, by = yunxi) => by.call(askExpert, aWishToAsk(change))
/** As admitted, with this changed. */
const setExpert = (change = {}) =>
  world.put(
    'experts',
    experts.document({
      ...{ id: expertId, nodeId: 'n-qinghe', fields: ['psychiatry', 'mental-health'], terms: 'part-time' },
      ...{ batchId: 'b-qinghe-1', admittedAt: mondayAt(0), awayUntil: null, mostOpen: 3 },
      ...change,
    }),
  )
const openOnes = (count: number, change = {}) =>
  Promise.all(
    Array.from({ length: count }, (_, at) => putConsultation(world, aConsultation({ id: `open-${at}`, ...change }))),
  )

describe('a question to an expert', () => {
  it('is refused where it is too short, says who somebody is, or is not confirmed', async () => {
    expect(await ask({ text: '怎么办' })).toEqual(no('question-short'))
    expect(await ask({ text: `${' '.repeat(30)}怎么办${' '.repeat(30)}` })).toEqual(no('question-short'))
    expect(await ask({ confirmed: false })).toEqual(no('not-confirmed'))
    const named: Record<(typeof identifiesRefusals)[number], string> = {
      'says-number': '电话13800138000',
      'says-id-card': '310101199001011234',
      'says-mail': 'someone@example.com',
      'says-account': '微信号zhang_san8',
      'says-code': '预约码K7QM',
      'says-day': '1985年3月12日',
      'says-house': '3号楼',
      'says-plate': '沪A12345',
      'says-name': '他叫张小明，',
    }
    for (const refusal of identifiesRefusals)
      expect(await ask({ text: `${aQuestion}${named[refusal]}` }), refusal).toEqual(no(refusal))
    expect(await world.documents('consultations')).toEqual([])
  })

  it('may tell the lines that help: those of the program, and one of the registry until it is closed', async () => {
    expect(await ask({ text: `${aQuestion}告诉过他打120、110、12356。` })).toMatchObject({ ok: true })
    const text = `${aQuestion}告诉过他打（010）1234 5678。`
    expect(await ask({ text })).toEqual(no('says-number'))
    const [known] = hotlines
    if (!known) throw new Error('no line')
    const line = builtIn({ ...known, number: '010-12345678' })
    await world.put('hotlines', lineRows.document(line))
    expect(await ask({ text })).toMatchObject({ ok: true })
    await world.put('hotlines', lineRows.document({ ...line, closed: { at: mondayAt(1), by: 'p1_keeper' } }))
    expect(await ask({ text })).toEqual(no('says-number'))
  })

  it('is refused of anybody who is no expert for that place today, of oneself, and of a field that is not theirs', async () => {
    for (const name of ['sample-manager', 'sample-counsellor', 'sample-resident'])
      expect(await ask({ expertId: world.personId(name) }), name).toEqual(no('expert-not-here'))
    expect(await ask({ field: 'law' })).toEqual(no('field-not-theirs'))
    await setExpert({ nodeId: 'n-nantang' })
    expect(await ask(), 'of a place beside').toEqual(no('expert-not-here'))
    await setExpert({ nodeId: 'n-chenguang' })
    expect(await ask(), 'admitted where the post is not').toEqual(no('expert-not-here'))
    await setExpert()
    const grants = [
      { role: 'expert', nodeId: 'n-qinghe' },
      { role: 'care-worker', nodeId: 'n-qinghe' },
    ]
    await world.put('staff', { ...sampleWork, id: expertId, grants, v: 5 })
    expect(await ask({}, expert), 'oneself').toEqual(no('expert-not-here'))
    valueOf(await manager.call(setStanding, { staffId: expertId, to: 'suspended' }))
    expect(await ask(), 'put to rest').toEqual(no('expert-not-here'))
    expect(await yunxi.call(readExpertToAsk, { expertId })).toEqual(no('expert-not-here'))
  })

  it('is refused while they are away, until the day is over', async () => {
    await setExpert({ awayUntil: '2026-11-23' })
    expect(await ask()).toEqual(no('expert-away'))
    const hindered = valueOf(await yunxi.call(readExpertToAsk, { expertId }))
    expect(hindered).toMatchObject({ hindrance: 'expert-away', awayUntil: '2026-11-23' })
    world.cloud.clock.set(mondayAt(25))
    expect(await ask()).toMatchObject({ ok: true })
  })

  it('is refused where they have as many as they take, and where the asker has; one that ran out is none', async () => {
    await openOnes(3, { askerId: staffIdOf('sample-counsellor-4') })
    expect(await ask()).toEqual(no('expert-full'))
    expect(valueOf(await yunxi.call(readExpertToAsk, { expertId })).hindrance).toBe('expert-full')
    await openOnes(5, { expertId: staffIdOf('sample-expert-2') })
    expect(await ask()).toEqual(no('asks-open'))
    expect(valueOf(await yunxi.call(readExpertToAsk, { expertId })).hindrance).toBe('asks-open')
    await openOnes(5, { askedAt: mondayAt(6) - 14 * DAY, changedAt: mondayAt(6) - 14 * DAY })
    expect(await ask()).toMatchObject({ ok: true })
  })

  it('is not refused for places of those whose other side left', async () => {
    await openOnes(3, { askerId: 'p1_who-left' })
    expect(valueOf(await yunxi.call(readExpertToAsk, { expertId })).hindrance).toBeNull()
    expect(await ask()).toMatchObject({ ok: true })
    await openOnes(5, { expertId: 'p1_who-left' })
    expect(valueOf(await yunxi.call(readExpertToAsk, { expertId })).hindrance).toBeNull()
    expect(await ask()).toMatchObject({ ok: true })
  })

  it('for the last place is one of two that come at once', async () => {
    await setExpert({ mostOpen: 1 })
    const anhe = await world.as('sample-counsellor-4')
    const answers = await Promise.all([ask(), ask({}, anhe), ask({}, manager)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter((one) => !one.ok)).toEqual([no('expert-full'), no('expert-full')])
    expect(await world.documents('consultations')).toHaveLength(1)
  })

  it('and the end of the expert’s post at once leave none that waits for nobody', async () => {
    const suspending = manager.call(setStanding, { staffId: expertId, to: 'suspended' })
    const [asked] = await Promise.all([ask(), suspending])
    const { asked: rows } = valueOf(await yunxi.call(listConsultations, {}))
    if (asked.ok) expect(rows).toMatchObject([{ state: 'over', because: 'one-left' }])
    else expect([asked, rows]).toEqual([no('expert-not-here'), []])
  })

  it('goes to that expert alone, who is told that there is one and nothing of what', async () => {
    const read = valueOf(await yunxi.call(readExpertToAsk, { expertId }))
    expect(read).toEqual({
      expert: { id: expertId, name: '远志（示例）', fields: ['psychiatry', 'mental-health'] },
      ...{ hindrance: null, awayUntil: null },
    })
    const { consultation } = valueOf(await ask())
    expect(consultation).toMatchObject({
      ...{ side: 'asker', name: '远志（示例）', role: 'counsellor', field: 'mental-health', state: 'asked' },
      ...{ said: [{ mine: true, words: aQuestion }], maySay: true, replyBy: consultation.askedAt + 5 * DAY },
    })
    expect(valueOf(await expert.call(listStaffInbox, {})).entries).toEqual([
      { kind: 'question-put', ref: consultation.id, at: expect.any(Number), read: false, place: null },
    ])
    const { ofMe, isExpert, mayAsk } = valueOf(await expert.call(listConsultations, {}))
    expect({ isExpert, mayAsk }).toEqual({ isExpert: true, mayAsk: false })
    expect(ofMe).toMatchObject([{ id: consultation.id, side: 'expert', name: '云溪（示例）', state: 'asked' }])
    const opened = valueOf(await expert.call(openConsultation, { consultationId: consultation.id }))
    expect(opened.consultation).toMatchObject({ said: [{ mine: false, words: aQuestion }], side: 'expert' })
  })

  it('lies sealed, and leads to no person and no appointment', async () => {
    valueOf(await ask())
    const [row] = await world.documents('consultations')
    expect(JSON.stringify(row)).not.toContain('夜里')
    expect(Object.keys(row ?? {}).sort()).toEqual(
      [
        ...['_id', 'askerId', 'askedAt', 'because', 'changedAt', 'expertId', 'field', 'goneAt', 'isOpen'],
        ...['role', 'said', 'state', 'v'],
      ].sort(),
    )
  })

  it('is asked by a manager of an expert above them, of their own place and below', async () => {
    const worker = await world.as('sample-care-worker-2')
    expect(await ask({}, worker)).toMatchObject({ ok: true, value: { consultation: { role: 'care-worker' } } })
    const grants = [{ role: 'expert', nodeId: 'n-chenguang' }]
    await world.put('staff', { ...sampleWork, id: expertId, grants, v: 5 })
    await setExpert({ nodeId: 'n-chenguang' })
    expect(await ask({}, manager)).toMatchObject({ ok: true, value: { consultation: { role: 'manager' } } })
    const street = await world.as('sample-care-worker')
    expect(await ask({}, street), 'who manages nothing asks nobody below').toEqual(no('expert-not-here'))
  })
})

describe('what two colleagues write to each other', () => {
  it('is listed to sixty, those that are gone not counted, and it is said that there are more', async () => {
    const at = mondayAt(5)
    const over = { isOpen: false, state: 'closed', goneAt: mondayAt(500) } as const
    await openOnes(60, { ...over, changedAt: at })
    const goneOnes = Array.from({ length: 5 }, (_, n) =>
      aConsultation({ id: `gone-${n}`, ...over, changedAt: at + 1, goneAt: mondayAt(6) }),
    )
    for (const one of goneOnes) await putConsultation(world, one)
    world.cloud.clock.set(mondayAt(6))
    const listed = async () => valueOf(await yunxi.call(listConsultations, {}))
    expect(await listed()).toMatchObject({ asked: Array(60).fill({ state: 'closed' }), moreAsked: false })
    await putConsultation(world, aConsultation({ id: 'one-more', ...over, changedAt: at - 1 }))
    const { asked, moreAsked } = await listed()
    expect([asked.length, moreAsked, asked.some(({ id }) => id === 'one-more')]).toEqual([60, true, false])
    expect(valueOf(await expert.call(listConsultations, {}))).toMatchObject({ moreOfMe: true, moreAsked: false })
  })

  it('is seen by nobody else: no manager, no keeper of records, no other expert, no colleague', async () => {
    await putConsultation(world, anAnswered('theirs'))
    const others = [
      'sample-manager',
      'sample-counsellor-2',
      'sample-counsellor-4',
      'sample-care-worker',
      'sample-expert-2',
    ]
    for (const name of others) {
      const other = await world.as(name)
      expect(await other.call(openConsultation, { consultationId: 'theirs' }), name).toEqual(no('consultation-unknown'))
      const { asked, ofMe } = valueOf(await other.call(listConsultations, {}))
      expect([asked, ofMe], name).toEqual([[], []])
    }
    for (const name of ['sample-file-keeper', 'sample-editor', 'sample-resident']) {
      const other = await world.as(name)
      for (const operation of [openConsultation, listConsultations])
        expect(await other.call(operation, { consultationId: 'theirs' }), name).toEqual(no('not-allowed'))
    }
  })
})
