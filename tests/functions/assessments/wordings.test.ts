import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import {
  checkWording,
  decideWording,
  handOver,
  listDefinitions,
  listMyAssessments,
  listWordings,
  proposeWording,
  submitAssessment,
} from '#core/contracts/assessments'
import { definition } from '#core/contracts/shapes/definition'
import { lackingIn } from '#core/domain/assessment/passport'
import type { Scale } from '#core/domain/assessment/scale'
import { instantAt } from '#core/domain/time'
import { skeletons } from '#core/scales/skeletons/index'
import { aWorld } from '../../support/a-world'
import { mondayAt, phq9Answers } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import {
  aLicence,
  aWording,
  aWordingBrought,
  aWordingInForce,
  aWordingWish,
  handInALicence,
} from '../../support/wordings'
import type { Browser } from '../../support/world'

const world = aWorld()
let first: Browser
let second: Browser
let person: Browser
beforeAll(async () => {
  first = await world.as('sample-manager')
  second = await world.as('sample-resident-2')
  person = await world.as('sample-resident')
})
/** A second person who may decide; the sample world has one manager. */
beforeEach(() => {
  const grants = [{ role: 'manager', nodeId: 'n-qinghe' }]
  return world.put('staff', { id: world.personId('sample-resident-2'), grants, v: 1 })
})
beforeEach(() => handInALicence(world))

const no = (refusal: string) => ({ ok: false, refusal })
const propose = (change: Partial<ReturnType<typeof aWordingWish>> = {}, browser = first) =>
  browser.call(proposeWording, aWordingWish(change))
const decide = (decision: 'approved' | 'refused' | 'closed', browser = second, importId = 'srq20_1001') =>
  browser.call(decideWording, { importId, decision })
const offered = async () => valueOf(await person.call(listDefinitions, {})).definitions
const answers = (value: number) => Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`srq20-${at + 1}`, value]))
const sheet = (change: object = {}) => ({
  ...{ scaleId: 'srq20', scaleVersion: 1001, responses: answers(1), consentVersion: 1 },
  completedAt: world.cloud.clock.now(),
  ...change,
})
const submit = (change: object = {}) => person.call(submitAssessment, sheet(change))
const check = async (file: string) => valueOf(await first.call(checkWording, { scaleId: 'srq20', file }))

describe('a wording file', () => {
  it('is held against the skeleton place by place, and each difference is named', async () => {
    const { 'item.srq20-17': _, ...rest } = aWording()
    const file = JSON.stringify({
      ...rest,
      'item.srq20-21': '多出来的',
      'option.1': ' ',
      about: '长'.repeat(301),
      'band.who.positive.headline': '可能患有什么',
    })
    const { due, differences } = await check(file)
    expect(due).toHaveLength(35)
    expect(differences).toEqual([
      { place: 'about', what: 'too-long' },
      { place: 'option.1', what: 'empty' },
      { place: 'item.srq20-17', what: 'missing' },
      { place: 'band.who.positive.headline', what: 'names-an-illness' },
      { place: 'item.srq20-21', what: 'unknown' },
    ])
    expect((await check(JSON.stringify(aWording()))).differences).toEqual([])
    const long = { ...aWording(), title: '长'.repeat(61), time: '长'.repeat(61), 'option.0': '长'.repeat(201) }
    expect((await check(JSON.stringify(long))).differences).toEqual(
      ['title', 'time', 'option.0'].map((place) => ({ place, what: 'too-long' })),
    )
    const most = { ...long, title: '长'.repeat(60), time: '长'.repeat(60), 'option.0': '长'.repeat(200) }
    expect((await check(JSON.stringify(most))).differences).toEqual([])
    expect((await check('{}')).differences).toHaveLength(35)
  })

  it.each(['[]', 'null', '"a"', '{"a":1}', '{"a b":"c"}', '{"a":', '{"__proto__":{"x":1}}'])(
    'is wording-unreadable as %s',
    async (file) => {
      expect(await first.call(checkWording, { scaleId: 'srq20', file })).toEqual(no('wording-unreadable'))
    },
  )
})

