import { beforeAll, describe, expect, it } from 'vitest'
import { listToRun } from '#core/contracts/assessments'
import { definition as sound } from '#core/contracts/shapes/definition'
import { aWorld } from '../../support/a-world'
import { valueOf } from '../../support/value-of'
import { aWordingBrought, aWordingInForce } from '../../support/wordings'
import type { Browser } from '../../support/world'

const world = aWorld()
let yunxi: Browser
beforeAll(async () => {
  yunxi = await world.as('sample-counsellor')
})

const list = async (after?: string) => valueOf(await yunxi.call(listToRun, after === undefined ? {} : { after }))

describe('what staff may run', () => {
  it('is not-allowed to whoever is no counsellor', async () => {
    const no = { ok: false, refusal: 'not-allowed' }
    expect(await (await world.as('sample-resident')).call(listToRun, {})).toEqual(no)
    expect(await (await world.as('sample-manager')).call(listToRun, {})).toEqual(no)
  })

  it('is those of the program whose instrument lets staff ask, whole and in the newest version, and no other', async () => {
    const { definitions, next } = await list()
    expect(definitions.map(({ scaleId, version, lastDay }) => [scaleId, version, lastDay])).toEqual([
      ['elder-mood-coarse', 1, null],
      ['elder-selfrated', 1, null],
      ['elder-selfcare', 1, null],
      ['elder-cog-coarse', 1, null],
      ['ad-early-signs', 1, null],
    ])
    expect(next).toBeNull()
    for (const { scaleId, definition } of definitions) {
      const read = sound.parse(JSON.parse(definition))
      expect(read).toMatchObject({ id: scaleId, plainTitle: expect.stringMatching(/\S/) })
      expect(read.respondents).toContain('staff')
    }
  })

  it('is all there is after any of them, and nothing after the last', async () => {
    const rest = await list('elder-selfcare_1')
    expect(rest.definitions.map(({ scaleId }) => scaleId)).toEqual(['elder-cog-coarse', 'ad-early-signs'])
    expect((await list('ad-early-signs_1')).definitions).toEqual([])
  })

  it('is what was brought besides, while it is in force; what staff may not ask is not among it', async () => {
    await world.put('wordings', aWordingBrought({ status: 'approved' }))
    await world.put('wordings', aWordingInForce('gds15'))
    const { definitions } = await list('ad-early-signs_1')
    expect(sound.safeParse(JSON.parse(definitions[0]?.definition ?? '')).success).toBe(true)
    expect(definitions).toMatchObject([{ id: 'gds15_1001', scaleId: 'gds15', version: 1001, lastDay: '2026-12-20' }])
    await world.put('wordings', aWordingInForce('gds15', { status: 'closed' }))
    expect((await list('ad-early-signs_1')).definitions).toEqual([])
  })
})
