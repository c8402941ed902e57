import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { operations } from '#core/contracts/index'
import * as shapes from '#core/contracts/shapes'
import { staffRoles } from '#core/domain/access/roles'
import { steps } from '#core/domain/placements/funnel'

type Part = { readonly _zod: { readonly def: Readonly<Record<string, unknown>> & { readonly type: string } } }

/** Shapes that count nothing: a moment, a length of time, a place in a row, what somebody answered. */
const countsNothing: readonly unknown[] = [
  ...[shapes.instant, shapes.minuteOfDay, shapes.minutes, shapes.weekday, shapes.askedDays],
  ...[shapes.version, shapes.position, shapes.answer, shapes.points],
]

/** Every number in an answer, whatever its shape is called: a figure with bounds of its own counts people as well as one without. */
function countsIn(part: Part, path: string): string[] {
  if (countsNothing.includes(part)) return []
  const { def } = part._zod
  const inner = (one: unknown, at = path) => countsIn(one as Part, at)
  switch (def.type) {
    case 'number':
    case 'int':
    case 'bigint':
      return [path]
    case 'nullable':
    case 'optional':
      return inner(def.innerType)
    case 'array':
      return inner(def.element, `${path}.*`)
    case 'record':
      return inner(def.valueType, `${path}.*`)
    case 'union':
      return (def.options as readonly Part[]).flatMap((one) => inner(one))
    case 'object':
      return Object.entries(def.shape as Record<string, Part>).flatMap(([key, one]) =>
        inner(one, path === '' ? key : `${path}.${key}`),
      )
    case 'string':
    case 'boolean':
    case 'enum':
    // Numbers that are written out in a contract are names of something: a weekday.
    case 'literal':
      return []
    default:
      throw new Error(`what is in a ${def.type} is not known here: ${path}`)
  }
}

