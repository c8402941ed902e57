import { beforeAll, describe, expect, it } from 'vitest'
import { listLooks } from '#core/contracts/account'
import { listAgenda } from '#core/contracts/appointments'
import { saveChange } from '#core/contracts/calendar'
import { listCallbacks } from '#core/contracts/callbacks'
import { listPieces } from '#core/contracts/publishing'
import { listToKeep } from '#core/contracts/records'
import {
  checkCredential,
  endPost,
  enterWithoutManager,
  leavePost,
  listPeople,
  noteCredential,
  noteTraining,
  openPerson,
  readPost,
  removeCredential,
  setCredentialRule,
  setStanding,
  signAgreement,
} from '#core/contracts/staff'
import { agreementVersion } from '#core/domain/access/agreement'
import { DAY } from '#core/domain/time'
import { wayInHash } from '../../../cloudfunctions/_runtime/way-in'
import { aWorld } from '../../support/a-world'
import { mondayAt } from '../../support/makers'
import { aNewcomer, grantsOf } from '../../support/staff'
import { valueOf } from '../../support/value-of'
import { type Browser, functionEnv } from '../../support/world'
import { bookYunxi } from '../../support/yunxi'

const wayIn = 'CDFGHJKMNPQRTVWXY346'
const world = aWorld({ functionEnv: { ...functionEnv, XINLIN_WAY_IN: wayInHash(wayIn) } })
let manager: Browser
let yunxi: Browser
beforeAll(async () => {
  manager = await world.as('sample-manager')
  yunxi = await world.as('sample-counsellor')
})
const no = (refusal: string) => ({ ok: false, refusal })
const staffId = (name: string) => world.personId(name)
const agenda = () => yunxi.call(listAgenda, {})
const suspend = (name: string, by = manager) => by.call(setStanding, { staffId: staffId(name), to: 'suspended' })
const put = (name: string, grants: readonly object[], more: object = {}) =>
  world.put('staff', { id: staffId(name), grants, ...more, v: 2 })
const stopCalendar = async () =>
  valueOf(await yunxi.call(saveChange, { change: { kind: 'suspend' }, termsRevision: 0, decisions: [] }))

describe('without having signed the agreement that holds now', () => {
  it.each([
    ['nothing', undefined],
    ['the one before', { version: agreementVersion - 1, at: 0 }],
  ])(
    'somebody who signed %s is refused agreement-unsigned, reads their post, signs, and works',
    async (_, agreement) => {
      await world.put('staff', {
        ...{ id: staffId('sample-counsellor'), v: 2, agreement },
        grants: [{ role: 'counsellor', nodeId: 'n-chenguang', counsellorId: 'c-yunxi' }],
      })
      expect(await agenda()).toEqual(no('agreement-unsigned'))
      expect(valueOf(await yunxi.call(readPost, {})).me).toMatchObject({
        ...{ hasSigned: false, posts: [{ role: 'counsellor', between: 'agreement-unsigned' }] },
      })
      expect(await yunxi.call(signAgreement, { version: agreementVersion + 1 })).toEqual(no('agreement-outdated'))
      valueOf(await yunxi.call(signAgreement, { version: agreementVersion }))
      valueOf(await agenda())
    },
  )

  it('a resident has nothing to sign for', async () => {
    const resident = await world.as('sample-resident')
    expect(await resident.call(signAgreement, { version: agreementVersion })).toEqual(no('no-post'))
    expect(valueOf(await resident.call(readPost, {}))).toEqual({
      ...{ me: null, acting: null, notices: [], portrait: null, introduction: null, unread: 0 },
    })
  })
})

