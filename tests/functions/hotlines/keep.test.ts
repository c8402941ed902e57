import { beforeAll, describe, expect, it } from 'vitest'
import { listKept, noteDialTest, saveLine, setLineClosed } from '#core/contracts/hotlines'
import { listHotlines } from '#core/contracts/sites'
import { aWorld } from '../../support/a-world'
import { aLineWish } from '../../support/lines'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const lines: Record<string, unknown>[] = []
const world = aWorld({ log: (line) => lines.push(line) })
let keeper: Browser
let manager: Browser
let person: Browser
beforeAll(async () => {
  keeper = await world.as('sample-line-keeper')
  manager = await world.as('sample-manager')
  person = await world.as('sample-resident')
})

const no = (refusal: string) => ({ ok: false, refusal })
const save = (line: Parameters<typeof aLineWish>[0] = {}, revision: number | null = null, browser = keeper) =>
  browser.call(saveLine, aLineWish(line, revision))
const close = (lineId: string, closed: boolean, revision: number, browser = keeper) =>
  browser.call(setLineClosed, { lineId, closed, revision })
const dial = (lineId: string, browser = keeper) =>
  browser.call(noteDialTest, { lineId, outcome: 'answered', answerer: 'operator', waited: 45 })
const kept = async (browser = keeper) => valueOf(await browser.call(listKept, {}))
const one = async (number: string, browser = keeper) =>
  (await kept(browser)).lines.find((line) => line.number === number)
const shown = async () => {
  const { lines: all, closed } = valueOf(await person.call(listHotlines, {}))
  return { numbers: all.map(({ number }) => number).sort(), closed }
}
/** Keeps lines of one community alone. */
const ofNantang = async () => {
  const grants = [{ role: 'line-keeper', nodeId: 'n-nantang' }]
  await world.put('staff', { id: world.personId('sample-parent'), grants, v: 1 })
  return world.as('sample-parent')
}
const nantang = { nodeId: 'n-nantang', name: '' }

describe('keeping the lines is refused, and nothing is stored,', () => {
  it('not-allowed to whoever is neither a keeper of lines nor a manager', async () => {
    for (const who of ['sample-resident', 'sample-counsellor']) {
      const browser = await world.as(who)
      const before = await world.everything()
      expect(await browser.call(listKept, {})).toEqual(no('not-allowed'))
      expect(await save({}, null, browser)).toEqual(no('not-allowed'))
      expect(await close('line-12356', true, 0, browser)).toEqual(no('not-allowed'))
      expect(await dial('line-12356', browser)).toEqual(no('not-allowed'))
      expect(await world.everything()).toEqual(before)
    }
  })

  it.each([
    ['number-invalid', { number: '12' }],
    ['number-fixed', { number: '110' }],
    ['number-taken', { number: '12355' }],
    ['line-incomplete', { owner: ' ' }],
    ['hours-clash', { hours: [], hoursQuote: '见原文' }],
    ['hours-unsourced', { hours: [{ weekday: 1 as const, from: 540, until: 1080 }] }],
    ['verified-ahead', { verifiedAt: '2026-11-24' }],
    ['area-unknown', { area: { nodeId: 'n-nowhere', name: '' } }],
    ['area-unknown', { area: { nodeId: null, name: ' ' } }],
    ['bad-input', { verifiedAt: '2026-02-30' }],
    ['bad-input', { hours: [{ weekday: 1 as const, from: 540, until: 1441 }] }],
  ])('%s with %j', async (refusal, change) => {
    const before = await world.everything()
    expect(await save(change)).toEqual(no(refusal))
    expect(await world.everything()).toEqual(before)
  })

  it('line-unknown for a line that is none', async () => {
    const before = await world.everything()
    expect(await save({}, 1)).toEqual(no('line-unknown'))
    expect(await close('line-999', true, 1)).toEqual(no('line-unknown'))
    expect(await dial('line-999')).toEqual(no('line-unknown'))
    expect(await dial('line-120')).toEqual(no('line-unknown'))
    expect(await world.everything()).toEqual(before)
  })

  it('line-changed for what was read before somebody else changed it', async () => {
    valueOf(await save({ number: '12355', name: '新的名字' }, 0))
    const before = await world.everything()
    expect(await save({ number: '12355', name: '另一个名字' }, 0, manager)).toEqual(no('line-changed'))
    expect(await close('line-12355', true, 0, manager)).toEqual(no('line-changed'))
    expect(await world.everything()).toEqual(before)
    expect(await one('12355')).toMatchObject({ name: '新的名字', revision: 1 })
  })

  it('lines-full from the fiftieth on', async () => {
    await world.add(
      'hotlines',
      Array.from({ length: 47 }, (_, at) => {
        const number = `9${String(at).padStart(4, '0')}`
        return { ...aLineWish({ number }).line, id: `line-${number}`, revision: 1, closed: null, tests: [], v: 1 }
      }),
    )
    expect(await save()).toEqual(no('lines-full'))
    expect(await save({ number: '90000', name: '还能改' }, 1)).toMatchObject({ ok: true })
    expect((await shown()).numbers).toHaveLength(50)
  })

  it('not-allowed to somebody of one community, for lines of others and of everybody', async () => {
    const browser = await ofNantang()
    const { lines: all, places, everywhere } = await kept(browser)
    expect({ places, everywhere }).toEqual({ places: [{ id: 'n-nantang', name: '南塘社区' }], everywhere: false })
    expect(all.map(({ yours }) => yours)).toEqual([false, false, false])
    const before = await world.everything()
    for (const area of [null, { nodeId: null, name: '外地' }, { nodeId: 'n-qinghe', name: '' }])
      expect(await save({ area }, null, browser)).toEqual(no('not-allowed'))
    expect(await close('line-12356', true, 0, browser)).toEqual(no('not-allowed'))
    expect(await dial('line-12356', browser)).toEqual(no('not-allowed'))
    // Nor is a line of everybody's made one of theirs.
    expect(await save({ number: '12355', area: nantang }, 0, browser)).toEqual(no('not-allowed'))
    expect(await world.everything()).toEqual(before)
    const { saved } = valueOf(await save({ area: nantang }, null, browser))
    expect(saved).toMatchObject({ area: { nodeId: 'n-nantang', name: '南塘社区' }, yours: true })
  })
})

