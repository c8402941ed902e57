import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { appointment } from '#core/contracts/appointments'
import { score } from '#core/contracts/assessments'
import { operations } from '#core/contracts/index'
import { staffRoles } from '#core/domain/access/roles'

/** Whose each record is. A new one is somebody's or everybody's before it may be in an answer. */
const whose: Record<string, 'personal' | 'public'> = {
  'appointments/appointment': 'personal',
  'appointments/appointmentStatus': 'public',
  'appointments/called': 'personal',
  'appointments/mode': 'public',
  'appointments/counsellor': 'public',
  'appointments/credential': 'public',
  'appointments/bookable': 'public',
  'appointments/offer': 'public',
  'appointments/slot': 'public',
  'appointments/topic': 'public',
  'appointments/intakeQuestion': 'public',
  'appointments/intakeAnswers': 'personal',
  'assessments/administration': 'personal',
  'assessments/score': 'personal',
  'assessments/share': 'personal',
  'calendar/affected': 'personal',
  'calendar/calendarTerms': 'personal',
  'calendar/closing': 'public',
  'calendar/leave': 'personal',
  'calendar/offerTerms': 'public',
  'calendar/opening': 'public',
  'calendar/profile': 'public',
  'calendar/hoursBehindDoors': 'public',
  'calendar/siteHours': 'public',
  'calendar/specialDay': 'public',
  'calendar/terms': 'personal',
  'calendar/usableSite': 'public',
  'calendar/workingHours': 'public',
  'callbacks/callingPlace': 'public',
  'callbacks/ownCallback': 'personal',
  'callbacks/queuedCallback': 'personal',
  'children/child': 'personal',
  'children/childResult': 'personal',
  'children/childShare': 'personal',
  'children/guardian': 'personal',
  'children/profile': 'personal',
  'children/standing': 'personal',
  'children/traceLine': 'personal',
  'children/word': 'personal',
  'content/article': 'public',
  'content/articleSummary': 'public',
  'content/audience': 'public',
  'content/keptHandOut': 'personal',
  'content/block': 'public',
  'content/collectionName': 'public',
  'content/issueName': 'public',
  'content/pieceHeadline': 'public',
  'consultations/consultation': 'personal',
  'consultations/consultationRow': 'personal',
  'contributions/ownContribution': 'personal',
  'contributions/sentIn': 'personal',
  'contributions/openedContribution': 'personal',
  'courses/courseSummary': 'public',
  'courses/figure': 'personal',
  'courses/keptCourse': 'personal',
  'courses/keptPopulation': 'personal',
  'courses/lessonHead': 'public',
  'courses/places': 'public',
  'courses/play': 'personal',
  'experts/found': 'personal',
  'experts/listedBatch': 'personal',
  'experts/listedBatches': 'personal',
  'experts/openBatch': 'personal',
  'experts/own': 'personal',
  'hotlines/hotline': 'public',
  'hotlines/keptLine': 'personal',
  'placements/funnel': 'personal',
  'placements/placement': 'personal',
  'privacy/agreed': 'personal',
  'privacy/deletionSlip': 'personal',
  'privacy/keptCount': 'personal',
  'privacy/ownMove': 'personal',
  'publishing/hit': 'personal',
  'publishing/keptVersion': 'personal',
  'publishing/mayReview': 'public',
  'publishing/picture': 'personal',
  'publishing/piece': 'personal',
  'publishing/pieceRow': 'personal',
  'organisation/treeNode': 'public',
  'organisation/siteWords': 'public',
  'organisation/inUse': 'public',
  'organisation/settingHeld': 'public',
  'organisation/settingsHeld': 'public',
  'organisation/siteHead': 'public',
  'organisation/keptSite': 'public',
  'organisation/siteDoor': 'public',
  'sites/scene': 'public',
  'sites/site': 'public',
  'staff/colleague': 'personal',
  'staff/credential': 'personal',
  'staff/listed': 'personal',
  'staff/listedPeople': 'personal',
  'staff/namedPost': 'personal',
  'staff/ownPortrait': 'personal',
  'staff/ownIntroduction': 'personal',
  'staff/placeNamed': 'public',
  'staff/post': 'personal',
  'staff/role': 'public',
  'staff/wayInNotice': 'personal',
  'duty/dutyAlarm': 'personal',
  'duty/handover': 'personal',
  'duty/heldTurn': 'personal',
  'duty/shift': 'personal',
  'duty/shiftAsk': 'personal',
  'duty/shiftDraft': 'personal',
  'duty/shiftDrafts': 'personal',
  'duty/turnNumber': 'personal',
  'duty/wait': 'personal',
  'duty/walkIn': 'personal',
  'waitlist/ownEntry': 'personal',
  'waitlist/staffEntry': 'personal',
  'waitlist/standingOffer': 'personal',
  'waitlist/timeWindow': 'public',
}

const isSchema = (value: unknown): value is z.ZodMiniType =>
  typeof value === 'object' && value !== null && '_zod' in value

/** A schema and all it is made of. */
function partsOf(schema: z.ZodMiniType): z.ZodMiniType[] {
  const inside = Object.values(schema._zod.def).flatMap((part) => [part, ...Object.values(Object(part))])
  return [schema, ...inside.filter(isSchema).flatMap(partsOf)]
}

const rooms = readdirSync('core/contracts').filter((room) => existsSync(`core/contracts/${room}/records.ts`))
const records = await Promise.all(
  rooms.map(async (room) => {
    const exported: Record<string, unknown> = await import(`../../core/contracts/${room}/records.ts`)
    return Object.entries(exported).flatMap(([name, schema]) =>
      isSchema(schema) ? [{ name: `${room}/${name}`, schema }] : [],
    )
  }),
).then((found) => found.flat())

const somebodys = records.filter(({ name }) => whose[name] === 'personal').map(({ schema }) => schema)
const holdsSomebodys = (output: z.ZodMiniType) => partsOf(output).some((part) => somebodys.includes(part))

describe('the answers of operations', () => {
  it('are made of records of which it is known whose they are', () => {
    expect(records.map(({ name }) => name).sort()).toEqual(Object.keys(whose).sort())
  })

  it('are declared personal where they hold a record of somebody', () => {
    const holding = operations.filter(({ output }) => holdsSomebodys(output))
    expect(holding.map(({ name }) => name)).toContain('appointments.listMine')
    expect(holding.filter(({ answer }) => answer !== 'personal').map(({ name }) => name)).toEqual([])
  })

  it('are declared personal where only staff may ask', () => {
    const staff: readonly string[] = staffRoles
    const forStaff = operations.filter(({ access }) => access.every((role) => staff.includes(role)))
    expect(forStaff.map(({ name }) => name)).toContain('appointments.listAgenda')
    expect(forStaff.filter(({ answer }) => answer !== 'personal').map(({ name }) => name)).toEqual([])
  })

  it.each([
    ['itself', appointment],
    ['in a list in an object', z.object({ days: z.array(z.object({ all: z.array(appointment) })) })],
    ['that may be null', z.object({ one: z.nullable(appointment) })],
    ['that may be missing', z.object({ one: z.optional(appointment) })],
    ['of several kinds', z.object({ one: z.union([z.string(), appointment]) })],
    ['by name', z.record(z.string(), appointment)],
    ['in another record', z.array(z.object({ kept: score }))],
    ['two of which make one', z.intersection(appointment, z.object({ note: z.string() }))],
    ['in a row of a fixed length', z.tuple([z.string(), appointment])],
  ])('would be found to hold a record of somebody, %s', (_, output) => {
    expect(holdsSomebodys(output)).toBe(true)
  })
})