describe('training', () => {
  it('opens the list of calls to whoever was trained, from that day on', async () => {
    const carer = await aNewcomer(world, 'sample-parent', { role: 'care-worker' })
    expect(await carer.call(listCallbacks, {})).toEqual(no('training-missing'))
    const note = {
      ...({ staffId: staffId('sample-parent'), kind: 'call-back', what: '回电培训' } as const),
      ...{ on: '2026-11-20', until: null },
    } as const
    expect(await manager.call(noteTraining, { ...note, what: '' })).toEqual(no('training-incomplete'))
    expect(await manager.call(noteTraining, { ...note, on: '2026-11-24' })).toEqual(no('training-ahead'))
    expect(await manager.call(noteTraining, { ...note, staffId: 'nobody' })).toEqual(no('staff-unknown'))
    expect(await manager.call(noteTraining, { ...note, until: '2026-11-19' })).toEqual(no('training-over'))
    valueOf(await manager.call(noteTraining, { ...note, kind: 'basics' }))
    expect(await carer.call(listCallbacks, {})).toEqual(no('training-missing'))
    valueOf(await manager.call(noteTraining, note))
    valueOf(await carer.call(listCallbacks, {}))
    for (let at = 2; at < 20; at += 1) valueOf(await manager.call(noteTraining, note))
    expect(await manager.call(noteTraining, note)).toEqual(no('trainings-full'))
  })

  it('counts to its last day, and the post stops the day after; each that is asked for by itself', async () => {
    const carer = await aNewcomer(world, 'sample-parent', { role: 'care-worker' })
    const note = { staffId: staffId('sample-parent'), what: '回电培训', on: '2026-11-20', until: '2026-11-23' } as const
    valueOf(await manager.call(noteTraining, { ...note, kind: 'call-back' }))
    world.cloud.clock.set(mondayAt(23, 59))
    valueOf(await carer.call(listCallbacks, {}))
    world.cloud.clock.set(mondayAt(24))
    expect(await carer.call(listCallbacks, {})).toEqual(no('training-missing'))
    const { me } = valueOf(await carer.call(readPost, {}))
    expect(me).toMatchObject({
      trainings: [{ kind: 'call-back', until: '2026-11-23', counts: false }],
      posts: [{ between: 'training-missing', lacks: ['call-back'] }],
    })
  })

  it('of before kinds were told counts for calling back, and for nothing else', async () => {
    const old = [{ what: '回电', on: '2026-11-02', by: 'sample', at: 1 }]
    const grants = ['care-worker', 'file-keeper'].map((role) => ({ role, nodeId: 'n-qinghe' }))
    await world.put('staff', { id: staffId('sample-parent'), grants, trainings: old, v: 2 })
    const parent = await world.as('sample-parent')
    valueOf(await parent.call(listCallbacks, {}))
    expect(await parent.call(listToKeep, {})).toEqual(no('training-missing'))
  })
})

describe('a credential', () => {
  const wish = { kind: 'counsellor', number: 'XL-示例-0001', issuer: '示例单位', until: '2026-12-22' } as const
  const asked = () => manager.call(setCredentialRule, { nodeId: 'n-qinghe', needed: true })

  it('is asked for where the place says so, counts once somebody else has seen it, and to its last day', async () => {
    valueOf(await asked())
    expect(await agenda()).toEqual(no('credential-missing'))
    expect(await yunxi.call(noteCredential, { ...wish, number: '' })).toEqual(no('credential-incomplete'))
    expect(await yunxi.call(noteCredential, { ...wish, until: '2026-11-22' })).toEqual(no('credential-over'))
    const { me } = valueOf(await yunxi.call(noteCredential, wish))
    expect(JSON.stringify(await world.documents('staff'))).not.toContain(wish.number)
    expect(await agenda()).toEqual(no('credential-missing'))
    const check = { staffId: me.id, credentialId: me.credentials[0]?.id ?? '', verified: true }
    expect(await manager.call(checkCredential, { ...check, credentialId: 'none' })).toEqual(no('credential-unknown'))
    const { person } = valueOf(await manager.call(checkCredential, check))
    // A day earlier it would not be told: thirty days.
    // The number itself is opened by a look that is noted.
    expect(person.credentials).toMatchObject([{ number: '', state: 'ending' }])
    const opened = valueOf(await manager.call(openPerson, { staffId: me.id })).person
    expect(opened.credentials).toMatchObject([{ number: wish.number, state: 'ending' }])
    expect(valueOf(await manager.call(listPeople, {})).people.find(({ id }) => id === me.id)).toMatchObject({
      ...{ endsOn: '2026-12-22', toCheck: false },
    })
    valueOf(await agenda())
    world.cloud.clock.advance(29 * DAY)
    valueOf(await agenda())
    world.cloud.clock.advance(DAY)
    expect(await agenda()).toEqual(no('credential-missing'))
  })

  it('is refused by who looked, and taken back by whose it is', async () => {
    valueOf(await asked())
    const { me } = valueOf(await yunxi.call(noteCredential, { ...wish, until: null }))
    const credentialId = me.credentials[0]?.id ?? ''
    const { person } = valueOf(await manager.call(checkCredential, { staffId: me.id, credentialId, verified: false }))
    expect(person.credentials[0]?.state).toBe('refused')
    expect(await agenda()).toEqual(no('credential-missing'))
    valueOf(await manager.call(checkCredential, { staffId: me.id, credentialId, verified: true }))
    valueOf(await agenda())
    expect(await yunxi.call(removeCredential, { credentialId: 'none' })).toEqual(no('credential-unknown'))
    valueOf(await yunxi.call(removeCredential, { credentialId }))
    expect(await agenda()).toEqual(no('credential-missing'))
  })

  it('is not looked at by whose it is', async () => {
    const { me } = valueOf(await manager.call(noteCredential, wish))
    const own = { staffId: me.id, credentialId: me.credentials[0]?.id ?? '', verified: true }
    expect(await manager.call(checkCredential, own)).toEqual(no('credential-own'))
  })

  it('is asked for by whoever manages the place alone, also of who comes later', async () => {
    await put('sample-parent', [{ role: 'manager', nodeId: 'n-nantang' }])
    const parent = await world.as('sample-parent')
    expect(await parent.call(setCredentialRule, { nodeId: 'n-qinghe', needed: true })).toEqual(no('place-not-yours'))
    valueOf(await asked())
    const reviewer = await aNewcomer(world, 'sample-resident', { role: 'professional-reviewer' })
    expect(await reviewer.call(listPieces, {})).toEqual(no('credential-missing'))
    valueOf(await manager.call(setCredentialRule, { nodeId: 'n-chenguang', needed: false }))
    valueOf(await reviewer.call(listPieces, {}))
  })
})