/** Numbers of no named shape, each looked at: what it is of. */
const looked: Readonly<Record<string, readonly string[]>> = {
  'seats that are free in one’s own calendar': ['appointments.listAgenda: days.*.free.*.left'],
  'an age, of a child whose counsellor it is': [
    'sessions.openSeat: child.ageInMonths',
    'children.openSharedResult: result.ageInMonths',
  ],
  'of the care team itself': ['sessions.readFeedback: months.*.answers.heard'],
  'days a colleague may read along': [
    'records.listOwn: openings.*.days',
    'records.answer: opening.days',
    'records.listToKeep: waiting.*.days',
    'records.listToKeep: judged.*.days',
    'records.askBack: opening.days',
    'records.judge: opening.days',
    'records.askShare: opening.days',
    'records.endShare: opening.days',
  ],
  'seats of an offer': [
    'calendar.readTerms: terms.offers.*.capacity',
    'calendar.saveChange: terms.offers.*.capacity',
    'calendar.setLink: terms.offers.*.capacity',
    'calendar.addCounsellor: terms.offers.*.capacity',
  ],
  'time, as an offer or a house has it': [
    'calendar.readTerms: terms.offers.*.noticeMinutes',
    'calendar.readTerms: terms.offers.*.horizonDays',
    'calendar.readTerms: terms.offers.*.lateMinutes',
    'calendar.readTerms: terms.offers.*.answerWithin',
    'calendar.readTerms: sites.*.usual.noticeMinutes',
    'calendar.readTerms: sites.*.usual.horizonDays',
    'calendar.saveChange: terms.offers.*.noticeMinutes',
    'calendar.saveChange: terms.offers.*.horizonDays',
    'calendar.saveChange: terms.offers.*.lateMinutes',
    'calendar.saveChange: terms.offers.*.answerWithin',
    'calendar.setLink: terms.offers.*.noticeMinutes',
    'calendar.setLink: terms.offers.*.horizonDays',
    'calendar.setLink: terms.offers.*.lateMinutes',
    'calendar.setLink: terms.offers.*.answerWithin',
    'calendar.addCounsellor: terms.offers.*.noticeMinutes',
    'calendar.addCounsellor: terms.offers.*.horizonDays',
    'calendar.addCounsellor: terms.offers.*.lateMinutes',
    'calendar.addCounsellor: terms.offers.*.answerWithin',
  ],
  'a year': ['content.listHandOuts: year'],
  'of paper that was handed out, as those who did noted it': [
    'content.listHandOuts: latest.*.copies',
    'content.noteHandOut: saved.copies',
  ],
  'seconds until somebody of a line answered': [
    'hotlines.listKept: lines.*.tests.*.waited',
    'hotlines.save: saved.tests.*.waited',
    'hotlines.setClosed: saved.tests.*.waited',
    'hotlines.noteTest: saved.tests.*.waited',
  ],
  'of a file, a picture, a film, a point on a map': [
    'publishing.previewPiece: blocks.*.width',
    'publishing.previewPiece: blocks.*.height',
    'courses.readKept: course.lessons.*.bytes',
    'courses.readKept: course.lessons.*.seconds',
    'courses.readKept: body.cues.*.from',
    'courses.readKept: body.cues.*.until',
    'courses.save: saved.lessons.*.bytes',
    'courses.save: saved.lessons.*.seconds',
    'courses.saveLesson: saved.lessons.*.bytes',
    'courses.saveLesson: saved.lessons.*.seconds',
    'courses.removeLesson: saved.lessons.*.bytes',
    'courses.removeLesson: saved.lessons.*.seconds',
    'organisation.openSite: site.location.latitude',
    'organisation.openSite: site.location.longitude',
  ],
  'the number somebody at the door holds in their hand': [
    'duty.readQueue: queue.walkIns.*.number',
    'duty.giveNumber: walkIn.number',
    'duty.callNext: walkIn.number',
  ],
  'who lives there, as a register counts them, with its source': [
    'courses.readFigures: places.*.population.residents',
    'courses.setPopulation: saved.residents',
    'organisation.openPlace: population.residents',
  ],
  'a share of what was told, and what it is to reach': [
    'courses.readFigures: places.*.targets.lesson',
    'courses.readFigures: places.*.targets.course',
    'courses.readFigures: places.*.lessons.*.share',
    'courses.readFigures: places.*.all.share',
    'courses.readFigures: nowhere.share',
  ],
  'stretches of days that could be printed': ['posters.make: special'],
  'what a place is set': [
    'organisation.openPlace: settings.*.value',
    'organisation.openPlace: settings.*.own',
    'organisation.openPlace: settings.*.above',
    'organisation.openSite: settings.*.value',
    'organisation.openSite: settings.*.own',
    'organisation.openSite: settings.*.above',
    'organisation.readMessages: settings.quiet.from',
    'organisation.readMessages: settings.quiet.until',
    'organisation.saveMessages: settings.quiet.from',
    'organisation.saveMessages: settings.quiet.until',
  ],
  'of places, and of no people': ['organisation.readBuilt: tiers.*.share', 'organisation.readBuilt: tiers.*.target'],
  'a row of a table': ['setup.checkTables: faults.*.row'],
}

