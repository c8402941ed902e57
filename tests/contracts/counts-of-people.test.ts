import { describe, expect, it } from 'vitest'
import { operations } from '#core/contracts/index'
import { count, total } from '#core/contracts/shapes'
import { staffRoles } from '#core/domain/access/roles'
import { steps } from '#core/domain/placements/funnel'

type Part = { readonly _zod: { readonly def: Readonly<Record<string, unknown>> & { readonly type: string } } }

/** Where an answer says how many of something there are. */
function countsIn(part: Part, path: string): string[] {
  if ([count, total].some((one) => part === (one as unknown as Part))) return [path]
  const { def } = part._zod
  const inner = (one: unknown, at = path) => countsIn(one as Part, at)
  switch (def.type) {
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
    default:
      return []
  }
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
    ['list: hanging.*', 'list: gone.*', 'putUp: saved', 'takeDown: saved', 'setPhoto: saved'].flatMap((of) =>
      ['width', 'height'].map((field) => [`placements.${of}.photo.${field}`, 'of a photo of a wall']),
    ),
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
    expect(found.filter((one) => !(one in counted))).toEqual([])
    expect(Object.keys(counted).filter((one) => !found.includes(one))).toEqual([])
  })
})
