import { describe, expect, it } from 'vitest'
import { operations } from '#core/contracts/index'
import type { AnyOperation } from '#core/contracts/operation'
import { askedDate, civilDate, phone, typedCode } from '#core/contracts/shapes'

type Part = { readonly _zod: { readonly def: Readonly<Record<string, unknown>> & { readonly type: string } } }

/** What has a form of its own: a day, a telephone number, a code as somebody typed it. */
const ofAForm = [civilDate, askedDate, phone, typedCode] as unknown as readonly Part[]
const isFree = (part: Part) =>
  !ofAForm.includes(part) &&
  !((part._zod.def.checks ?? []) as readonly { _zod: { def: { format?: string } } }[]).some(
    ({ _zod }) => _zod.def.format === 'regex',
  )

/** Where somebody may write whatever they like. */
function freeTextsIn(part: Part, path: string): string[] {
  const { def } = part._zod
  const inner = (one: unknown, at = path) => freeTextsIn(one as Part, at)
  switch (def.type) {
    case 'string':
      return isFree(part) ? [path] : []
    case 'nullable':
    case 'optional':
      return inner(def.innerType)
    case 'array':
      return inner(def.element, `${path}.*`)
    case 'record':
      return inner(def.valueType, `${path}.*`)
    case 'pipe':
      return inner(def.in)
    case 'union':
      return [...new Set((def.options as readonly Part[]).flatMap((one) => inner(one)))]
    case 'object':
      return Object.entries(def.shape as Record<string, Part>).flatMap(([key, one]) =>
        inner(one, path === '' ? key : `${path}.${key}`),
      )
    default:
      return []
  }
}

const ofAPerson = 'a person’s own, read by whoever they gave it to; never sent to WeChat'
const ofColleagues = 'read by colleagues alone'
const reviewed = 'a draft: WeChat is asked about all of it when it is sent for review, before anybody reads it'
const licensed = 'of a licence, or of an instrument as it was published: nobody writes it anew, and two people look'
const helps = 'of a telephone line: help waits for no list of words; it has a source, and is dialled'
const inNoWords = 'an address, or a code that is looked up, and no words'
const sentIn = 'somebody’s own writing, read by editors; printed it is a piece, and that is asked about'

const each = (why: string, name: string, ...paths: readonly string[]) =>
  Object.fromEntries(paths.map((path) => [`${name}: ${path}`, why]))

