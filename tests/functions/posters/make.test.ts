import { readFileSync } from 'node:fs'
import fontkit from '@pdf-lib/fontkit'
import readCode from 'jsqr'
import { beforeAll, describe, expect, it } from 'vitest'
import { keptWhole, posterWords } from '#core/content/posters'
import { makePoster } from '#core/contracts/posters'
import {
  type PosterFile,
  type PosterFormat,
  posterFormats,
  posterSizes,
  printResolution,
} from '#core/domain/placements/poster'
import { aWorld } from '../../support/a-world'
import { aStoredLine } from '../../support/lines'
import { pdfPage } from '../../support/pdf-page'
import { pdfPixels } from '../../support/pdf-pixels'
import { codesIn, pixelsOf } from '../../support/png-pixels'
import { byTurns, everySecond } from '../../support/turn'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

/** Where a code of WeChat's leads on this machine, once the page is released. */
const released = {
  pages: ['pages/landing/index'],
  landing: (page: string, scene: string) => `https://phone.example/#/${page}?scene=${scene}`,
}
const world = aWorld({ cloud: released })
let worker: Browser
let other: Browser
beforeAll(async () => {
  worker = await world.as('sample-care-worker')
  other = await world.as('sample-care-worker-2')
})

const no = (refusal: string) => ({ ok: false, refusal })
const asked = { placementId: 'hx-cg-01', format: 'a4', file: 'pdf' } as const
const make = (change: { placementId?: string; format?: PosterFormat; file?: PosterFile } = {}, who = worker) =>
  who.call(makePoster, { ...asked, ...change })
const bytesOf = async (format: PosterFormat, file: PosterFile) => {
  const { data, codes } = valueOf(await make({ format, file }))
  return { bytes: Buffer.from(data, 'base64'), codes }
}
const siteRow = async () => (await world.documents('sites')).find(({ _id }) => _id === 's-chenguang') ?? {}
const change = async (fields: object) => {
  const { _id, ...site } = await siteRow()
  await world.put('sites', { ...site, ...fields, id: 's-chenguang' })
}

const onWeb = 'http://127.0.0.1:8720/?scene=hx-cg-01'
const inWeChat = /\/#\/pages\/landing\/index\?scene=hx-cg-01$/

describe('a poster is refused', () => {
  it('not-allowed to residents, counsellors and editors', async () => {
    for (const who of ['sample-resident', 'sample-counsellor', 'sample-editor']) {
      expect(await make({}, await world.as(who))).toEqual(no('not-allowed'))
    }
  })

  it('placement-unknown where there is none, or it is another place’s, or its site is gone', async () => {
    await world.put('placements', { id: 'left-over', siteId: 's-gone', place: '旧墙' })
    for (const placementId of ['hx-xx-99', 'left-over'])
      expect(await make({ placementId })).toEqual(no('placement-unknown'))
    expect(await make({ placementId: 'hx-la-01' }, other)).toEqual(no('placement-unknown'))
    expect(await make({ placementId: 'hx-cg-01', file: 'preview' }, other)).toMatchObject({ ok: true })
  })

  it('placement-gone where it was taken down', async () => {
    await world.put('placements', { id: 'gone', siteId: 's-chenguang', place: '旧墙', goneOn: '2026-11-20' })
    expect(await make({ placementId: 'gone' })).toEqual(no('placement-gone'))
  })

  it('site-closed where the site was given up', async () => {
    await change({ closedOn: '2026-11-20' })
    expect(await make()).toEqual(no('site-closed'))
  })

  it('poster-characters where a name has a letter that no font of ours has', async () => {
    await change({ name: '晨光🙂服务站' })
    expect(await make()).toEqual(no('poster-characters'))
    // A rare one of the national list is printed.
    await change({ name: '堽城𬭎服务站' })
    expect(await make({ file: 'preview' })).toMatchObject({ ok: true })
  })

  it('poster-too-full where the address fills a card, and not where it fills a sheet', async () => {
    await change({ address: '很长的地址'.repeat(40) })
    expect(await make({ format: 'card' })).toEqual(no('poster-too-full'))
    expect(await make({ format: 'a4' })).toMatchObject({ ok: true })
  })
})

