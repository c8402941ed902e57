/** What a table of places and sites has, a site a row; and the words at the head of its columns. */
export const placeColumns = {
  above: '上级',
  place: '地方',
  kind: '类别',
  site: '站点',
  siteKind: '站点类型',
  address: '地址',
  phone: '电话',
  rooms: '房间',
  hours: '开放时间',
} as const

/** What a table of people who are to be invited has, a post a row. */
export const personColumns = {
  person: '称呼',
  role: '岗位',
  at: '地方',
  site: '站点',
  hours: '每周时间',
} as const

export type Sheet = 'places' | 'people'
export const sheetColumns = { places: placeColumns, people: personColumns } as const
/** Without these there is no telling what a row means. */
const needed = { places: ['place', 'kind'], people: ['person', 'role', 'at'] } as const

export const sheetNames: Record<Sheet, string> = { places: '地点', people: '人员' }
/** A sheet that is there to be read by people. */
export const NOTES_SHEET = '写法'

/** Which table has this row at its head; null for none. */
export function sheetOf(head: readonly string[]): Sheet | null {
  const has = (sheet: Sheet) => {
    const words: Readonly<Record<string, string>> = sheetColumns[sheet]
    return needed[sheet].every((column) => head.includes(words[column] ?? ''))
  }
  if (has('people')) return 'people'
  return has('places') ? 'places' : null
}