describe('the lines', () => {
  it('are those the program came with, before anybody stored one', async () => {
    await world.empty('hotlines')
    expect(await shown()).toEqual({ numbers: ['12338', '12355', '12356'], closed: [] })
    expect((await kept()).lines.map(({ number, revision, yours }) => [number, revision, yours])).toEqual([
      ['12356', 0, true],
      ['12355', 0, true],
      ['12338', 0, true],
    ])
    valueOf(await close('line-12356', true, 0))
    expect(await shown()).toEqual({ numbers: ['12338', '12355'], closed: ['12356'] })
  })

  it('are kept by managers as by keepers, of everywhere at the top of the organisation', async () => {
    const { places, everywhere } = await kept(manager)
    expect(everywhere).toBe(true)
    expect(places.map(({ id }) => id)).toEqual(['n-chenguang', 'n-liuan', 'n-nantang', 'n-qinghe'])
  })

  it('have a new one from the moment it is saved, and no more once it is closed, and again', async () => {
    const { saved } = valueOf(await save())
    expect(saved).toMatchObject({ id: 'line-12399', revision: 1, closed: null, tests: [], yours: true })
    expect((await shown()).numbers).toContain('12399')
    expect(valueOf(await close('line-12399', true, 1)).saved.closed).toMatchObject({ mine: true })
    expect(await shown()).toEqual({ numbers: ['12338', '12355', '12356'], closed: ['12399'] })
    expect((await one('12399', manager))?.closed).toMatchObject({ mine: false })
    valueOf(await close('line-12399', false, 2))
    expect((await shown()).numbers).toContain('12399')
  })

  it('show what was changed, also a number spaced otherwise', async () => {
    valueOf(await save({ number: '010-1234567' }))
    valueOf(await save({ number: '0101234567', about: '改过的一句' }, 1))
    const { lines: all } = valueOf(await person.call(listHotlines, {}))
    expect(all.filter(({ number }) => number.startsWith('010'))).toMatchObject([{ about: '改过的一句' }])
  })

  it('go on without one that cannot be read: the one the program came with stands there again', async () => {
    await world.put('hotlines', { id: 'line-12356', number: 12356, v: 1 })
    await world.put('hotlines', { id: 'line-12399', number: '12399', v: 1 })
    expect(await shown()).toEqual({ numbers: ['12338', '12355', '12356'], closed: [] })
  })

  it('tell residents nothing of who keeps them', async () => {
    valueOf(await dial('line-12356'))
    const told = JSON.stringify(await person.call(listHotlines, {}))
    for (const word of ['tests', 'operator', 'revision', 'hoursQuote', world.personId('sample-line-keeper')])
      expect(told).not.toContain(word)
  })
})

describe('a dial test', () => {
  it('is noted with how long it took and whether it was oneself, and is a check of that day', async () => {
    const { saved } = valueOf(await dial('line-12356'))
    const [test] = saved.tests
    expect(test).toMatchObject({ outcome: 'answered', answerer: 'operator', waited: 45, mine: true })
    expect(saved).toMatchObject({ verifiedAt: '2026-11-23', revision: 1 })
    expect((await one('12356', manager))?.tests).toMatchObject([{ mine: false }])
  })

  it('holds no name: what answered is one of a few words', async () => {
    const answerer = '王小明' as 'operator'
    const said = { lineId: 'line-12356', outcome: 'answered' as const, answerer, waited: 1 }
    expect(await keeper.call(noteDialTest, said)).toEqual(no('bad-input'))
  })

  it('leaves the list nothing but the twelve newest', async () => {
    for (let at = 0; at < 13; at += 1) valueOf(await dial('line-12356'))
    expect((await one('12356'))?.tests).toHaveLength(12)
  })
})

describe('two who change one line at once', () => {
  it('one is stored, the other is told line-changed, and no words are mixed', async () => {
    valueOf(await save())
    const wishes = [keeper, manager, keeper, manager].map((browser, at) =>
      save({ name: `第 ${at} 个名字`, about: `第 ${at} 句` }, 1, browser),
    )
    const answers = await Promise.all(wishes)
    const won = answers.findIndex(({ ok }) => ok)
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    for (const answer of answers.filter(({ ok }) => !ok)) expect(answer).toEqual(no('line-changed'))
    expect(await one('12399')).toMatchObject({ name: `第 ${won} 个名字`, about: `第 ${won} 句`, revision: 2 })
  })

  it('two who add one number: one is stored, the other is told number-taken', async () => {
    const answers = await Promise.all([save({ name: '一' }), save({ name: '二' }, null, manager)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter(({ ok }) => !ok)).toEqual([no('number-taken')])
  })

  it('dial tests noted at once are all there', async () => {
    await Promise.all([dial('line-12356'), dial('line-12356', manager), dial('line-12356')])
    expect((await one('12356'))?.tests).toHaveLength(3)
  })

  it('a role that is taken away meanwhile and a change are never both carried out unseen', async () => {
    await world.put('staff', { id: world.personId('sample-line-keeper'), grants: [], v: 1 })
    expect(await close('line-12356', true, 0)).toEqual(no('not-allowed'))
  })
})