describe.each(byTurns(posterFormats, everySecond, 2))('a poster as %s', (format) => {
  it('is a picture of its size in print, and both its codes are read from its pixels', async () => {
    const { bytes, codes } = await bytesOf(format, 'png')
    expect(codes).toEqual(['wechat', 'web'])
    const pixels = pixelsOf(bytes)
    const { width, height } = posterSizes[format]
    expect(pixels.width).toBe(Math.round((width / 25.4) * printResolution[format]))
    expect(pixels.height / pixels.width).toBeCloseTo(height / width, 2)
    const read = codesIn(pixels, readCode)
    expect(read).toHaveLength(2)
    expect(read).toContain(onWeb)
    expect(read.find((code) => code !== onWeb)).toMatch(inWeChat)
  })

  it('is a page whose two codes are read as a printer draws them', async () => {
    const pixels = await pdfPixels((await bytesOf(format, 'pdf')).bytes, printResolution[format])
    const read = codesIn(pixels, readCode)
    expect(read).toHaveLength(2)
    expect(read).toContain(onWeb)
    expect(read.find((code) => code !== onWeb)).toMatch(inWeChat)
  })

  it('is a page of its size, with hours, numbers and place as text that can be taken out of it', async () => {
    const { bytes } = await bytesOf(format, 'pdf')
    const { width, height, lines, fonts, drawn } = await pdfPage(bytes)
    expect([width, height].map((points) => Math.round((points * 25.4) / 72))).toEqual(
      Object.values(posterSizes[format]),
    )
    const text = lines.join('')
    for (const word of [
      '晨光心理服务站',
      '周一至周四 13:30–15:30',
      '周五 09:00–11:30',
      '心理援助热线',
      '医疗急救',
      '报警求助',
    ]) {
      expect(text).toContain(word)
    }
    expect(text).toContain('晨光社区邻里中心二楼，上楼左手第二间（虚构地址）')
    expect(lines.filter((line) => /^(12356|120|110)$/.test(line))).toEqual(['12356', '120', '110'])
    expect(text.includes('晨光社区三号楼一单元门口')).toBe(format !== 'card')
    expect(text).not.toContain('?')

    // Each letter is in the file as it is in the font, so that any printer prints it.
    const [whole, bold] = ['400Regular/NotoSansSC_400Regular', '700Bold/NotoSansSC_700Bold'].map((name) =>
      fontkit.create(readFileSync(`node_modules/@expo-google-fonts/noto-sans-sc/${name}.ttf`)),
    ) as unknown as { glyphForCodePoint(code: number): { readonly path: { toSVG(): string } } }[]
    expect([...fonts.keys()].some((name) => name.includes('Bold'))).toBe(true)
    for (const [name, { text: letters, face }] of fonts) {
      const font = name.includes('Bold') ? bold : whole
      for (const id of drawn.get(name) ?? []) {
        const letter = letters.get(id) ?? ''
        expect(face.getGlyph(id).path.toSVG(), letter).toBe(
          font?.glyphForCodePoint(letter.codePointAt(0) ?? 0).path.toSVG(),
        )
      }
    }
  })

  it('has every turn of phrase on one line, and of the sentence for who cannot wait each of its three', async () => {
    const { lines } = await pdfPage((await bytesOf(format, 'pdf')).bytes)
    const whole = lines.join('')
    const said = [...keptWhole, ...(format === 'card' ? [] : posterWords.urgent.split('，'))]
    for (const turn of said.filter((one) => whole.includes(one)))
      expect(
        lines.some((line) => line.includes(turn)),
        turn,
      ).toBe(true)
    expect(lines.filter((line) => /^[，。、：；！？）的]/.test(line) || [...line].length === 1)).toEqual([])
  })

  it('comes small for a screen', async () => {
    const { bytes } = await bytesOf(format, 'preview')
    // In base64 within what one setData of WeChat may carry.
    expect(bytes.length).toBeLessThan(120_000)
  })
})

