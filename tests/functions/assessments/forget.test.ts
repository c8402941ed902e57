import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { forgetAssessment } from '#core/contracts/assessments'
import { aWorld } from '../../support/a-world'
import { anAdministration } from '../../support/makers'
import type { Browser } from '../../support/world'

const world = aWorld()
let owner: Browser
beforeAll(async () => {
  owner = await world.as('sample-resident')
})
beforeEach(async () => {
  await world.add('administrations', [
    anAdministration({ id: 'mine', personId: world.personId('sample-resident') }),
    anAdministration({ id: 'theirs', personId: world.personId('sample-parent') }),
  ])
})

const forget = (administrationId: string, browser = owner) => browser.call(forgetAssessment, { administrationId })
const unknown = { ok: false, refusal: 'assessment-unknown' }

describe('forgetting a kept self-test', () => {
  it('is refused not-signed-in to nobody', async () => {
    expect(await world.callAsNobody(forgetAssessment, { administrationId: 'mine' })).toEqual({
      ok: false,
      refusal: 'not-signed-in',
    })
  })

  it.each([
    ['a resident', 'sample-resident-2'],
    ['a counsellor', 'sample-counsellor'],
    ['a manager', 'sample-manager'],
  ])('is refused assessment-unknown to %s whose it is not, and it stays', async (_, openid) => {
    const before = await world.everything()
    expect(await forget('mine', await world.as(openid))).toEqual(unknown)
    expect(await world.everything()).toEqual(before)
  })

  it('is refused assessment-unknown when there is none', async () => {
    expect(await forget('never-was')).toEqual(unknown)
  })

  it('is refused bad-input when it is an operator, and all stay', async () => {
    expect(await forget({ $ne: null } as unknown as string)).toEqual({ ok: false, refusal: 'bad-input' })
    expect(await world.documents('administrations')).toHaveLength(2)
  })

  it('takes it out for good and no other, and a second time there is nothing to forget', async () => {
    expect(await forget('mine')).toEqual({ ok: true, value: {} })
    expect((await world.documents('administrations')).map(({ _id }) => _id)).toEqual(['theirs'])
    expect(await forget('mine')).toEqual(unknown)
  })
})