/** What is told of what people did goes through `core/domain/figures/told`; the others count something else. */
const counted: Readonly<Record<string, string>> = {
  ...{
    'courses.readFigures: places.*.lessons.*.plays': 'told',
    'courses.readFigures: places.*.all.plays': 'told',
    'courses.readFigures: nowhere.plays': 'told',
  },
  ...Object.fromEntries(
    ['hanging.*.funnel', 'gone.*.funnel', 'gone.*.after', 'all', 'allAfter'].flatMap((of) =>
      steps.map((step) => [`placements.list: ${of}.${step}`, 'told']),
    ),
  ),
  // Of one counsellor's own sessions, to that counsellor alone: from ten on, and of months nobody can answer of any more.
  ...Object.fromEntries(
    ['n', 'again.yes', 'again.no', 'again.unsure'].map((field) => [
      `sessions.readFeedback: months.*.answers.${field}`,
      'of the care team itself',
    ]),
  ),
  ...Object.fromEntries(
    ['requestMove: move', 'listMoves: kept.*', 'listMoves: asked.*', 'decideMove: move'].map((of) => [
      `records.${of}.left`,
      'kinds of things that stayed with one account, to whoever moves its record',
    ]),
  ),
  ...Object.fromEntries(
    ['jobs.list: jobs.*.last.done', 'jobs.list: jobs.*.last.left', 'jobs.readHealth: room.documents']
      .concat('jobs.readHealth: room.largest.*.documents')
      .map((path) => [path, 'in full tens']),
  ),
  ...Object.fromEntries(
    ['room.bytes', 'room.largest.*.bytes'].map((path) => [`jobs.readHealth: ${path}`, 'in full megabytes']),
  ),
  ...Object.fromEntries(
    ['calls.failed', 'calls.busy', 'calls.retried', 'calls.failing.*.failed'].map((path) => [
      `jobs.readHealth: ${path}`,
      'faults and collisions of the program, of everybody together',
    ]),
  ),
  'jobs.readHealth: calls.tens': 'in full tens, of all there is together',
  'jobs.readHealth: calls.slowest.*.within': 'milliseconds',
  'jobs.readHealth: room.most': 'bytes of a plan',
  'jobs.list: jobs.*.period': 'milliseconds',
  'jobs.list: jobs.*.last.took': 'milliseconds',
  'jobs.list: jobs.*.last.aside': 'what a fault kept from being done',
  'jobs.list: jobs.*.last.failed.*.times': 'faults of one kind in one run of a job',
  'jobs.readHealth: jobs.all': 'jobs of the program',
  'jobs.readHealth: jobs.notWell': 'jobs of the program',
  'jobs.readHealth: calls.failing.*.percent': 'of full tens of calls',
  'jobs.readHealth: room.percent': 'of the room for the database',
  'callbacks.readDay: calls.*.tries': 'of calls that were made to one person',
  'callbacks.readDay: unread': 'calendars that cannot be read',
  ...Object.fromEntries(
    ['appointments.listAgenda', 'staff.listInbox', 'staff.markInboxRead'].map((name) => [
      `${name}: unread`,
      'lines of one’s own inbox, each with a code',
    ]),
  ),
  'appointments.listAgenda: days.*.unlisted': 'of one’s own day, to whoever keeps it',
  ...Object.fromEntries(
    [
      'calendar.readTerms: terms',
      'calendar.saveChange: terms',
      'calendar.setLink: terms',
      'calendar.addCounsellor: terms',
    ]
      .map((terms) => `${terms}.termsRevision`)
      .concat('calendar.previewChange: termsRevision')
      .map((path) => [path, 'which version of hours it is']),
  ),
  ...Object.fromEntries(
    ['listWordings: imports.*', 'proposeWording: proposed', 'decideWording: decided'].flatMap((one) =>
      ['parts', 'bytes'].map((field) => [`assessments.${one}.document.${field}`, 'of a file']),
    ),
  ),
  'assessments.listWordings: skeletons.*.places': 'texts of a questionnaire',
  'publishing.previewPiece: minutes': 'how long a text is',
  ...Object.fromEntries(
    [
      'listInbox: open.*',
      'listInbox: over.*',
      'read: contribution',
      'answer: contribution',
      'takeUp: contribution',
    ].map((one) => [`contributions.${one}.length`, 'how long a text is']),
  ),
  ...Object.fromEntries(
    ['width', 'height', 'bytes'].map((field) => [`publishing.keepPicture: picture.${field}`, 'of a picture']),
  ),
  ...Object.fromEntries(
    [
      'list: hanging.*',
      'list: gone.*',
      'putUp: saved',
      'putUpAtDoors: saved.*',
      'takeDown: saved',
      'setPhoto: saved',
    ].flatMap((of) => ['width', 'height'].map((field) => [`placements.${of}.photo.${field}`, 'of a photo of a wall'])),
  ),
  'content.listHandOuts: totals.*.copies': 'of paper that was handed out, as those who did noted it',
  'courses.listKept: courses.*.lessons': 'lessons of a course',
  ...Object.fromEntries(
    ['listTree: nodes.*.sites', 'readBuilt: tiers.*.places', 'readBuilt: tiers.*.built']
      .concat(['openPlace: sites.*', 'addSite: saved', 'setAtSite: saved'].map((one) => `${one}.rooms`))
      .concat('openSite: inUse.offers', 'openSite: site.rooms.*.inUse.offers')
      .map((path) => [`organisation.${path}`, 'of what an organisation has']),
  ),
  ...Object.fromEntries(
    ['checkTables: faulty', 'checkTables: sites.*.rooms', 'importTables: places', 'importTables: sites']
      .concat('readProgress: steps.*.have', 'readProgress: steps.*.left')
      .map((path) => [`setup.${path}`, 'of what an organisation has, and who works there']),
  ),
  ...Object.fromEntries(
    ['readRota: week.asks.*', 'askForShift: ask', 'answerAsk: ask', 'withdrawAsk: ask'].map((of) => [
      `duty.${of}.asked`,
      'of colleagues who were asked, to whoever is on the same rota',
    ]),
  ),
  'organisation.previewDoors: met.appointments': 'of those a manager sees one by one in the week of the site anyway',
  'organisation.previewDoors: met.days.*.appointments':
    'of those a manager sees one by one in the week of the site anyway',
  'organisation.previewDoors: tooMuch.calendars': 'calendars of who works there',
  'organisation.previewDoors: tooMuch.days': 'days in calendars of who works there',
  ...Object.fromEntries(
    ['required', 'filled', 'missing', 'people']
      .map((field) => `sums.*.${field}`)
      .concat(['required', 'held', 'missing', 'invited'].map((field) => `staffed.*.posts.*.${field}`))
      .map((path) => [`organisation.readStaffing: ${path}`, 'of who works there, each of them by name']),
  ),
  ...Object.fromEntries(
    ['list: matching', 'list: all', 'list: experts.*.batch', 'readOwn: own.batch', 'setOwn: own.batch']
      .concat('readOwn: own.mostOpen', 'setOwn: own.mostOpen')
      .concat(
        [
          'listBatches: batches.*',
          'readBatch: batch',
          'openBatch: batch',
          'saveBatch: batch',
          'reviewBatch: batch',
        ].flatMap((of) => ['number', 'proposed', 'decided.admitted', 'decided.came'].map((one) => `${of}.${one}`)),
      )
      .map((path) => [`experts.${path}`, 'of colleagues, each of them by name, and which batch they came with']),
  ),
  'organisation.openPlace: staff': 'of who works there, and of nobody who comes',
}

