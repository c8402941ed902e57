import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listLooks, whoAmI } from '#core/contracts/account'
import { listAgenda } from '#core/contracts/appointments'
import { renameNode } from '#core/contracts/organisation'
import { listPieces } from '#core/contracts/publishing'
import {
  endPost,
  enterWithoutManager,
  listPeople,
  openPerson,
  readPost,
  setStanding,
  switchPost,
} from '#core/contracts/staff'
import { agreementVersion } from '#core/domain/access/agreement'
import { wayInHash } from '../../../cloudfunctions/_runtime/way-in'
import { aWorld } from '../../support/a-world'
import { aSeat } from '../../support/desk'
import { mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import { type Browser, functionEnv } from '../../support/world'

const wayIn = 'CDFGHJKMNPQRTVWXY346'
const world = aWorld({ functionEnv: { ...functionEnv, XINLIN_WAY_IN: wayInHash(wayIn) } })
let manager: Browser
let several: Browser
const no = (refusal: string) => ({ ok: false, refusal })
const named = { counsellor: 'c-yunxi', manager: null, editor: null } as const
const post = (role: keyof typeof named, nodeId = 'n-chenguang') => ({ role, nodeId, counsellorId: named[role] })
const switchTo = async (role: keyof typeof named) => valueOf(await several.call(switchPost, { to: post(role) }))
const theirs = () => world.personId('sample-counsellor')
const rolesNow = async () => valueOf(await several.call(whoAmI, {}))

beforeAll(async () => {
  manager = await world.as('sample-manager')
  several = await world.as('sample-counsellor')
})
const plant = (grants: readonly object[], more: object = {}) =>
  world.put('staff', { id: theirs(), v: 3, agreement: { version: agreementVersion, at: mondayAt(0) }, grants, ...more })
/** Somebody who keeps a calendar, manages the same place and writes there. */
const postsWith = (editor: object = {}) => [
  { role: 'counsellor', nodeId: 'n-chenguang', counsellorId: 'c-yunxi' },
  { role: 'manager', nodeId: 'n-chenguang' },
  { role: 'editor', nodeId: 'n-chenguang', ...editor },
]
const suspended = { by: 'p1_manager', at: mondayAt(1) }
beforeEach(() => plant(postsWith()))

describe('somebody of one post', () => {
  it('notices nothing: choosing it, or all, changes nothing', async () => {
    const its = { role: 'manager', nodeId: 'n-qinghe', counsellorId: null } as const
    expect(valueOf(await manager.call(readPost, {})).acting).toBeNull()
    for (const to of [its, null]) {
      expect(await manager.call(switchPost, { to })).toEqual({ ok: true, value: { acting: null } })
      expect(valueOf(await manager.call(whoAmI, {}))).toMatchObject({ posts: 1, roles: [{ role: 'manager' }] })
      valueOf(await manager.call(listPeople, {}))
    }
  })

  it('is refused post-unknown for a post that they do not hold, and no-post without any', async () => {
    expect(await manager.call(switchPost, { to: post('editor', 'n-qinghe') })).toEqual(no('post-unknown'))
    expect(await (await world.as('sample-resident')).call(switchPost, { to: null })).toEqual(no('no-post'))
  })
})

describe('somebody of several posts', () => {
  it('does by all of them what they do, as long as they chose none', async () => {
    expect(await rolesNow()).toMatchObject({ posts: 3, roles: [{}, {}, {}] })
    expect(valueOf(await several.call(readPost, {})).acting).toBeNull()
    for (const ask of [listAgenda, listPeople, listPieces]) expect((await several.call(ask, {})).ok).toBe(true)
  })

  it('acts in the chosen one alone, on the phone and at a desk, until they switch again', async () => {
    const desk = await aSeat(world, several)
    expect(await switchTo('editor')).toEqual({ acting: post('editor') })
    expect(valueOf(await several.call(readPost, {})).acting).toEqual(post('editor'))
    expect(await rolesNow()).toMatchObject({ posts: 3, roles: [{ role: 'editor' }] })
    const rename = { nodeId: 'n-chenguang', revision: 1, name: '晨光新社区' }
    for (const by of [several, desk]) {
      expect(await by.call(listAgenda, {})).toEqual(no('another-post'))
      expect(await by.call(listPeople, {})).toEqual(no('another-post'))
      expect(await by.call(renameNode, rename)).toEqual(no('another-post'))
      expect(await by.call(listPieces, {})).toMatchObject({ ok: true })
    }
    valueOf(await several.call(switchPost, { to: post('manager') }))
    for (const by of [several, desk]) {
      expect(await by.call(listPieces, {})).toEqual(no('another-post'))
      expect(await by.call(listPeople, {})).toMatchObject({ ok: true })
    }
    expect(await several.call(renameNode, rename)).toMatchObject({ ok: true })
    expect(await desk.call(switchPost, { to: null })).toEqual({ ok: true, value: { acting: null } })
    for (const ask of [listAgenda, listPeople, listPieces]) expect((await several.call(ask, {})).ok).toBe(true)
  })

  it('is refused not-allowed, and not sent to another post, for what none of theirs allows', async () => {
    const two = [
      { role: 'counsellor', nodeId: 'n-chenguang', counsellorId: 'c-yunxi' },
      { role: 'counsellor', nodeId: 'n-liuan', counsellorId: 'c-yunxi' },
    ]
    await plant(two)
    await switchTo('counsellor')
    expect(await several.call(listPeople, {})).toEqual(no('not-allowed'))
    expect(await several.call(listAgenda, {})).toMatchObject({ ok: true })
  })

  it('cannot choose one put to rest; one put to rest afterwards is refused staff-suspended, the others stay closed', async () => {
    const put = (editor: object, acting?: object) => plant(postsWith(editor), acting)
    await put({ suspended })
    expect(await several.call(switchPost, { to: post('editor') })).toEqual(no('staff-suspended'))
    await put({ suspended }, { acting: { role: 'editor', nodeId: 'n-chenguang' } })
    expect(await several.call(listPieces, {})).toEqual(no('staff-suspended'))
    expect(await several.call(listAgenda, {})).toEqual(no('another-post'))
    await switchTo('counsellor')
    expect(await several.call(listAgenda, {})).toMatchObject({ ok: true })
  })

  it('has what is left again once the chosen one was ended', async () => {
    await switchTo('editor')
    valueOf(await manager.call(endPost, { staffId: theirs(), ...post('editor') }))
    expect(valueOf(await several.call(readPost, {})).acting).toBeNull()
    expect(await several.call(listAgenda, {})).toMatchObject({ ok: true })
    expect(await several.call(listPieces, {})).toEqual(no('not-allowed'))
  })

  it('leaves in what somebody reads of who looked the post they acted in', async () => {
    const editor = await world.as('sample-editor')
    await world.put('staff', {
      ...{ id: world.personId('sample-editor'), v: 3, agreement: { version: agreementVersion, at: 0 } },
      grants: [{ role: 'editor', nodeId: 'n-chenguang' }],
    })
    await switchTo('editor')
    expect(await several.call(openPerson, { staffId: world.personId('sample-editor') })).toEqual(no('another-post'))
    await switchTo('manager')
    valueOf(await several.call(openPerson, { staffId: world.personId('sample-editor') }))
    expect(valueOf(await editor.call(listLooks, {})).looks).toMatchObject([{ purpose: 'post', role: 'manager' }])
  })

  it('who comes in where nobody manages any more acts as the manager they became', async () => {
    const rows = await world.documents('staff')
    for (const { _id, ...row } of rows)
      if (_id !== theirs()) await world.put('staff', { ...row, id: String(_id), grants: [] })
    await plant([
      { role: 'counsellor', nodeId: 'n-chenguang', counsellorId: 'c-yunxi' },
      { role: 'editor', nodeId: 'n-chenguang' },
    ])
    await switchTo('editor')
    valueOf(await several.call(enterWithoutManager, { code: wayIn, name: '示例同事' }))
    expect(await several.call(listPeople, {})).toMatchObject({ ok: true })
  })
})
