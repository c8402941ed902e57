import { beforeAll, describe, expect, it } from 'vitest'
import { settleAttempt, whoAmI } from '#core/contracts/account'
import { listMyAppointments } from '#core/contracts/appointments'
import { listMyAssessments } from '#core/contracts/assessments'
import { confirmComputer, endAllComputers, endComputer, listComputers } from '#core/contracts/computers'
import { deskHeader, isAtDesk } from '#core/contracts/desk'
import { operations } from '#core/contracts/index'
import { listTree, renameNode } from '#core/contracts/organisation'
import { deleteEverything } from '#core/contracts/privacy'
import { inviteStaff, leavePost, listPeople, setStanding } from '#core/contracts/staff'
import { HOUR, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aDesk, aSeat, type Sending, sayYes } from '../../support/desk'
import { anInvitation } from '../../support/staff'
import { valueOf } from '../../support/value-of'
import { anAttempt, type Browser, functionEnv } from '../../support/world'

const world = aWorld()
let manager: Browser
let editor: Browser
beforeAll(async () => {
  manager = await world.as('sample-manager')
  editor = await world.as('sample-editor')
})
const no = (refusal: string) => ({ ok: false, refusal })
const unseated = (refusal: string) => ({ status: 401, refusal })
const computers = async (phone: Browser) => valueOf(await phone.call(listComputers, {})).computers