describe('how many, in an answer to whoever is above the care team,', () => {
  const forStaff = operations.filter(
    ({ access }) =>
      !access.some((role) => role === 'anyone' || role === 'resident') &&
      access.some((role) => (staffRoles as readonly string[]).includes(role)),
  )
  const found = forStaff.flatMap(({ name, output }) =>
    countsIn(output as unknown as Part, '').map((path) => `${name}: ${path}`),
  )

  it('is either told by the one function for it, or of no people', () => {
    const known = [...Object.keys(counted), ...Object.values(looked).flat()]
    expect(found.filter((one) => !known.includes(one))).toEqual([])
    expect(known.filter((one) => !found.includes(one))).toEqual([])
  })

  it('is seen whatever its shape is called and however deep it lies, and a moment is none', () => {
    const own = z.int().check(z.minimum(0), z.maximum(50))
    const answer = z.object({
      ...{ at: shapes.instant, people: own, many: z.number(), named: shapes.count },
      within: z.array(z.object({ here: z.nullable(own), also: z.exactOptional(z.union([own, z.string()])) })),
      each: z.record(z.string(), own),
    })
    expect(countsIn(answer as unknown as Part, '')).toEqual([
      ...['people', 'many', 'named', 'within.*.here', 'within.*.also', 'each.*'],
    ])
  })
})

/**
 * What people did is counted in these stores. Whoever reads one for an answer, or for a table to take along, which is no number to
 * a contract, goes through the one function.
 */
describe('a store of what people did', () => {
  const tallies = { plays: ['listPlayCounts'], 'step-counts': ['listStepCounts', 'listStepCountsOf'] }
  const through =
    /import [^;]*?\b(figureOf|funnelOf|told)\b[^;]*? from '#core\/domain\/(courses\/figures|placements\/funnel|figures\/told)'/
  const files = readdirSync('cloudfunctions', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('_store'),
  )
  const texts = files.map((file) => [file, readFileSync(join('cloudfunctions', file), 'utf8')] as const)

  it.each(Object.entries(tallies))('%s is read for others through the one function alone', (store, readers) => {
    const reading = texts.filter(([, text]) => readers.some((reader) => text.includes(`${reader}(`)))
    expect(reading.length, store).toBeGreaterThan(1)
    expect(reading.filter(([, text]) => !through.test(text)).map(([file]) => file)).toEqual([])
  })
})
