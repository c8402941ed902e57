import { beforeAll, describe, expect, it } from 'vitest'
import { listLooks } from '#core/contracts/account'
import {
  forgetAssessment,
  listMyAssessments,
  openShared,
  submitAssessment,
  takeBackAssessment,
} from '#core/contracts/assessments'
import { secretsOf } from '../../../cloudfunctions/_runtime/private'
import { aWorld } from '../../support/a-world'
import { unsealed } from '../../support/kept'
import { anAdministration, phq9Answers } from '../../support/makers'
import { sharedWithYunxi, sheetAt } from '../../support/shared-result'
import { valueOf } from '../../support/value-of'
import { type Browser, functionEnv } from '../../support/world'

const lines: Record<string, unknown>[] = []
const world = aWorld({ log: (line) => lines.push(line) })
let person: Browser
let yunxi: Browser
beforeAll(async () => {
  person = await world.as('sample-resident')
  yunxi = await world.as('sample-counsellor')
})

type Row = Record<string, unknown> & { readonly _id: string }
const stored = async () => (await world.documents('administrations')) as Row[]
const mine = async () => valueOf(await person.call(listMyAssessments, {})).administrations
const look = (administrationId: string) => yunxi.call(openShared, { administrationId, reason: 'before-session' })
const keep = async () => valueOf(await person.call(submitAssessment, sheetAt(world.cloud.clock.now())))
const put = ({ _id, ...row }: Row) => world.put('administrations', { ...row, id: _id })
const unavailable = { ok: false, refusal: 'unavailable' }

describe('what somebody answered, and what came of it,', () => {
  it('says nothing where it lies: not which questions they were, no answer and no score', async () => {
    const { administrationId } = await sharedWithYunxi(world, person)
    valueOf(await look(administrationId))
    const [row] = await stored()
    expect(row).toMatchObject({ found: expect.stringMatching(/^k1\./), responses: expect.stringMatching(/^k1\./) })
    expect(JSON.stringify(row)).not.toMatch(/phq9|some|total|bandId|critical/)
    expect(unsealed(row as Row)).toMatchObject({ scaleId: 'phq9', scaleVersion: 1, score: { total: 9 } })
  })

  it.each(['found', 'responses'])('is nobody’s under another of their results: %s exchanged', async (field) => {
    const { administrationId } = await sharedWithYunxi(world, person)
    await keep()
    const [one, other] = (await stored()).sort((a) => (a._id === administrationId ? -1 : 1)) as [Row, Row]
    await put({ ...one, [field]: other[field] })
    await put({ ...other, [field]: one[field] })
    const before = await world.everything()
    expect(await look(administrationId)).toEqual(unavailable)
    expect(await world.everything()).toEqual(before)
    // Nobody is said to have looked who saw nothing.
    expect(valueOf(await person.call(listLooks, {})).looks).toEqual([])
    if (field === 'found') expect(await mine()).toEqual([])
    await expect
      .poll(() => lines.flatMap(({ badSeal }) => (badSeal ? [badSeal] : [])))
      .toContainEqual(expect.objectContaining({ collection: 'administrations', field, why: 'does-not-open' }))
    expect(JSON.stringify(lines)).not.toContain(administrationId)
    // It is theirs to take back and to delete all the same.
    expect(await person.call(takeBackAssessment, { administrationId })).toMatchObject(
      field === 'found' ? unavailable : { ok: true },
    )
    expect((await stored()).find(({ _id }) => _id === administrationId)?.share).toMatchObject({
      takenBackAt: expect.any(Number),
    })
    valueOf(await person.call(forgetAssessment, { administrationId }))
    expect((await stored()).map(({ _id }) => _id)).toEqual([other._id])
  })

  it('does not open as the other of the two fields, and one that does not leaves the others listed', async () => {
    await keep()
    await keep()
    const [one, other] = (await stored()) as [Row, Row]
    await put({ ...one, found: one.responses })
    expect((await mine()).map(({ id }) => id)).toEqual([other._id])
    // Well sealed, and none of ours in it.
    const at = { collection: 'administrations', id: one._id, field: 'found' }
    await put({ ...one, found: secretsOf(functionEnv).seal(at, JSON.stringify({ scaleId: 'phq9' })) })
    expect((await mine()).map(({ id }) => id)).toEqual([other._id])
  })

  it('of before it was sealed is read as it was, and sealed when it is next written', async () => {
    const { administrationId } = await sharedWithYunxi(world, person)
    const [{ found: _f, responses: _r, ...record }] = (await stored()) as [Row]
    const { scaleId, scaleVersion, score, responses } = anAdministration({ responses: phq9Answers(1) })
    const open = { ...record, scaleId, scaleVersion, score, responses, v: 2 }
    await put(open)
    expect(await mine()).toMatchObject([{ id: administrationId, scaleId, score }])
    expect(await stored()).toEqual([open])
    expect(valueOf(await look(administrationId)).result).toMatchObject({ scaleId, score, responses })
    const [row] = (await stored()) as [Row]
    expect(row).toMatchObject({
      found: expect.stringMatching(/^k1\./),
      responses: expect.stringMatching(/^k1\./),
      v: 3,
    })
    expect(JSON.stringify(row)).not.toMatch(/phq9|calm/)
    expect(valueOf(await look(administrationId)).result).toMatchObject({ scaleId, score, responses })
  })
})
