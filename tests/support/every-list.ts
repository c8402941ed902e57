import { sampleWorld } from '#core/content/sample/index'
import { whoAmI } from '#core/contracts/account'
import {
  listAgenda,
  listAnyone,
  listCounsellors,
  listMyAppointments,
  listOpenings,
  listPlaces,
  listSoonestPlaces,
} from '#core/contracts/appointments'
import { listMyAssessments } from '#core/contracts/assessments'
import { listArticles } from '#core/contracts/content'
import { land, listSites } from '#core/contracts/sites'
import { valueOf } from './value-of'
import type { Browser } from './world'

/** A list that comes in pages, to its end. */
async function walk<Row, Key extends string | number>(
  page: (beyond?: Key) => Promise<{ readonly rows: Row[]; readonly next: Key | null }>,
) {
  const rows: Row[] = []
  for (let next: Key | null | undefined; next !== null; ) {
    const answer = await page(next)
    rows.push(...answer.rows)
    next = answer.next
  }
  return rows
}

/** What every list there is answers this resident and this counsellor with. */
export async function everyList(resident: Browser, counsellor: Browser) {
  const myAppointments = (before?: number) =>
    resident.call(listMyAppointments, before === undefined ? {} : { before }).then(valueOf)
  const myAssessments = (before?: number) =>
    resident.call(listMyAssessments, before === undefined ? {} : { before }).then(valueOf)
  return {
    counsellors: valueOf(await resident.call(listCounsellors, {})),
    nearby: valueOf(await resident.call(listCounsellors, { siteId: 's-chenguang' })),
    places: await walk(async (after?: string) => {
      const { places, next } = valueOf(await resident.call(listPlaces, after === undefined ? {} : { after }))
      return { rows: places, next }
    }),
    soonest: valueOf(await resident.call(listSoonestPlaces, {})),
    openings: valueOf(
      await resident.call(listOpenings, { counsellorIds: sampleWorld.counsellors.map(({ id }) => id) }),
    ),
    appointments: await walk(async (before?: number) => {
      const { appointments, next } = await myAppointments(before)
      return { rows: appointments, next }
    }),
    agenda: valueOf(await counsellor.call(listAgenda, {})),
    assessments: await walk(async (before?: number) => {
      const { administrations, next } = await myAssessments(before)
      return { rows: administrations, next }
    }),
    anyone: valueOf(await resident.call(listAnyone, {})),
    articles: valueOf(await resident.call(listArticles, {})),
    sites: await walk(async (after?: string) => {
      const { sites, next } = valueOf(await resident.call(listSites, after === undefined ? {} : { after }))
      return { rows: sites, next }
    }),
    landing: valueOf(await resident.call(land, { scene: 'hx-cg-01' })),
    roles: valueOf(await counsellor.call(whoAmI, {})),
  }
}
