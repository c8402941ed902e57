import { Buffer } from 'node:buffer'
import { strToU8, type Zippable, zipSync } from 'fflate'
import writeXlsx from 'write-excel-file/node'
import { personColumns, placeColumns } from '#core/domain/setup/columns'

type Rows = readonly (readonly string[])[]

export const placesHead = Object.values(placeColumns)
export const peopleHead = Object.values(personColumns)

/** A workbook as a spreadsheet writes one, a sheet each. */
export async function aWorkbook(sheets: Readonly<Record<string, Rows>>): Promise<string> {
  const written = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map((value) => ({ value, type: String }))),
  }))
  return (await writeXlsx(written).toBuffer()).toString('base64')
}

/** A file of text, its cells parted by commas. */
export const aCsv = (rows: Rows): string => Buffer.from(rows.map((row) => row.join(',')).join('\n')).toString('base64')

const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
const workbook =
  '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="地点" sheetId="1" r:id="rId1"/></sheets></workbook>'
const relations = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'

/** A workbook made by hand, for what no spreadsheet writes: `sheet` is what stands in its one sheet. */
export function aRawWorkbook(sheet: string | Uint8Array, more: Zippable = {}): string {
  const parts: Zippable = {
    '[Content_Types].xml': strToU8(types),
    'xl/workbook.xml': strToU8(workbook),
    'xl/_rels/workbook.xml.rels': strToU8(relations),
    'xl/worksheets/sheet1.xml': typeof sheet === 'string' ? strToU8(sheet) : sheet,
    ...more,
  }
  return Buffer.from(zipSync(parts, { level: 9 })).toString('base64')
}

const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`

/** A sheet of these rows, as XML. */
export const sheetXml = (rows: Rows): string =>
  `<worksheet><sheetData>${rows.map((row, at) => `<row r="${at + 1}">${row.map(cell).join('')}</row>`).join('')}</sheetData></worksheet>`

const doors = '周一至周五 9:00-12:00、14:00-17:30；周六 9:00-12:00'
const communityNames = ['兰心', '丽月', '云桥', '迎春', '宝塘', '丽山', '福安', '春雨', '景明', '康和']

/** A street with ten communities and four schools, as the plan of one has it; all of it made up. */
export const streetPlaces: Rows = [
  placesHead,
  ...communityNames.map((name, at) => [
    ...[
      '',
      `${name}社区（虚构示例）`,
      '社区',
      `${name}社区心理咨询室`,
      '心理咨询室',
      `${name}路${at + 1}号（虚构地址）`,
    ],
    ...['', '谈话室', doors],
  ]),
  ...communityNames
    .slice(0, 4)
    .map((name, at) => [
      ...[
        '',
        `${name}小学（虚构示例）`,
        '学校',
        `${name}小学心理辅导室`,
        '学校心理辅导室',
        `${name}路${at + 30}号（虚构地址）`,
      ],
      ...['', '辅导室、沙盘（设备）', '周一至周五 12:00-16:30'],
    ]),
]

/** Twelve who work there: a counsellor, one at each community, one who keeps the records. */
export const streetPeople: Rows = [
  peopleHead,
  ['示例咨询师', '咨询师', '兰心社区（虚构示例）', '兰心社区心理咨询室', '周一至周日 9:00-12:00'],
  ...communityNames.map((name) => [`${name}示例同事`, '社区工作人员', `${name}社区（虚构示例）`, '', '']),
  ['示例档案专人', '档案专人', '示例街道（虚构）', '', ''],
]
