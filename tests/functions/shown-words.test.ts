import { beforeAll, describe, expect, it } from 'vitest'
import { listInbox } from '#core/contracts/account'
import { addOther } from '#core/contracts/appointments'
import { addCounsellor, saveChange, saveProfile } from '#core/contracts/calendar'
import { askCallback } from '#core/contracts/callbacks'
import { sendContribution } from '#core/contracts/contributions'
import { saveCourse, saveLesson } from '#core/contracts/courses'
import { operations } from '#core/contracts/index'
import type { AnyOperation } from '#core/contracts/operation'
import { addNode, addSite, changeSite, renameNode, saveMessages } from '#core/contracts/organisation'
import { putUpAtDoors, putUpPlacement } from '#core/contracts/placements'
import { openPiece, reviewPiece, savePiece, sendForReview } from '#core/contracts/publishing'
import { checkTables, importTables } from '#core/contracts/setup'
import { enterWithoutManager, listStaffInbox, noteCredential, setIntroduction } from '#core/contracts/staff'
import { textsAt } from '#core/domain/words/checked'
import { aWorld } from '../support/a-world'
import { aCallbackWish } from '../support/callbacks'
import { aSent } from '../support/contributions'
import { aCourse, aLesson } from '../support/courses'
import { aSeat } from '../support/desk'
import { aText } from '../support/pieces'
import { aPaper, wayIn, withWayIn } from '../support/planted-staff'
import { aCsv, placesHead } from '../support/tables'
import { valueOf } from '../support/value-of'
import { anAttempt, type Browser } from '../support/world'

const world = aWorld({ functionEnv: withWayIn })
let manager: Browser
let editor: Browser
let person: Browser
beforeAll(async () => {
  manager = await world.as('sample-manager')
  editor = await world.as('sample-editor')
  person = await world.as('sample-resident')
})

const blocked = { ok: false, refusal: 'words-blocked' }
const bad = '示例坏话'
const words = { name: '柳岸小屋', kind: 'service-station', address: '柳岸路 1 号', phone: null } as const
const profile = { name: '示例老师', title: '社工', introduction: '先听你说。', concerns: ['睡不好'] }
const offer = {
  ...{ id: 'o-talk', name: '谈话', siteId: 's-nantang', roomId: null, equipmentIds: [], topics: [], modes: ['phone'] },
  ...{ sessionMinutes: 50, restBefore: 0, restAfter: 10, capacity: 1, noticeMinutes: null, horizonDays: null },
  ...{ release: { kind: 'rolling' }, lateMinutes: 15, answerWithin: null, bring: '水', open: false },
  intake: [{ id: 'q-1', text: '想先说什么', options: ['都行'] }],
} as const
const changed = (change: object) => [changeSite, { siteId: 's-liuan', revision: 1, change }] as const

/** Something for each text that residents read; each is parsed as it is, and what its handler says of it is another thing. */
const written: readonly (readonly [AnyOperation, object])[] = [
  [addCounsellor, { siteId: 's-shuxia', profile }],
  [saveProfile, { counsellorId: 'c-anhe', profile }],
  [saveChange, { counsellorId: 'c-anhe', change: { kind: 'offer', offer }, termsRevision: 1, decisions: [] }],
  [saveCourse, aCourse()],
  [saveLesson, { courseId: 'c', revision: 1, lessonId: null, at: 0, lesson: aLesson(), brought: null }],
  [addNode, { parentId: 'n-qinghe', kind: 'community', name: '新柳社区' }],
  [renameNode, { nodeId: 'n-liuan', revision: 1, name: '柳岸东社区' }],
  [addSite, { nodeId: 'n-liuan', words }],
  changed({ part: 'words', words }),
  changed({ part: 'rooms', rooms: [{ id: null, name: '小屋', kind: 'room' }] }),
  changed({ part: 'add-closure', closure: { from: '2026-12-01', until: '2026-12-02', between: null, reason: '停电' } }),
  [
    saveMessages,
    {
      ...{ revision: 1, quiet: { from: 0, until: 0 } },
      templates: [{ occasion: 'day-before', templateId: 't-1', fields: [{ name: 'thing1', words: '记得来' }] }],
    },
  ],
  [putUpPlacement, { siteId: 's-chenguang', place: '门口', since: '2026-11-20' }],
  [putUpAtDoors, { siteIds: ['s-chenguang'], place: '门口', since: '2026-11-20' }],
  [noteCredential, aPaper],
  [setIntroduction, { given: { words: '先听你说。', consent: 1 } }],
  [enterWithoutManager, { code: wayIn, name: '示例', top: { kind: 'street', name: '示例街道' } }],
  [reviewPiece, { pieceId: 'p', revision: 1, verdict: 'approved', words: '', signedAs: '示例', seen: [] }],
]

