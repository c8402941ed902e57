import { beforeAll, describe, expect, it } from 'vitest'
import { kits } from '#core/content/kits/index'
import { listKits, openKit } from '#core/contracts/content'
import { addDays, instantAt } from '#core/domain/time'
import { codeAddress } from '../../../cloudfunctions/_runtime/code-address'
import { aWorld } from '../../support/a-world'
import { aStoredArticle } from '../../support/stored-article'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let reader: Browser
beforeAll(async () => {
  reader = await world.browser()
})

const scene = 'hx-cg-01'
const open = async (input: { kitId: string; scene?: string }) => valueOf(await reader.call(openKit, input))

describe('a kit', () => {
  it('is refused kit-unknown where there is none, and bad-input for what cannot be on a code', async () => {
    expect(await reader.call(openKit, { kitId: 'k99' })).toEqual({ ok: false, refusal: 'kit-unknown' })
    const answer = await reader.call(openKit, { kitId: 'k01', scene: '晨光' })
    expect(answer).toEqual({ ok: false, refusal: 'bad-input' })
  })

  it('is given to anybody whole, in its order', async () => {
    for (const kit of kits) {
      const value = valueOf(await world.callAsNobody(openKit, { kitId: kit.id }))
      expect(value.kit.title).toBe(kit.title)
      expect(value.read.map(({ id }) => id)).toEqual(kit.read.map(({ id }) => id))
      expect(value.practise.map(({ id }) => id)).toEqual(kit.practise.map(({ id }) => id))
      expect(value.at).toBeNull()
    }
  })

  it('carries the place whose code was scanned, and goes without where nobody knows the code', async () => {
    const { at } = await open({ kitId: 'k02', scene })
    expect(at?.name).toBe('晨光心理服务站')
    expect(at?.code).toBe(`http://127.0.0.1:8720/?scene=${scene}`)
    expect(at?.openingHours.length).toBeGreaterThan(0)
    expect((await open({ kitId: 'k02', scene: 'nowhere' })).at).toBeNull()
  })

  it('leaves out an article that was to be read again until yesterday', async () => {
    await world.put('articles', aStoredArticle('a07', { reviewBy: '2026-11-22' }))
    const { read } = await open({ kitId: 'k02' })
    expect(read.map(({ id }) => id)).not.toContain('a07')
    expect(read.length).toBeGreaterThan(0)
  })

  it('leaves the list the day after it was to be read again, and is refused kit-in-review', async () => {
    const last = kits.map(({ reviewBy }) => reviewBy).sort()[0] ?? ''
    const goTo = (instant: number) => world.cloud.clock.advance(instant - world.cloud.clock.now())
    goTo(instantAt(last))
    expect(valueOf(await reader.call(listKits, {})).kits.map(({ id }) => id)).toEqual(kits.map(({ id }) => id))
    goTo(instantAt(addDays(last, 1)))
    const overdue = kits.filter(({ reviewBy }) => reviewBy === last).map(({ id }) => id)
    const left = valueOf(await reader.call(listKits, {})).kits.map(({ id }) => id)
    expect(left).toEqual(kits.map(({ id }) => id).filter((id) => !overdue.includes(id)))
    expect(await reader.call(openKit, { kitId: overdue[0] ?? '' })).toEqual({ ok: false, refusal: 'kit-in-review' })
  })
})

describe('the address on a code', () => {
  it.each([
    ['https://xinlin.example', 'https://xinlin.example/?scene=hx-1'],
    ['https://xinlin.example/h5/', 'https://xinlin.example/h5/?scene=hx-1'],
    [undefined, null],
    ['', null],
    ['javascript:alert(1)', null],
    ['https://xinlin.example/#/pages', null],
  ])('for a web build at %s is %s', (address, expected) => {
    expect(codeAddress({ XINLIN_WEB_ADDRESS: address }, 'hx-1')).toBe(expected)
  })
})