describe('a session at a desk', () => {
  it('is refused desk-none without one, with one of nobody, and after the keys changed', async () => {
    expect(await aDesk(world).call(listPeople, {})).toEqual(unseated('desk-none'))
    expect(await aDesk(world, `__Host-xinlin-desk=s.${'x'.repeat(32)}`).call(listPeople, {})).toEqual(
      unseated('desk-none'),
    )
    const desk = await aSeat(world, manager)
    const [row] = await world.documents('desk-sessions')
    const { _id, ...rest } = row ?? {}
    await world.put('desk-sessions', { ...rest, id: String(_id), personId: `p2_${'a'.repeat(43)}` })
    expect(await desk.call(listPeople, {})).toEqual(unseated('desk-none'))
  })

  it('holds eight hours less a minute, and is refused desk-over after them and before it began', async () => {
    const desk = await aSeat(world, manager)
    world.cloud.clock.advance(8 * HOUR - MINUTE)
    expect((await desk.call(listPeople, {})) as object).toMatchObject({ ok: true })
    world.cloud.clock.advance(MINUTE)
    expect(await desk.call(listPeople, {})).toEqual(unseated('desk-over'))
    expect(await computers(manager)).toEqual([])
    world.cloud.clock.advance(-9 * HOUR)
    expect(await desk.call(listPeople, {})).toEqual(unseated('desk-over'))
  })

  it('is ended from the phone, by name: what is asked next is refused desk-ended, reading and writing', async () => {
    const desk = await aSeat(world, manager)
    const [{ id = '' } = {}] = await computers(manager)
    expect(await editor.call(endComputer, { computerId: id })).toEqual(no('computer-unknown'))
    expect(await manager.call(endComputer, { computerId: 'nobodys' })).toEqual(no('computer-unknown'))
    valueOf(await manager.call(endComputer, { computerId: id }))
    expect(await desk.call(listPeople, {})).toEqual(unseated('desk-ended'))
    expect(await desk.call(inviteStaff, anInvitation)).toEqual(unseated('desk-ended'))
    expect(await computers(manager)).toEqual([])
    expect(await world.documents('staff-invitations')).toEqual([])
  })

  it('answers no page that was opened for somebody else: refused desk-other, reading and writing', async () => {
    const desk = await aSeat(world, manager)
    const whoSits = async () => ((await desk.door('look')).body.value as { readonly who: string }).who
    const first = { headers: { [deskHeader]: await whoSits() } }
    expect(await desk.call(listPeople, {}, undefined, first)).toMatchObject({ ok: true })
    const { code } = await desk.ask()
    await sayYes(editor, code)
    expect(await desk.wait()).toBe('confirmed')
    const second = { headers: { [deskHeader]: await whoSits() } }
    expect(second).not.toEqual(first)
    expect(await desk.call(whoAmI, {}, undefined, first)).toEqual(unseated('desk-other'))
    expect(await desk.call(inviteStaff, anInvitation, undefined, first)).toEqual(unseated('desk-other'))
    expect(await desk.call(whoAmI, {}, undefined, second)).toMatchObject({ ok: true })
    expect(await world.documents('staff-invitations')).toEqual([])
    expect(await computers(editor)).toHaveLength(1)
    const wrong = { headers: { [deskHeader]: '2' } }
    expect(await desk.call(whoAmI, {}, undefined, wrong)).toEqual({ status: 403, refusal: 'header-missing' })
  })

  it('is ended with all others, and from the browser itself', async () => {
    const desks = [await aSeat(world, manager), await aSeat(world, manager), await aSeat(world, editor)]
    expect(valueOf(await manager.call(endAllComputers, {}))).toEqual({ endedAll: true })
    expect(await desks[0]?.call(whoAmI, {})).toEqual(unseated('desk-ended'))
    expect(await desks[1]?.call(whoAmI, {})).toEqual(unseated('desk-ended'))
    const left = desks[2]
    const cookie = left?.cookie() ?? null
    expect((await left?.door('leave'))?.status).toBe(200)
    expect(left?.cookie()).toBeNull()
    expect(await aDesk(world, cookie).call(whoAmI, {})).toEqual(unseated('desk-ended'))
    expect(await computers(editor)).toEqual([])
  })

  it('is ended by signing in anew in the same browser', async () => {
    const desk = await aSeat(world, manager)
    const before = desk.cookie()
    await desk.ask()
    expect(await aDesk(world, before).call(listPeople, {})).toEqual(unseated('desk-ended'))
  })

  it('ends with the last post: left, or put to rest, and does not come back with it', async () => {
    const left = await aSeat(world, editor)
    const staffId = world.personId('sample-editor')
    const [row] = (await world.documents('staff')).filter(({ _id }) => _id === staffId)
    for (const { role, nodeId } of row?.grants as { role: 'editor'; nodeId: string }[]) {
      valueOf(await editor.call(leavePost, { role, nodeId, counsellorId: null }))
    }
    expect(await left.call(whoAmI, {})).toEqual(unseated('desk-ended'))

    await world.put('staff', { id: staffId, grants: [{ role: 'editor', nodeId: 'n-qinghe' }], v: 2 })
    const rested = await aSeat(world, editor)
    valueOf(await manager.call(setStanding, { staffId, to: 'suspended' }))
    expect(await rested.call(whoAmI, {})).toEqual(unseated('desk-ended'))
    valueOf(await manager.call(setStanding, { staffId, to: 'active' }))
    expect(await rested.call(whoAmI, {})).toEqual(unseated('desk-ended'))
  })

  it('may do what the post may and no more, also with the cookie of somebody else', async () => {
    const desk = await aSeat(world, editor)
    expect(await desk.call(listPeople, {})).toEqual(no('not-allowed'))
    const another = await aSeat(world, manager)
    const both = aDesk(world, another.cookie())
    // Who calls is the session's person, whatever the event says of anybody.
    const told = await both.send('/call/account', {
      ...{ action: 'whoAmI', input: {}, seal: { key: 'A'.repeat(43), call: 1 } },
      userInfo: { openId: 'x' },
      personId: world.personId('sample-editor'),
    })
    expect(told.status).toBe(200)
  })

  it('meets its end in the database: of a change and an end at once, either the change is first or it is not done', async () => {
    for (let round = 0; round < 6; round += 1) {
      await world.reset()
      const desk = await aSeat(world, manager)
      const [{ id = '' } = {}] = await computers(manager)
      const [done, over] = await Promise.all([
        desk.call(inviteStaff, anInvitation),
        manager.call(endComputer, { computerId: id }),
      ])
      expect(over.ok).toBe(true)
      const kept = (await world.documents('staff-invitations')).length
      expect(kept).toBe('ok' in done && done.ok ? 1 : 0)
    }
  }, 60_000)

  it('carries a change out once, however often it is sent, and says what became of it', async () => {
    const desk = await aSeat(world, manager)
    const attempt = anAttempt(world.cloud.clock.now())
    valueOf((await desk.call(inviteStaff, anInvitation, attempt)) as never)
    valueOf((await desk.call(inviteStaff, anInvitation, attempt)) as never)
    expect(await world.documents('staff-invitations')).toHaveLength(1)
    expect(await desk.call(settleAttempt, { lost: attempt })).toMatchObject({ ok: true })
  })
})

