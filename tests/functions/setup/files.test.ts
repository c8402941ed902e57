import { Buffer } from 'node:buffer'
import { strToU8 } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkTables } from '#core/contracts/setup'
import { MOST_FILE_BYTES } from '#core/contracts/setup/import'
import { aWorld } from '../../support/a-world'
import { aCsv, aRawWorkbook, aWorkbook, peopleHead, placesHead, sheetXml } from '../../support/tables'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let manager: Browser
beforeAll(async () => {
  manager = await world.as('sample-manager')
})
const no = (refusal: string) => ({ ok: false, refusal })
const check = (file: string) => manager.call(checkTables, { file })
const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64')
const person = ['示例甲', '编辑', '晨光社区', '', '']
const table = sheetXml([peopleHead, person])
const asked = { faults: [], people: [{ name: '示例甲', role: 'editor', place: '晨光社区' }] }

describe('a file is read', () => {
  it('as a workbook, by a spreadsheet or by hand, notes and empty sheets left aside', async () => {
    expect(valueOf(await check(aRawWorkbook(table)))).toMatchObject(asked)
    const file = await aWorkbook({ 写法: [['随便写']], 人员: [peopleHead, person], Sheet3: [['']] })
    expect(valueOf(await check(file))).toMatchObject(asked)
  })

  it.each(['utf-8', 'utf-8 with its mark', 'gb18030'])('as text in %s', async (encoding) => {
    const text = [peopleHead, person].map((row) => row.join(',')).join('\r\n')
    // The same text as a spreadsheet of before writes it.
    const gb = Buffer.from(
      'b3c6baf42cb8dacebb2cb5d8b7bd2cd5beb5e32cc3bfd6dccab1bce40d0acabec0fdbcd72cb1e0bcad2cb3bfb9e2c9e7c7f82c2c',
      'hex',
    )
    const bytes = encoding === 'gb18030' ? gb : Buffer.from(encoding === 'utf-8' ? text : `\uFEFF${text}`)
    expect(valueOf(await check(base64(bytes)))).toMatchObject(asked)
  })

  it('with the numbers its rows have there, gaps and all', async () => {
    const sheet = `<worksheet><sheetData><row r="3">${sheetXml([peopleHead]).match(/<c.*<\/c>/)?.[0]}</row><row r="9">${sheetXml([['示例甲', '主任', '晨光社区']]).match(/<c.*<\/c>/)?.[0]}</row></sheetData></worksheet>`
    expect(valueOf(await check(aRawWorkbook(sheet))).faults).toMatchObject([
      { row: 9, fault: 'role-unknown', about: '主任' },
    ])
  })

  it('and nothing in it is worked out: a formula is told with its row', async () => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
    const worked = `<c t="str"><f>HYPERLINK("http://example.invalid")</f><v>示例甲</v></c>`
    const sheet = `<worksheet><sheetData><row r="1">${peopleHead.map(cell).join('')}</row><row r="2">${worked}${cell('编辑')}${cell('晨光社区')}</row></sheetData></worksheet>`
    expect(valueOf(await check(aRawWorkbook(sheet))).faults).toMatchObject([{ row: 2, fault: 'formula' }])
    for (const begins of ['=1+1', '@SUM(1)', '＝1']) {
      expect(valueOf(await check(aCsv([peopleHead, [begins, '编辑', '晨光社区', '', '']]))).faults).toMatchObject([
        { row: 2, fault: 'formula' },
      ])
    }
  })
})