describe('being put to rest', () => {
  it('waits for the calendar: calendar-open while it can be booked, and while somebody has a place in it', async () => {
    await bookYunxi(await world.as('sample-resident'))
    expect(await suspend('sample-counsellor')).toEqual(no('calendar-open'))
    const row = (await world.documents('counsellors')).find(({ _id }) => _id === 'c-yunxi')
    const { _id, ...stored } = row ?? {}
    await world.put('counsellors', { ...stored, id: 'c-yunxi', status: 'suspended' })
    expect(await suspend('sample-counsellor')).toEqual(no('calendar-open'))
  })

  it('ends everything somebody may at once, and being taken up again gives it back', async () => {
    await stopCalendar()
    valueOf(await suspend('sample-counsellor'))
    expect(await agenda()).toEqual(no('staff-suspended'))
    expect(
      valueOf(await manager.call(openPerson, { staffId: staffId('sample-counsellor') })).person.posts,
    ).toMatchObject([{ between: 'staff-suspended' }])
    valueOf(await manager.call(setStanding, { staffId: staffId('sample-counsellor'), to: 'active' }))
    valueOf(await agenda())
  })

  it('notes who opens what a colleague has to show, where they read it, and not one’s own', async () => {
    valueOf(await manager.call(openPerson, { staffId: staffId('sample-counsellor') }))
    valueOf(await manager.call(openPerson, { staffId: staffId('sample-manager') }))
    const looks = async (name: string) => valueOf(await (await world.as(name)).call(listLooks, {})).looks
    expect(await looks('sample-counsellor')).toMatchObject([{ purpose: 'post', role: 'manager', what: ['name'] }])
    expect(await looks('sample-manager')).toEqual([])
  })

  it('is for whoever manages the place alone', async () => {
    await put('sample-parent', [{ role: 'manager', nodeId: 'n-nantang' }])
    const parent = await world.as('sample-parent')
    expect(await suspend('sample-counsellor', parent)).toEqual(no('staff-unknown'))
    expect(await parent.call(openPerson, { staffId: staffId('sample-editor') })).toEqual(no('staff-unknown'))
    expect(
      valueOf(await parent.call(listPeople, {}))
        .people.map(({ id }) => id)
        .sort(),
    ).toEqual([staffId('sample-parent'), staffId('sample-counsellor-2')].sort())
  })

  it('and something done at the same moment: never both, in whatever order', async () => {
    for (let race = 0; race < 4; race += 1) {
      const acts = {
        staffId: staffId('sample-editor'),
        kind: 'basics',
        what: '某次培训',
        on: '2026-11-01',
        until: null,
      } as const
      await put('sample-parent', [{ role: 'manager', nodeId: 'n-qinghe' }])
      const parent = await world.as('sample-parent')
      const [act, rest] = await Promise.all([parent.call(noteTraining, acts), suspend('sample-parent')])
      expect(rest.ok || rest.refusal === 'busy').toBe(true)
      expect(act.ok || ['staff-suspended', 'busy'].includes(act.refusal)).toBe(true)
      if (rest.ok) expect(await parent.call(noteTraining, acts)).toEqual(no('staff-suspended'))
    }
  })
})