describe('what a desk does not answer', () => {
  const residents = [
    ['a resident’s record', listMyAppointments, {}],
    ['kept self-tests', listMyAssessments, {}],
    ['deleting oneself', deleteEverything, {}],
    ['signing in at another computer', confirmComputer, { code: 'x' }],
  ] as const
  it.each(residents)('is refused unknown-action: %s', async (_, operation, input) => {
    const desk = await aSeat(world, manager)
    const [folder = '', action] = operation.name.split('.')
    const { body } = await desk.send(`/call/${folder}`, { action, input })
    expect(body.result).toMatchObject(no('unknown-action'))
  })

  it('is everything whose contract names no staff, but for these, of which none is a resident’s own', () => {
    const others = operations.filter((operation) => {
      const access: readonly string[] = operation.access
      return isAtDesk(operation) && access.some((role) => role === 'resident' || role === 'anyone')
    })
    expect(others.map(({ name }) => name).sort()).toEqual([
      'account.settleAttempt',
      'account.whoAmI',
      'appointments.listOpenings',
      'courses.list',
      'courses.open',
      'courses.openLesson',
      'sites.land',
      'sites.list',
      'sites.listHotlines',
      'staff.leave',
      'staff.noteCredential',
      'staff.readPost',
      'staff.removeCredential',
      'staff.setIntroduction',
      'staff.setPortrait',
      'staff.sign',
      'staff.switchPost',
    ])
    expect(operations.filter(isAtDesk).length).toBeGreaterThan(80)
  })

  it('is another path, and a call that is none', async () => {
    const desk = await aSeat(world, manager)
    expect((await desk.send('/nowhere', {})).status).toBe(404)
    expect((await desk.send('/door', { door: 'open' })).status).toBe(400)
  })

  it('is a phone that calls the function past HTTP', async () => {
    const { reply } = await manager.send('desk', JSON.stringify({ path: '/door', httpMethod: 'POST', headers: {} }))
    expect(reply.result).toMatchObject({ statusCode: 403, body: expect.stringContaining('from-elsewhere') })
  })
})

describe('another website', () => {
  const wrongly: readonly (readonly [string, number, string, Sending])[] = [
    ['asks from its own address', 403, 'origin-wrong', { headers: { origin: 'https://evil.example' } }],
    ['asks from an address that begins as ours', 403, 'origin-wrong', { headers: { origin: 'http://127.0.0.1' } }],
    ['sends no address', 403, 'origin-wrong', { headers: { origin: null } }],
    ['says null for its address', 403, 'origin-wrong', { headers: { origin: 'null' } }],
    ['is told apart by the browser', 403, 'origin-wrong', { headers: { 'sec-fetch-site': 'same-site' } }],
    ['lacks our header', 403, 'header-missing', { headers: { [deskHeader]: null } }],
    ['sends a form', 415, 'not-json', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    ['sends JSON as text', 415, 'not-json', { headers: { 'content-type': 'text/plain' } }],
    ['sends what is no JSON', 400, 'body-unreadable', { body: 'a=1' }],
    ['sends a list', 400, 'body-unreadable', { body: '[]' }],
    ['comes by a link', 405, 'method-wrong', { method: 'GET' }],
  ]
  it.each(wrongly)(
    '%s: %i %s, with the cookie of who sits here, and nothing is done',
    async (_, status, refusal, how) => {
      const desk = await aSeat(world, manager)
      expect(await desk.call(inviteStaff, anInvitation, undefined, how)).toEqual({ status, refusal })
      expect((await desk.door('leave', how)).status).toBe(status)
      expect(await world.documents('staff-invitations')).toEqual([])
      expect((await desk.call(listTree, {})) as object).toMatchObject({ ok: true })
    },
  )
})

describe('what a desk answers', () => {
  it('is kept by no cache, sealed where it is personal, and its cookie is for this host alone', async () => {
    const desk = aDesk(world)
    const { headers } = await desk.door('ask')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('set-cookie')).toMatch(
      /^__Host-xinlin-desk=a\.[\w-]+\.[\w-]+; Path=\/; Secure; HttpOnly; SameSite=Strict$/,
    )
    const seat = await aSeat(world, manager)
    const seal = { key: Buffer.alloc(32, 9).toString('base64').slice(0, 43), call: 1 }
    const { body, headers: answered } = await seat.send('/call/staff', { action: 'list', input: {}, seal })
    expect(Object.keys(body.result as object).sort()).toEqual(['at', 'sealed'])
    expect(answered.get('cache-control')).toBe('no-store')
    expect((await seat.send('/call/staff', { action: 'list', input: {} })).body.result).toMatchObject(
      no('program-outdated'),
    )
  })

  it('is several questions of one screen as one call', async () => {
    const seat = await aSeat(world, manager)
    const seal = { key: Buffer.alloc(32, 9).toString('base64').slice(0, 43), call: 1 }
    const calls = [
      { action: 'listTree', input: {}, seal },
      { action: 'readBuilt', input: {}, seal: { ...seal, call: 2 } },
    ]
    const { body } = await seat.send('/call/organisation', { calls })
    expect((body.result as { answers: unknown[] }).answers).toHaveLength(2)
    expect(renameNode.write).toBe(true)
  })
})

describe('without an address the operator set', () => {
  const closed = aWorld({ functionEnv: { ...functionEnv, XINLIN_DESK_ORIGIN: '' } })
  it('is closed', async () => {
    const { status, body } = await aDesk(closed).door('ask')
    expect([status, body.refusal]).toEqual([503, 'desk-closed'])
  })
})