describe('a file is refused', () => {
  it.each([
    ['table-unreadable', 'a picture', () => base64(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))],
    ['table-unreadable', 'a zip of something else', () => aRawWorkbook('', { 'xl/workbook.xml': strToU8('<a>') })],
    ['table-unreadable', 'a sheet that breaks off', () => aRawWorkbook(table.slice(0, 200))],
    ['table-unreadable', 'a zip that breaks off', () => aRawWorkbook(table).slice(0, 200)],
    [
      'table-unreadable',
      'a sheet with entities of its own',
      () => aRawWorkbook(`<!DOCTYPE a [<!ENTITY b "${'c'.repeat(50)}">]>${table}`),
    ],
    ['table-unreadable', 'text in which a quotation never ends', () => base64('称呼,岗位,地方\n"示例')],
    ['table-unreadable', 'no text at all', () => base64(Buffer.from([0xff, 0xfe, 0x41, 0x00]))],
    [
      'table-old',
      'of a spreadsheet of before 2007, or under a password',
      () => base64(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])),
    ],
    ['table-macros', 'with a program in it', () => aRawWorkbook(table, { 'xl/vbaProject.bin': strToU8('x') })],
    [
      'table-macros',
      'that says of itself that it has one',
      () => aRawWorkbook(table, { '[Content_Types].xml': strToU8('<Types ContentType="macroEnabled"/>') }),
    ],
    ['table-too-large', 'that unpacks to a thousand times its size', () => aRawWorkbook(new Uint8Array(30_000_000))],
    [
      'table-too-large',
      'of many parts that are large together',
      () =>
        aRawWorkbook(
          table,
          Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`xl/media/${at}`, new Uint8Array(2_000_000)])),
        ),
    ],
    [
      'table-too-large',
      'of more parts than any workbook has',
      () => aRawWorkbook(table, Object.fromEntries(Array.from({ length: 301 }, (_, at) => [`a/${at}`, strToU8('')]))),
    ],
    [
      'table-too-long',
      'with ten thousand rows',
      () => aRawWorkbook(sheetXml([peopleHead, ...Array.from({ length: 10_000 }, () => ['甲'])])),
    ],
    [
      'table-too-long',
      'of text with more than five hundred',
      () => aCsv([peopleHead, ...Array.from({ length: 501 }, () => ['甲'])]),
    ],
    [
      'table-columns',
      'with another head',
      () =>
        aCsv([
          ['姓名', '手机'],
          ['甲', '1'],
        ]),
    ],
    ['table-empty', 'with a head alone', () => aCsv([peopleHead])],
    ['table-empty', 'with nothing', () => aCsv([['', '']])],
  ] as const)('%s: %s', async (refusal, _, file) => {
    const before = await world.everything()
    expect(await check(file())).toEqual(no(refusal))
    expect(await world.everything()).toEqual(before)
  })

  it('table-columns: where one table is there twice', async () => {
    expect(await check(await aWorkbook({ 甲: [peopleHead, person], 乙: [peopleHead, person] }))).toEqual(
      no('table-columns'),
    )
    expect(await check(await aWorkbook({ 甲: [placesHead], 乙: [['别的'], ['东西']] }))).toEqual(no('table-columns'))
  })

  it('bad-input when it is more than one call carries; the largest that is carried is read', async () => {
    expect(await check('A'.repeat(60_004))).toEqual(no('bad-input'))
    expect(await check('一')).toEqual(no('bad-input'))
    const most = `${[peopleHead, person].map((row) => row.join(',')).join('\n')}\n`
    const filled = Buffer.concat([Buffer.from(most), Buffer.alloc(MOST_FILE_BYTES - Buffer.byteLength(most), ' ')])
    expect(valueOf(await check(base64(filled)))).toMatchObject(asked)
  })

  it('with a part that is larger than its entry says: no more of it is unpacked', async () => {
    const bytes = Buffer.from(aRawWorkbook(new Uint8Array(30_000_000)), 'base64')
    for (let at = 0; at < bytes.length - 28; at += 1) {
      const sign = bytes.readUInt32LE(at)
      if (sign === 0x02014b50 && bytes.readUInt32LE(at + 24) === 30_000_000) bytes.writeUInt32LE(100, at + 24)
      if (sign === 0x04034b50 && bytes.readUInt32LE(at + 22) === 30_000_000) bytes.writeUInt32LE(100, at + 22)
    }
    const before = process.memoryUsage().rss
    expect(await check(base64(bytes))).toEqual(no('table-unreadable'))
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000)
  })
})