describe('what stands on a poster', () => {
  it.each(posterFormats)(
    'is the room whose door its code hangs at, and of the whole site no room: %s',
    async (format) => {
      const row = { siteId: 's-chenguang', place: '门上', since: null, by: null, goneOn: null, photo: null, v: 4 }
      const textOf = async (roomId: string | null) => {
        await world.put('placements', { id: 'of-room', ...row, roomId } as { id: string })
        const { data } = valueOf(await make({ placementId: 'of-room', format }))
        return (await pdfPage(Buffer.from(data, 'base64'))).lines.join('')
      }
      expect(await textOf('r-chenguang-2')).toContain('晨光心理服务站 · 围坐室')
      for (const roomId of [null, 'r-gone']) expect(await textOf(roomId)).not.toMatch(/围坐室|站 ·/)
    },
  )

  it('is the site’s own line where it has one, and what it is open today', async () => {
    await change({ phone: '0000-1234', openingHours: [] })
    const { lines } = await pdfPage((await bytesOf('a4', 'pdf')).bytes)
    expect(lines).toContain('本站电话 0000-1234')
    expect(lines).toContain('开放时间请问社区')
  })

  const closures = [
    { id: 'k1', from: '2026-11-24', until: '2026-11-25', between: null, reason: '内部培训' },
    { id: 'k2', from: '2026-12-22', until: '2026-12-22', between: { from: 810, until: 870 }, reason: '开会' },
    { id: 'k3', from: '2026-12-23', until: '2026-12-24', between: null, reason: '搬家' },
  ]
  const dated = (lines: readonly string[]) => lines.join('').match(/2026年\d+月\d+日[^年]*?）/g) ?? []

  it('holds for longer than a week: regular hours, and of days off that the program knows them', async () => {
    await change({ closures })
    const { lines } = await pdfPage((await bytesOf('a4', 'pdf')).bytes)
    expect(lines).toContain('周一至周四 13:30–15:30')
    expect(lines).toContain('节假日以小程序为准')
    expect(dated(lines)).toEqual([])
  })

  it.each(byTurns(posterFormats, everySecond, 2))(
    'is by its date what is shut within thirty days, where that is chosen: as %s',
    async (format) => {
      await change({ closures })
      const asked = { placementId: 'hx-cg-01', format, special: true } as const
      const pdf = valueOf(await worker.call(makePoster, { ...asked, file: 'pdf' }))
      expect(pdf.special).toBe(2)
      const { lines } = await pdfPage(Buffer.from(pdf.data, 'base64'))
      // The 22nd of December is the thirtieth day, the 23rd the one after.
      expect(dated(lines)).toEqual(['2026年11月24日至11月25日 不开（内部培训）', '2026年12月22日 14:30–15:30（开会）'])
      expect(lines.join('')).toContain('节假日以小程序为准')
      const png = valueOf(await worker.call(makePoster, { ...asked, file: 'png' }))
      const read = codesIn(pixelsOf(Buffer.from(png.data, 'base64')), readCode)
      expect(read).toContain(onWeb)
      expect(read).toHaveLength(2)
    },
  )

  it('tells how many days there are to choose, none where there are none', async () => {
    expect(valueOf(await make({ file: 'preview' })).special).toBe(0)
    await change({ closures })
    expect(valueOf(await make({ file: 'preview' })).special).toBe(2)
  })

  it('is what the registry says of 12356, and 120 and 110 also where that was closed', async () => {
    const line = aStoredLine({ number: '12356', name: '心理援助热线', hoursText: '每天 8 点到 22 点（示例）' })
    await world.put('hotlines', line)
    expect((await pdfPage((await bytesOf('a4', 'pdf')).bytes)).lines).toContain('每天 8 点到 22 点（示例）')
    await world.put('hotlines', { ...line, closed: { at: world.cloud.clock.now(), by: 'p1_another' } })
    const { lines } = await pdfPage((await bytesOf('a4', 'pdf')).bytes)
    expect(lines.filter((one) => /^1\d+$/.test(one))).toEqual(['120', '110'])
  })
})