describe('the last manager', () => {
  const own = { role: 'manager', nodeId: 'n-qinghe', counsellorId: null } as const

  it('cannot leave, be put to rest or be ended', async () => {
    expect(await manager.call(leavePost, own)).toEqual(no('last-manager'))
    expect(await suspend('sample-manager')).toEqual(no('last-manager'))
    expect(await manager.call(endPost, { ...own, staffId: staffId('sample-manager') })).toEqual(no('last-manager'))
  })

  it('is somebody of the places below as little: above them nobody would manage', async () => {
    await put('sample-parent', [{ role: 'manager', nodeId: 'n-nantang' }])
    expect(await manager.call(leavePost, own)).toEqual(no('last-manager'))
    valueOf(await (await world.as('sample-parent')).call(leavePost, { ...own, nodeId: 'n-nantang' }))
  })

  it('stays, when two leave at the same moment', async () => {
    for (let race = 0; race < 5; race += 1) {
      await put('sample-manager', [{ role: 'manager', nodeId: 'n-qinghe' }])
      await put('sample-parent', [{ role: 'manager', nodeId: 'n-qinghe' }])
      const parent = await world.as('sample-parent')
      await Promise.all([manager.call(leavePost, own), parent.call(leavePost, own)])
      const left = [...(await grantsOf(world, 'sample-manager')), ...(await grantsOf(world, 'sample-parent'))]
      expect(left.length).toBeGreaterThanOrEqual(1)
    }
  })
})

describe('leaving', () => {
  it('takes what was kept for the work along with the last post, and is refused post-unknown for another', async () => {
    const editor = await aNewcomer(world, 'sample-parent')
    const post = { role: 'editor', nodeId: 'n-chenguang', counsellorId: null } as const
    expect(await editor.call(leavePost, { ...post, nodeId: 'n-liuan' })).toEqual(no('post-unknown'))
    expect(valueOf(await editor.call(leavePost, post)).me).toBeNull()
    expect(await editor.call(listPieces, {})).toEqual(no('not-allowed'))
    const row = (await world.documents('staff')).find(({ _id }) => _id === staffId('sample-parent'))
    expect(Object.keys(row ?? {}).sort()).toEqual(['_id', 'actedAt', 'grants', 'v'].filter((key) => key in (row ?? {})))
  })

  it('is done by a manager too', async () => {
    const editor = await aNewcomer(world, 'sample-parent')
    const post = {
      staffId: staffId('sample-parent'),
      role: 'editor',
      nodeId: 'n-chenguang',
      counsellorId: null,
    } as const
    expect(await manager.call(endPost, { ...post, nodeId: 'n-liuan' })).toEqual(no('post-unknown'))
    expect(await manager.call(endPost, { ...post, staffId: 'nobody' })).toEqual(no('staff-unknown'))
    expect(valueOf(await manager.call(endPost, post)).person).toBeNull()
    expect(await editor.call(listPieces, {})).toEqual(no('not-allowed'))
  })
})

describe('the way in without a manager', () => {
  const enter = async (code = wayIn) =>
    (await world.as('sample-resident')).call(enterWithoutManager, { code, name: '示例' })

  it('is refused while there is one, and to a wrong code, which is counted', async () => {
    expect(await enter()).toEqual(no('has-managers'))
    for (let at = 0; at < 3; at += 1) expect(await enter('CDFGHJKMNPQRTVWXY349')).toEqual(no('code-unknown'))
    expect(await enter()).toEqual(no('code-wait'))
  })

  it('lets one person in once, who signs, manages, and everybody with a role there is told', async () => {
    await put('sample-manager', [])
    const resident = await world.as('sample-resident')
    expect(await resident.call(enterWithoutManager, { code: wayIn, name: ' ' })).toEqual(no('person-nameless'))
    const both = await Promise.all([
      enter(),
      (await world.as('sample-parent')).call(enterWithoutManager, { code: wayIn, name: '另一位' }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const name = both[0]?.ok ? 'sample-resident' : 'sample-parent'
    const entered = await world.as(name)
    expect(await entered.call(listPeople, {})).toEqual(no('agreement-unsigned'))
    valueOf(await entered.call(signAgreement, { version: agreementVersion }))
    valueOf(await entered.call(listPeople, {}))
    expect(valueOf(await yunxi.call(readPost, {})).notices).toHaveLength(1)
    expect(JSON.stringify(await world.everything())).not.toContain(wayIn)
    await put(name, [])
    expect(await enter()).toEqual(no('way-in-closed'))
  })
})