/** The same with one text of it, at this path, ending in something else. */
function spoilt(input: object, path: string): object {
  const into = (value: unknown, steps: readonly string[]): unknown => {
    const [step, ...rest] = steps
    if (step === undefined) return `${value}${bad}`
    if (step === '*') return (value as unknown[]).map((one) => into(one, rest))
    return { ...(value as object), [step]: into(Reflect.get(value as object, step), rest) }
  }
  return into(input, path.split('.')) as object
}

const spoiling = written.flatMap(([operation, input]) =>
  (operation.shown ?? [])
    .filter((path) => textsAt(path, input).length > 0)
    .map((path) => [operation.name, path, operation, spoilt(input, path)] as const),
)

describe('words that residents will read and WeChat will not have', () => {
  it('are tried at every place there is for them', () => {
    const tried = new Set(spoiling.map(([name, path]) => `${name}: ${path}`))
    const all = (operations as readonly AnyOperation[]).flatMap(({ name, shown = [] }) =>
      shown.map((path) => `${name}: ${path}`),
    )
    expect(all.filter((one) => !tried.has(one))).toEqual([])
  })

  it.each(spoiling)('%s refuses words-blocked at %s, and nothing is stored', async (_, __, operation, input) => {
    world.cloud.textCheck.judge({ [bad]: 'risky' })
    const by = operation.access.includes('editor') && !operation.access.includes('manager') ? editor : manager
    const before = await world.everything()
    expect(await by.call(operation, input as never)).toEqual(blocked)
    expect(await world.everything()).toEqual(before)
  })

  it('can be said otherwise, by the same try too, which was not used up', async () => {
    world.cloud.textCheck.judge({ [bad]: 'risky' })
    const attempt = anAttempt(world.cloud.clock.now())
    const draft = { nodeId: 'n-liuan', words: { ...words, address: `柳岸路${bad}` } }
    expect(await manager.call(addSite, draft, attempt)).toEqual(blocked)
    const { saved } = valueOf(await manager.call(addSite, { nodeId: 'n-liuan', words }, attempt))
    expect(valueOf(await manager.call(addSite, { nodeId: 'n-liuan', words }, attempt)).saved.id).toBe(saved.id)
  })

  it('are refused from a desk, where WeChat knows nobody, as from a phone', async () => {
    const desk = await aSeat(world, manager)
    world.cloud.textCheck.judge({ [bad]: 'risky' })
    expect(await desk.call(addSite, { nodeId: 'n-liuan', words: { ...words, name: bad } })).toEqual(blocked)
    expect(await desk.call(addSite, { nodeId: 'n-liuan', words })).toMatchObject({ ok: true })
  })

  it('are refused in a table, whichever row they stand in; names of people are not asked about', async () => {
    const row = (site: string) => ['青禾街道（虚构示例）', '新柳社区', '社区', site, '', '', '', '', '']
    const file = aCsv([placesHead, row('柳下小屋'), row(bad)])
    const { plan } = valueOf(await manager.call(checkTables, { file }))
    world.cloud.textCheck.judge({ [bad]: 'risky' })
    const before = await world.everything()
    expect(await manager.call(importTables, { file, plan: plan ?? '0'.repeat(64) })).toEqual(blocked)
    expect(await world.everything()).toEqual(before)
  })

  it('stop an article on its way to its readers; the draft stays as it was written', async () => {
    world.cloud.textCheck.judge({ [bad]: 'risky' })
    const text = { ...aText(), markdown: `${aText().markdown}\n\n${bad}` }
    const { saved } = valueOf(await editor.call(savePiece, { pieceId: null, revision: 0, nodeId: null, text }))
    expect(world.cloud.textCheck.asked()).toEqual([])
    expect(await editor.call(sendForReview, { pieceId: saved.id, revision: saved.revision })).toEqual(blocked)
    const open = valueOf(await editor.call(openPiece, { pieceId: saved.id }))
    expect(open.piece).toMatchObject({ revision: saved.revision, state: 'draft', text: { markdown: text.markdown } })
  })
})