describe('bringing a wording is refused, and nothing is stored,', () => {
  it.each([
    ['scale-unknown', 'there is no such skeleton', { scaleId: 'phq9' }],
    ['wording-unreadable', 'the file is none', { file: 'no file' }],
    ['wording-differs', 'something is missing', { file: '{}' }],
    ['licence-dates', 'it ran out', { licence: aLicence({ validUntil: '2026-11-22' }) }],
    ['licence-dates', 'it ends before it begins', { licence: aLicence({ validFrom: '2026-12-21' }) }],
    ['licence-no-screen', 'it is for paper', { licence: aLicence({ electronicUse: false }) }],
    ['licence-incomplete', 'a part is left blank', { licence: aLicence({ territory: ' ' }) }],
    ['bad-input', 'a day is none', { licence: aLicence({ validFrom: '2026-02-30' }) }],
  ])('%s when %s', async (refusal, _, change) => {
    const before = await world.everything()
    expect(await propose(change)).toEqual(no(refusal))
    expect(await world.everything()).toEqual(before)
  })

  it('not-allowed to whoever is no manager', async () => {
    for (const who of ['sample-resident', 'sample-counsellor']) {
      const browser = await world.as(who)
      expect(await propose({}, browser)).toEqual(no('not-allowed'))
      expect(await browser.call(listWordings, {})).toEqual(no('not-allowed'))
    }
  })

  it('wordings-full after twenty of one scale', async () => {
    const twenty = Array.from({ length: 20 }, (_, at) =>
      aWordingBrought({ id: `srq20_${1001 + at}`, version: 1001 + at }),
    )
    await world.add('wordings', twenty)
    expect(await propose()).toEqual(no('wordings-full'))
  })
})

describe('brought', () => {
  it('it is for nobody before somebody else has approved it', async () => {
    expect(valueOf(await propose()).proposed).toMatchObject({
      ...{ id: 'srq20_1001', version: 1001, status: 'proposed' },
      deeds: [{ did: 'proposed', mine: true }],
    })
    expect(await offered()).toEqual([])
    expect(await submit()).toEqual(no('scale-unknown'))
    expect(await decide('approved', first)).toEqual(no('same-person'))
    const { decided } = valueOf(await decide('approved'))
    expect(decided.deeds).toMatchObject([
      { did: 'proposed', mine: false },
      { did: 'approved', mine: true },
    ])
    expect(await offered()).toMatchObject([{ scaleId: 'srq20', version: 1001, lastDay: '2026-12-20' }])
  })

  it('its approver is another person also where they are known by an id from before', async () => {
    const deeds = [{ by: world.formerId('sample-resident-2'), at: 1, did: 'proposed' as const }]
    await world.put('wordings', aWordingBrought({ deeds }))
    expect(await decide('approved')).toEqual(no('same-person'))
    valueOf(await decide('approved', first))
  })

  it('by two at once it is two versions, and one of two decisions at once holds', async () => {
    world.cloud.setLatency(3)
    await handInALicence(world, 'sample-resident-2', 'their-file')
    const both = await Promise.all([propose(), propose({ licenceFile: 'their-file' }, second)])
    expect(both.map((one) => valueOf(one).proposed.version).sort()).toEqual([1001, 1002])
    const mine = both[0].ok ? both[0].value.proposed.id : ''
    const decided = await Promise.all([decide('approved', second, mine), decide('refused', second, mine)])
    expect(decided.map((one) => (one.ok ? 'ok' : one.refusal)).sort()).toEqual(['already-decided', 'ok'])
  })

  it('it is approved no more once its licence ran out, nor twice, nor once refused', async () => {
    await world.put('wordings', aWordingBrought())
    expect(await decide('closed')).toEqual(no('already-decided'))
    expect(await decide('approved', second, 'none')).toEqual(no('import-unknown'))
    valueOf(await decide('refused'))
    expect(await decide('approved')).toEqual(no('already-decided'))
    await world.put('wordings', aWordingBrought({ licence: aLicence({ validUntil: '2026-11-22' }) }))
    expect(await decide('approved')).toEqual(no('licence-dates'))
  })

  it('who did what when stays in the list', async () => {
    valueOf(await propose())
    valueOf(await decide('approved'))
    valueOf(await decide('closed', first))
    const { skeletons, imports } = valueOf(await first.call(listWordings, {}))
    expect(skeletons).toContainEqual({ id: 'srq20', title: '自评问卷-20', places: 35 })
    expect(imports[0]).toMatchObject({
      status: 'closed',
      deeds: [
        { did: 'proposed', mine: true },
        { did: 'approved', mine: false },
        { did: 'closed', mine: true },
      ],
    })
    expect(await world.documents('wordings')).toMatchObject([
      { deeds: [{ by: world.personId('sample-manager') }, { by: world.personId('sample-resident-2') }, {}] },
    ])
  })
})

