import { describe, expect, it } from 'vitest'
import { makePoster } from '#core/contracts/posters'
import { aWorld } from '../../support/a-world'
import { functionEnv } from '../../support/world'

const asked = { placementId: 'hx-cg-01', format: 'card', file: 'preview' } as const

describe('before the program is released', () => {
  const world = aWorld()

  it('a poster has the code any camera reads, and says that it has no other', async () => {
    const worker = await world.as('sample-care-worker')
    expect(await worker.call(makePoster, asked)).toMatchObject({ ok: true, value: { codes: ['web'] } })
  })
})

describe('where no address of the web build is set', () => {
  const released = aWorld({
    cloud: { pages: ['pages/landing/index'] },
    functionEnv: { ...functionEnv, XINLIN_WEB_ADDRESS: '' },
  })

  it('a poster has WeChat’s code alone', async () => {
    const worker = await released.as('sample-care-worker')
    expect(await worker.call(makePoster, asked)).toMatchObject({ ok: true, value: { codes: ['wechat'] } })
  })
})

describe('where there is neither', () => {
  const world = aWorld({ functionEnv: { ...functionEnv, XINLIN_WEB_ADDRESS: '' } })

  it('a poster is refused no-code', async () => {
    const worker = await world.as('sample-care-worker')
    expect(await worker.call(makePoster, asked)).toEqual({ ok: false, refusal: 'no-code' })
  })
})