describe('words that nobody of WeChat’s saw', () => {
  const told = async (browser = manager) =>
    valueOf(await browser.call(listStaffInbox, {})).entries.filter(({ kind }) => kind === 'words-unseen')
  const add = () => manager.call(addSite, { nodeId: 'n-liuan', words })

  it.each([
    ['it would have a person look', () => world.cloud.textCheck.judge({ 柳岸: 'review' })],
    ['WeChat is busy', () => world.cloud.textCheck.failWith(-1)],
    ['they were not here in two hours', () => world.cloud.textCheck.failWith(61010)],
    ['it asks too often', () => world.cloud.textCheck.failWith(45009)],
    ['there is no way to it', () => world.cloud.faults.loseRequests({ next: 20 }, { action: 'wx.openApi' })],
  ])('because %s are stored, and whoever manages everything is asked to look', async (_, goesWrong) => {
    goesWrong()
    const { saved } = valueOf(await add())
    world.cloud.faults.clear()
    expect((await world.documents('sites')).some(({ _id }) => _id === saved.id)).toBe(true)
    expect(await told()).toMatchObject([{ ref: 'organisation-addSite', read: false }])
  })

  it('wait three seconds and no longer', async () => {
    world.cloud.faults.latency(8000, { action: 'wx.openApi' })
    const began = Date.now()
    valueOf(await add())
    expect(Date.now() - began).toBeLessThan(7000)
    expect(await told()).toHaveLength(1)
  }, 20_000)

  it('written by somebody else are told to the manager, and not to who wrote them; of what was fine nobody is told', async () => {
    const counsellor = await world.as('sample-counsellor')
    valueOf(await counsellor.call(noteCredential, aPaper))
    expect(await told()).toEqual([])
    world.cloud.textCheck.judge({ [aPaper.issuer]: 'review' })
    valueOf(await counsellor.call(noteCredential, { ...aPaper, number: 'XL-示例-0002' }))
    expect(await told()).toMatchObject([{ ref: 'staff-noteCredential' }])
    expect(await told(counsellor)).toEqual([])
    expect(valueOf(await manager.call(listInbox, {})).entries).toMatchObject([{ kind: 'words-unseen' }])
  })

  it('of an article are seen by who reviews it: it goes to them, and nobody more is told', async () => {
    world.cloud.textCheck.failWith(-1)
    const { saved } = valueOf(await editor.call(savePiece, { pieceId: null, revision: 0, nodeId: null, text: aText() }))
    valueOf(await editor.call(sendForReview, { pieceId: saved.id, revision: saved.revision }))
    expect(await told()).toEqual([])
  })

  it('are not stored where the change itself is refused, and then nobody is told', async () => {
    world.cloud.textCheck.failWith(-1)
    const before = await world.everything()
    expect(await manager.call(addSite, { nodeId: 'n-none', words })).toEqual({ ok: false, refusal: 'place-not-yours' })
    expect(await world.everything()).toEqual(before)
  })
})

describe('WeChat', () => {
  it('is asked all that is shown of what was written, and no more', async () => {
    valueOf(await manager.call(addSite, { nodeId: 'n-liuan', words }))
    expect(world.cloud.textCheck.asked()).toEqual([`${words.name}\n${words.address}`])
  })

  it('is asked nothing by whoever does not work here, though anybody may call what is about oneself', async () => {
    const noPost = { ok: false, refusal: 'no-post' }
    expect(await person.call(noteCredential, aPaper)).toEqual(noPost)
    expect(await person.call(setIntroduction, { given: { words: '先听你说。', consent: 1 } })).toEqual(noPost)
    expect(world.cloud.textCheck.asked()).toEqual([])
  })

  it('is asked nothing by whoever has no code for the way in, however often; by whoever has it, once', async () => {
    const enter = (code: string) =>
      person.call(enterWithoutManager, { code, name: '示例', top: { kind: 'street', name: '示例街道' } })
    for (let at = 0; at < 4; at += 1) expect(await enter('CDFGHJKMNPQRTVWXY347')).toMatchObject({ ok: false })
    expect(world.cloud.textCheck.asked()).toEqual([])
    await enter(wayIn)
    expect(world.cloud.textCheck.asked()).toEqual(['示例街道'])
  })

  it('tells nobody who has to wait whether a code is right, by what it says of their words', async () => {
    world.cloud.textCheck.judge({ [bad]: 'risky' })
    const enter = (code: string) =>
      person.call(enterWithoutManager, { code, name: '示例', top: { kind: 'street', name: bad } })
    for (let at = 0; at < 4; at += 1) expect(await enter('CDFGHJKMNPQRTVWXY347')).not.toEqual(blocked)
    expect(await enter('CDFGHJKMNPQRTVWXY347')).toMatchObject({ refusal: 'code-wait' })
    expect(await enter(wayIn)).toMatchObject({ refusal: 'code-wait' })
  })

  it('never sees what is a person’s own', async () => {
    valueOf(await person.call(addOther, { kind: 'child', name: '小禾' }))
    await person.call(askCallback, aCallbackWish())
    await person.call(sendContribution, aSent())
    expect(world.cloud.textCheck.asked()).toEqual([])
  })
})