describe('approved', () => {
  beforeEach(async () => {
    valueOf(await propose())
    valueOf(await decide('approved'))
  })

  it('it comes whole, with the passport its licence makes', async () => {
    const [{ definition } = { definition: '' }] = await offered()
    const scale = JSON.parse(definition) as Scale
    expect(scale).toMatchObject({ id: 'srq20', version: 1001, plainTitle: '示例问卷' })
    expect(scale.items.map(({ stem }) => stem)).toEqual(Array.from({ length: 20 }, (_, at) => `示例题目 ${at + 1}`))
    expect(scale.passport).toMatchObject({
      ...{ territory: '中国大陆', translation: '示例译者' },
      electronicUse: { allowed: true },
      licence: { words: '允许在屏幕上使用。' },
    })
    expect(lackingIn(scale.passport)).toEqual([])
  })

  it('it is taken, scored here, and handed in without a name, until its last day, and never after', async () => {
    const { kept } = valueOf(await submit())
    expect(kept).toMatchObject({ score: { total: 20, bandId: 'positive', criticalItems: ['srq20-17'] } })
    expect(await submit({ responses: {} })).toEqual(no('responses-incomplete'))
    expect(await submit({ scaleVersion: 1002 })).toEqual(no('scale-unknown'))
    world.cloud.clock.set(instantAt('2026-12-20', 1430))
    expect(await offered()).toHaveLength(1)
    valueOf(await submit())
    world.cloud.clock.set(instantAt('2026-12-21'))
    expect(await offered()).toEqual([])
    expect(await submit()).toEqual(no('scale-closed'))
    expect(await (await world.browser()).call(handOver, sheet())).toEqual(no('scale-closed'))
  })

  it('it is not begun before its first day', async () => {
    await world.put('wordings', aWordingBrought({ status: 'approved', licence: aLicence({ validFrom: '2026-11-24' }) }))
    expect(await offered()).toEqual([])
    expect(await submit()).toEqual(no('scale-closed'))
    world.cloud.clock.set(mondayAt(25))
    expect(await offered()).toHaveLength(1)
  })

  it('it can be closed at once by either, and is not opened again', async () => {
    valueOf(await decide('closed', first))
    expect(await submit()).toEqual(no('scale-closed'))
    expect(await decide('approved')).toEqual(no('already-decided'))
  })

  it('a newer one takes its place in what is offered', async () => {
    const next = aWordingBrought({ id: 'srq20_1002', version: 1002, status: 'approved' })
    await world.put('wordings', next)
    expect((await offered()).map(({ version }) => version)).toEqual([1002])
    valueOf(await submit())
  })
})

describe('what somebody kept', () => {
  beforeEach(() => world.put('wordings', aWordingInForce('auditc')))
  const sixOf = (sex: 'female' | 'male') => ({
    ...{ scaleId: 'auditc', responses: { 'auditc-1': 1, 'auditc-2': 1, 'auditc-3': 1 }, parameters: { sex } },
  })
  const mine = async () => valueOf(await person.call(listMyAssessments, {})).administrations

  it('is said in the words of its version, for whom it was, also once it is closed and its licence over', async () => {
    valueOf(await submit(sixOf('female')))
    const { kept } = valueOf(await submit(sixOf('male')))
    const said = { title: '示例 title', range: { min: 0, max: 12 }, direction: 'higher-is-heavier' }
    expect(kept.words).toEqual({ ...said, headline: '示例 band.men.negative.headline' })
    valueOf(await decide('closed', first, 'auditc_1001'))
    world.cloud.clock.set(instantAt('2027-03-01'))
    expect((await mine()).map(({ words }) => words?.headline).sort()).toEqual([
      '示例 band.men.negative.headline',
      '示例 band.women.positive.headline',
    ])
    expect((await mine())[0]?.words).toMatchObject(said)
  })

  it('of the program’s own has its words on every phone', async () => {
    const phq9 = { scaleId: 'phq9', scaleVersion: 2, responses: phq9Answers(1) }
    expect(valueOf(await submit(phq9)).kept.words).toBeNull()
    expect(await mine()).toMatchObject([{ words: null }])
  })
})

describe('what is offered', () => {
  it.each(skeletons.map(({ id }) => id))('is a sound definition where %s was brought', async (scaleId) => {
    await world.put('wordings', aWordingInForce(scaleId))
    const [row] = await offered()
    expect(row).toMatchObject({ scaleId, plainTitle: '示例 title', lastDay: '2026-12-20' })
    const scale = z.parse(definition, JSON.parse(row?.definition ?? ''))
    expect(lackingIn(scale.passport)).toEqual([])
    expect(row?.questions).toBe(scale.items.length)
  })

  it('comes whole also where every text is as long as there is room for', async () => {
    const sizes = skeletons.map((one) => JSON.stringify(one).length)
    const licence = Object.values(aLicence({ words: '长'.repeat(600) })).join('').length + 600
    // A wording file has 16,000 letters at most, and a definition 36,000.
    expect(Math.max(...sizes) + licence + 1000 + 16_000).toBeLessThan(36_000)
  })

  it('comes six at once, and the rest when it is asked for', async () => {
    const { definitions, next } = valueOf(await person.call(listDefinitions, {}))
    expect([definitions, next]).toEqual([[], null])
    expect(await world.callAsNobody(listDefinitions, { after: 'srq20_1001' })).toEqual({
      ok: true,
      value: { definitions: [], next: null },
    })
  })
})
