import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bringLicence, decideWording, listWordings, proposeWording, readLicence } from '#core/contracts/assessments'
import type { InputOf } from '#core/contracts/operation'
import { DAY } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { runWell } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import { aDocument, aPdf, aWordingBrought, aWordingWish, handInALicence } from '../../support/wordings'
import type { Browser } from '../../support/world'

const world = aWorld()
let first: Browser
let second: Browser
beforeAll(async () => {
  first = await world.as('sample-manager')
  second = await world.as('sample-resident-2')
})
beforeEach(() => {
  const grants = [{ role: 'manager', nodeId: 'n-qinghe' }]
  return world.put('staff', { id: world.personId('sample-resident-2'), grants, v: 1 })
})

const no = (refusal: string) => ({ ok: false, refusal })
type Part = InputOf<typeof bringLicence>

/** Thirty-six thousand bytes: two whole parts and the rest. */
const scan = Buffer.concat([Buffer.from('%PDF-1.4'), Buffer.alloc(35_992, 7)])
const letters = scan.toString('base64')
const parts = [0, 1, 2].map((part) => letters.slice(part * 21_600, (part + 1) * 21_600))

const bring = (change: Partial<Part> = {}, browser = first) =>
  browser.call(bringLicence, { fileId: null, kind: 'pdf', parts: 3, part: 0, data: parts[0] ?? '', ...change })
const bringRest = async (fileId: string, from = 1) => {
  for (let part = from; part < 3; part += 1) valueOf(await bring({ fileId, part, data: parts[part] ?? '' }))
}
const propose = (licenceFile: string, browser = first) => browser.call(proposeWording, aWordingWish({ licenceFile }))
const read = (part: number, browser = second, importId = 'srq20_1001') => browser.call(readLicence, { importId, part })

describe('a licence document', () => {
  it('goes in parts, comes back byte by byte to whoever decides, and is known by its hash', async () => {
    const { fileId } = valueOf(await bring())
    await bringRest(fileId)
    const { proposed } = valueOf(await propose(fileId))
    expect(proposed.document).toEqual({
      ...{ fileId, kind: 'pdf', parts: 3, bytes: 36_000 },
      hash: createHash('sha256').update(scan).digest('hex'),
    })
    const back = [valueOf(await read(0)), valueOf(await read(1)), valueOf(await read(2))].map(({ data }) => data)
    expect(Buffer.from(back.join(''), 'base64').equals(scan)).toBe(true)
    valueOf(await second.call(decideWording, { importId: 'srq20_1001', decision: 'approved' }))
    expect(valueOf(await first.call(listWordings, {})).imports[0]?.document?.fileId).toBe(fileId)
  })

  it('is no part of a wording before all of it is there, nor where it is another’s or used already', async () => {
    const { fileId } = valueOf(await bring())
    expect(await propose(fileId)).toEqual(no('licence-missing'))
    valueOf(await bring({ fileId, part: 2, data: parts[2] ?? '' }))
    expect(await propose(fileId)).toEqual(no('licence-missing'))
    await bringRest(fileId)
    expect(await propose(fileId, second)).toEqual(no('licence-missing'))
    expect(await propose('none')).toEqual(no('licence-missing'))
    valueOf(await propose(fileId))
    expect(await propose(fileId)).toEqual(no('licence-missing'))
    expect(await bring({ fileId, part: 1, data: parts[1] ?? '' })).toEqual(no('licence-missing'))
  })

  it.each<[string, string, Partial<Part>]>([
    ['bad-input', 'it is no base64', { data: '<script>' }],
    ['bad-input', 'a part is too long', { data: 'A'.repeat(21_601) }],
    ['bad-input', 'it is of more parts than there may be', { parts: 65 }],
    ['bad-input', 'it is of another kind', { kind: 'docx' as 'pdf' }],
    ['licence-missing', 'it is the part after the last', { part: 3 }],
    ['licence-missing', 'nobody handed in its beginning', { fileId: 'none', part: 1 }],
  ])('is refused, and nothing is stored, %s where %s', async (refusal, _, change) => {
    const before = await world.everything()
    expect(await bring(change)).toEqual(no(refusal))
    expect(await world.everything()).toEqual(before)
  })

  it('is what its first bytes say, whatever it is called', async () => {
    const { fileId } = valueOf(await bring({ kind: 'png', parts: 1, data: aPdf }))
    expect(await propose(fileId)).toEqual(no('licence-missing'))
  })

  it('is not written over, nor added to by somebody else', async () => {
    const { fileId } = valueOf(await bring())
    expect(await bring({ fileId, data: parts[1] ?? '' })).toEqual(no('licence-missing'))
    expect(await bring({ fileId, part: 1, data: parts[1] ?? '' }, second)).toEqual(no('licence-missing'))
    valueOf(await bring({ fileId }))
    expect(await world.documents('licence-parts')).toMatchObject([{ _id: `${fileId}_0`, data: parts[0] }])
  })

  it('is for managers alone', async () => {
    await world.put('wordings', aWordingBrought())
    await handInALicence(world)
    for (const who of ['sample-resident', 'sample-counsellor']) {
      const browser = await world.as(who)
      expect(await bring({}, browser)).toEqual(no('not-allowed'))
      expect(await read(0, browser)).toEqual(no('not-allowed'))
    }
    expect(valueOf(await read(0)).data).toBe(aPdf)
    expect(await read(1)).toEqual(no('licence-missing'))
    expect(await read(0, second, 'none')).toEqual(no('import-unknown'))
  })

  it('without one nothing is approved, what was brought before there were any included', async () => {
    const { document: _, ...before } = aWordingBrought()
    await world.put('wordings', { ...before, v: 1 })
    const decide = (decision: 'approved' | 'refused') =>
      second.call(decideWording, { importId: 'srq20_1001', decision })
    expect(await decide('approved')).toEqual(no('licence-missing'))
    expect(await read(0)).toEqual(no('licence-missing'))
    expect(valueOf(await decide('refused')).decided.document).toBeNull()
  })

  it('that is in no wording a day later is removed, and one that is stays', async () => {
    const { fileId } = valueOf(await bring())
    await world.put('wordings', aWordingBrought())
    const used = { id: aDocument.fileId, by: 'p1_another', at: 1, kind: 'pdf', parts: 1, wordingId: 'srq20_1001', v: 1 }
    await world.put('licence-files', used)
    const clear = () => runWell(world, 'assessments', 'clearExpired')
    await clear()
    expect(await world.documents('licence-files')).toHaveLength(2)
    world.cloud.clock.advance(DAY + 1)
    await clear()
    expect(await world.documents('licence-files')).toMatchObject([{ _id: aDocument.fileId }])
    expect((await world.documents('licence-parts')).filter((part) => part.fileId === fileId)).toEqual([])
  })
})