/** Every text of an operation that writes and that is not among its `shown`, with why WeChat is not asked. */
const unshown: Readonly<Record<string, string>> = {
  ...each(ofAPerson, 'appointments.book', 'intake.*.answer'),
  ...each(ofAPerson, 'appointments.bookTogether', 'intake.*.answer'),
  ...each(ofAPerson, 'appointments.addOther', 'name'),
  ...each(ofAPerson, 'children.save', 'nickname'),
  ...each(ofAPerson, 'children.join', 'nickname'),
  ...each(ofAPerson, 'callbacks.ask', 'name', 'ownCaller', 'about'),
  ...each(ofAPerson, 'sessions.bookFor', 'name'),
  ...each(sentIn, 'contributions.send', 'title', 'text', 'signature'),
  ...each(sentIn, 'contributions.reply', 'words'),
  ...each(ofColleagues, 'contributions.answer', 'words'),
  ...each(ofColleagues, 'records.openInEmergency', 'code', 'why'),
  ...each(ofColleagues, 'records.answer', 'words'),
  ...each(ofColleagues, 'records.askBack', 'words'),
  ...each(ofColleagues, 'records.judge', 'words'),
  ...each(ofColleagues, 'records.askShare', 'why'),
  ...each(ofColleagues, 'records.requestMove', 'code', 'note'),
  ...each(ofColleagues, 'records.decideMove', 'words'),
  ...each(ofColleagues, 'consultations.ask', 'text'),
  ...each(ofColleagues, 'consultations.say', 'words'),
  ...each(ofColleagues, 'calendar.markCalled', 'by'),
  ...each(ofColleagues, 'duty.writeHandover', 'text'),
  ...each(ofColleagues, 'experts.openBatch', 'candidates.*.name', 'candidates.*.where', 'candidates.*.why'),
  ...each(ofColleagues, 'experts.saveBatch', 'candidates.*.name', 'candidates.*.where', 'candidates.*.why'),
  ...each(ofColleagues, 'experts.reviewBatch', 'decisions.*.reason'),
  ...each(ofColleagues, 'staff.invite', 'name'),
  ...each(ofColleagues, 'staff.noteTraining', 'what'),
  ...each(ofColleagues, 'staff.enterWithoutManager', 'name'),
  ...each(ofColleagues, 'staff.noteCredential', 'number'),
  ...each(ofColleagues, 'courses.setPopulation', 'population.source'),
  ...each(ofColleagues, 'publishing.reviewPiece', 'words', 'seen.*.sentence'),
  ...each(ofColleagues, 'publishing.answerChecklist', 'sentence', 'words'),
  ...each(
    ...([reviewed, 'publishing.savePiece', 'text.title', 'text.summary', 'text.author', 'text.authorRole'] as const),
    ...(['text.words.*', 'text.markdown', 'text.sources.*.title'] as const),
    ...(['text.sources.*.publisher', 'text.sources.*.url'] as const),
  ),
  ...each(
    ...([licensed, 'assessments.proposeWording', 'file', 'licence.holder', 'licence.reference'] as const),
    ...(['licence.words', 'licence.translation', 'licence.citation'] as const),
    ...(['licence.normSample', 'licence.territory'] as const),
  ),
  ...each(
    ...([helps, 'hotlines.save', 'line.name', 'line.about', 'line.owner', 'line.area.name', 'line.hoursText'] as const),
    ...(['line.languages', 'line.source.title', 'line.source.url', 'line.hoursQuote'] as const),
  ),
  ...each(inNoWords, 'calendar.setLink', 'meetingLink'),
  ...each(inNoWords, 'placements.takeDown', 'placementId'),
  ...each(inNoWords, 'placements.setPhoto', 'placementId'),
  ...each(inNoWords, 'posters.setPicture', 'placementId'),
  ...each(inNoWords, 'computers.lookAt', 'code'),
  ...each(inNoWords, 'computers.confirm', 'code'),
  ...each(inNoWords, 'computers.refuse', 'code'),
}

const free = (one: AnyOperation) => (one.write || 'leaves' in one ? freeTextsIn(one.input as unknown as Part, '') : [])

/** Anybody may call these: each looks first whether they may ask WeChat anything (tests/functions/shown-words.test.ts). */
const lookFirst = ['staff.noteCredential', 'staff.setIntroduction', 'staff.enterWithoutManager']

describe('a text that somebody may write as they like', () => {
  it('is asked about for staff by the gate, and else by a handler that looks who it is', () => {
    const open = (operations as readonly AnyOperation[]).filter(
      ({ shown, access }) => shown && access.some((one) => one === 'resident' || one === 'anyone'),
    )
    expect(open.map(({ name }) => name).sort()).toEqual([...lookFirst].sort())
  })

  const all = operations.flatMap((one: AnyOperation) => free(one).map((path) => ({ one, path })))

  it('is one residents read, and WeChat is asked; or says why it is not', () => {
    const silent = all
      .filter(({ one, path }) => !one.shown?.includes(path))
      .map(({ one, path }) => `${one.name}: ${path}`)
    expect(silent.filter((text) => !(text in unshown))).toEqual([])
    expect(Object.keys(unshown).filter((text) => !silent.includes(text))).toEqual([])
  })

  it('stands where its operation says it does, and only what writes says so', () => {
    for (const one of operations as readonly AnyOperation[]) {
      expect([one.name, one.shown?.filter((path) => !free(one).includes(path)) ?? []]).toEqual([one.name, []])
    }
  })
})
