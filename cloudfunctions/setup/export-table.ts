import { peopleTemplate, placesTemplate, templateNotes } from '#core/content/table-template'
import { exportTable } from '#core/contracts/setup'
import { type Exportable, exportRoles } from '#core/contracts/setup/export'
import { accept, refuse } from '#core/domain/decision'
import { NOTES_SHEET, sheetNames } from '#core/domain/setup/columns'
import { handle } from '../_runtime/handle'
import { listBuilt } from './lists/built'
import { listCalendars } from './lists/calendars'
import { listClosures } from './lists/closures'
import { listCourses } from './lists/courses'
import { listDuty } from './lists/duty'
import { listExperts } from './lists/experts'
import { listHandOuts } from './lists/hand-outs'
import type { Asking, Rows } from './lists/kept'
import { listLines } from './lists/lines'
import { listPeople } from './lists/people'
import { listPlacements } from './lists/placements'
import { listPlaces, listRooms } from './lists/places'
import { listPopulations } from './lists/populations'
import { listStaffing } from './lists/staffing'
import { listWordings } from './lists/wordings'
import { type TableWritten, writeTables } from './spreadsheet/write'

/** Of base64, as the contract has it. */
const MOST_LETTERS = 690_000

type List = Exclude<Exportable, 'blank-places' | 'blank-people'>
const lists: Record<List, { readonly name: string; readonly read: (asking: Asking) => Promise<Rows> }> = {
  places: { name: '地方和站点', read: listPlaces },
  rooms: { name: '房间和设备', read: listRooms },
  people: { name: '同事', read: listPeople },
  placements: { name: '张贴的码', read: listPlacements },
  lines: { name: '求助电话', read: listLines },
  calendars: { name: '日程', read: listCalendars },
  duty: { name: '值班', read: listDuty },
  'hand-outs': { name: '发放记录', read: listHandOuts },
  courses: { name: '课程和播放数', read: listCourses },
  staffing: { name: '岗位配备', read: listStaffing },
  built: { name: '建成率', read: listBuilt },
  closures: { name: '关门的日子', read: listClosures },
  populations: { name: '常住人口', read: listPopulations },
  wordings: { name: '问卷的授权', read: listWordings },
  experts: { name: '专家库', read: listExperts },
}

const blankPlaces: TableWritten = { name: sheetNames.places, rows: placesTemplate }
const blankPeople: TableWritten = { name: sheetNames.people, rows: peopleTemplate }
const notes: TableWritten = { name: NOTES_SHEET, rows: templateNotes }

/** A workbook to fill in has both tables, and how to write them; such a file of text has one. */
async function tablesFor(table: Exportable, asking: Asking): Promise<readonly TableWritten[]> {
  if (table === 'blank-places') return [blankPlaces, blankPeople, notes]
  if (table === 'blank-people') return [blankPeople, blankPlaces, notes]
  return [{ name: lists[table].name, rows: await lists[table].read(asking) }]
}

export const exportTableHandler = handle(exportTable, async ({ table, format }, { caller, database, secrets, now }) => {
  if (!caller.grants.some(({ role }) => exportRoles[table].includes(role))) return refuse('not-allowed')
  const data = await writeTables(await tablesFor(table, { caller, database, secrets, now }), format)
  return data.length > MOST_LETTERS ? refuse('table-too-large') : accept({ data })
})
