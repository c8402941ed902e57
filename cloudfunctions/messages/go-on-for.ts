import type { sendDue } from '#core/contracts/messages'
import { calendarsOf } from '#core/domain/access/relations'
import { accept } from '#core/domain/decision'
import { callFor } from '#core/domain/messages/call-to-make'
import { type Due, nextDue } from '#core/domain/messages/due'
import { aboutNews, nextOfKeeper } from '#core/domain/messages/keeper'
import { isOfBooked, type Occasion } from '#core/domain/messages/occasion'
import { afterSending, type KeeperDue, nextStep, type Sent, type Step } from '#core/domain/messages/send'
import { filledIn, type MessageSettings } from '#core/domain/messages/template'
import { upFrom } from '#core/domain/organisation/tree'
import type { Person } from '#core/domain/people/person'
import type { Instant } from '#core/domain/time'
import type { TidyingCall } from '../_runtime/handle'
import { openUnder } from '../_runtime/personal'
import { tellByWeChat } from '../_runtime/subscribe-message'
import { saveCallToMake } from '../_store/calls-to-make'
import { lookAtDay } from '../_store/counsellor-days'
import type { Documents, Reads } from '../_store/database'
import { listNodes } from '../_store/nodes'
import { readStored, savePerson } from '../_store/people'
import { findSites } from '../_store/sites'
import { findStaff } from '../_store/staff'

type Call = TidyingCall<typeof sendDue>

export interface Count {
  sent: number
  toCall: number
  faulty: number
}

/** Of one person and run: both reminders, and a few changes. */
const MOST_STEPS = 8

const booked = 'resident/pages/appointments/index'
const ofWork = 'staff/pages/inbox/index'
/** What a message opens. */
const pages: Record<Occasion, string> = {
  ...{ 'day-before': booked, 'hour-before': booked, changed: booked },
  'place-offered': 'resident/pages/waiting/index',
  ...{ 'place-asked': ofWork, 'place-cancelled': ofWork, 'place-moved': ofWork, 'place-booked': ofWork },
}

/**
 * What is due for one person, one message after the other. Each is claimed in a transaction of its own before it is sent, and
 * what came of it noted in another: whoever is cut short in between sent it or not, and nobody sends it again.
 */
export async function goOnFor(
  call: Call,
  id: string,
  settings: MessageSettings,
  count: Count,
  hasTime: () => boolean,
): Promise<void> {
  const { database, transaction, clock } = call
  const templates = new Map(settings.templates.map((one) => [one.occasion, one]))
  const terms = { quiet: settings.quiet, templates: new Set(templates.keys()) }
  for (let at = 0; at < MOST_STEPS && hasTime(); at += 1) {
    const claimed = await transaction<Step | null, never>(async (documents) => {
      const person = await readStored(documents, id)
      if (!person) return accept(null)
      const now = clock()
      const step = nextStep(person, terms, now, await keeperDue(documents, person, now))
      // Written also where nothing is due any more, so that nobody is looked at for it again.
      await savePerson(documents, step?.person ?? person)
      if (step?.kind === 'noted' && step.toCall) await noteCallFor(database, documents, id, step.toCall, now)
      return accept(step)
    })
    const step = claimed.ok ? claimed.value : null
    if (step === null) return
    if (step.kind === 'noted') {
      count.toCall += step.toCall ? 1 : 0
      continue
    }
    const sent = await send(call, step, settings)
    count.sent += sent === 'sent' ? 1 : 0
    count.faulty += sent === 'faulty' ? 1 : 0
    // Most people have one message due: they need not be looked at once more for nothing.
    const isAll = (person: Person, now: Instant) => {
      const next = nextDue(person)
      return next === null || next > now
    }
    if (step.isNoted && sent === 'sent') {
      if (isAll(step.person, clock())) return
      continue
    }
    const noted = await transaction<{ readonly isAll: boolean }, never>(async (documents) => {
      const person = await readStored(documents, id)
      const now = clock()
      const after = person && afterSending(person, step.line, sent, now)
      if (!after) return accept({ isAll: false })
      await savePerson(documents, after.person)
      if (after.toCall && step.due) await noteCallFor(database, documents, id, step.due, now)
      return accept({ isAll: isAll(after.person, now) })
    })
    if (noted.ok && noted.value.isAll) return
  }
}

/** What the calendar somebody keeps told them, looked up where it stands: what is not so any more is told to nobody. */
async function keeperDue(documents: Documents, person: Person, now: Instant): Promise<KeeperDue | null> {
  const line = nextOfKeeper(person, now)
  if (!line) return null
  const day = await lookAtDay(documents, line.counsellorId, line.date)
  const { grants } = await findStaff(documents, [person.id, ...(person.formerIds ?? [])])
  const isTheirs = calendarsOf(grants.filter(({ suspended }) => !suspended)).includes(line.counsellorId)
  return { line, about: isTheirs ? aboutNews(person, line, day, now) : null }
}

async function send(
  { secrets }: Call,
  { person, line, about }: Extract<Step, { readonly kind: 'send' }>,
  { templates }: MessageSettings,
): Promise<Sent> {
  const template = templates.find(({ occasion }) => occasion === line.occasion)
  const ids = [person.id, ...(person.formerIds ?? [])]
  const to = person.messages ? openUnder(secrets, ids, 'to', null, person.messages.to) : null
  if (!template || to === null) return 'nobody'
  const page = pages[line.occasion]
  return tellByWeChat({ to, templateId: template.templateId, page, data: filledIn(template, about) })
}

async function noteCallFor(beside: Reads, documents: Documents, id: string, due: Due, now: number): Promise<void> {
  const { occasion } = due
  if (!isOfBooked(occasion)) return
  const [[site], nodes] = await Promise.all([findSites(beside, [due.appointment.siteId]), listNodes(beside)])
  if (!site) throw new Error('an appointment at no place')
  const above = upFrom(site.nodeId, new Map(nodes.map((node) => [node.id, node]))).map((node) => node.id)
  await saveCallToMake(
    documents,
    callFor(id, { ...due, occasion }, [site.nodeId, ...above.filter((one) => one !== site.nodeId)], now),
  )
}
