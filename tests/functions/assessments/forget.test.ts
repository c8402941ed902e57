import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forgetAssessment, submitAssessment } from '#core/contracts/assessments'
import { phq9 } from '#core/scales/phq9'
import { type Browser, openWorld, type World } from '../../support/world'

let world: World
let owner: Browser
let administrationId: string
beforeAll(async () => {
  world = await openWorld()
  owner = await world.as('sample-resident')
  const responses = Object.fromEntries(phq9.items.map((item) => [item.id, 0]))
  const submission = { scaleId: 'phq9', scaleVersion: 1, responses, keep: true, consentVersion: 1 }
  const answer = await owner.call(submitAssessment, submission)
  administrationId = answer.ok ? (answer.value.kept?.id ?? '') : ''
})
afterAll(() => world.close())

describe('forgetting a kept self-test', () => {
  it('is refused not-signed-in to nobody', async () => {
    expect(await world.callAsNobody(forgetAssessment, { administrationId })).toEqual({
      ok: false,
      refusal: 'not-signed-in',
    })
  })

  it.each([
    ['a resident', 'sample-resident-2'],
    ['a counsellor', 'sample-counsellor'],
    ['a manager', 'sample-manager'],
  ])('is refused assessment-unknown to %s whose it is not, and it stays', async (_, openid) => {
    const other = await world.as(openid)
    expect(await other.call(forgetAssessment, { administrationId })).toEqual({
      ok: false,
      refusal: 'assessment-unknown',
    })
    expect(await world.documents('administrations')).toHaveLength(1)
  })

  it('is refused assessment-unknown when there is none', async () => {
    expect(await owner.call(forgetAssessment, { administrationId: 'never-was' })).toEqual({
      ok: false,
      refusal: 'assessment-unknown',
    })
  })

  it('takes it out for good, and a second time there is nothing to forget', async () => {
    expect(await owner.call(forgetAssessment, { administrationId })).toEqual({ ok: true, value: {} })
    expect(await world.documents('administrations')).toEqual([])
    expect(await owner.call(forgetAssessment, { administrationId })).toEqual({
      ok: false,
      refusal: 'assessment-unknown',
    })
  })
})
