import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { whoAmI } from '#core/contracts/account'
import { listCounsellors, listSoonestPlaces } from '#core/contracts/appointments'
import { listDefinitions } from '#core/contracts/assessments'
import { listArticles, listIssues, searchArticles } from '#core/contracts/content'
import { listCourses } from '#core/contracts/courses'
import { saveLine } from '#core/contracts/hotlines'
import { addNode, addSite, changeSite, listTree } from '#core/contracts/organisation'
import { putUpPlacement } from '#core/contracts/placements'
import { readProgress } from '#core/contracts/setup'
import { land, listHotlines, listSites } from '#core/contracts/sites'
import {
  acceptInvitation,
  enterWithoutManager,
  inviteStaff,
  listPeople,
  noteTraining,
  signAgreement,
} from '#core/contracts/staff'
import { agreementVersion } from '#core/domain/access/agreement'
import { setupSteps } from '#core/domain/setup/progress'
import type { CollectionName } from '../../../cloudfunctions/_store/schema'
import { aWorld } from '../../support/a-world'
import { aLineWish } from '../../support/lines'
import { wayIn, withWayIn } from '../../support/planted-staff'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld({ functionEnv: withWayIn })
let founder: Browser
beforeAll(async () => {
  founder = await world.as('sample-parent')
})
beforeEach(async () => {
  for (const name of seeded) await world.empty(name)
})
/** All that the sample world has; what a test adds is gone again before the next. */
const seeded: readonly CollectionName[] = [
  ...(['nodes', 'sites', 'placements', 'counsellors', 'staff', 'articles', 'hotlines'] as const),
  ...(['courses', 'lesson-bodies', 'populations', 'play-counts'] as const),
]
const no = (refusal: string) => ({ ok: false, refusal })
const top = { kind: 'street', name: '示例街道（虚构）' } as const
const enter = (change: object = {}, who = founder) =>
  who.call(enterWithoutManager, { code: wayIn, name: '示例负责人', top, ...change })
const left = async () =>
  valueOf(await founder.call(readProgress, {})).steps.flatMap(({ step, done }) => (done ? [] : step))

describe('where there is nothing at all', () => {
  it('a resident finds help and the lines of the country, and nothing falls over', async () => {
    const resident = await world.as('sample-resident')
    expect(valueOf(await resident.call(listHotlines, {})).lines.map(({ number }) => number)).toContain('12356')
    for (const asked of [
      resident.call(whoAmI, {}),
      resident.call(listSites, {}),
      resident.call(listCounsellors, {}),
      resident.call(listSoonestPlaces, {}),
      resident.call(listArticles, {}),
      resident.call(listIssues, {}),
      resident.call(searchArticles, { query: '睡不着' }),
      resident.call(listCourses, {}),
      resident.call(listDefinitions, { known: [] } as never),
    ]) {
      const answer = await asked
      if (!answer.ok) expect(answer.refusal).toBe('bad-input')
    }
    expect(await resident.call(land, { scene: 'hx-cg-01' })).toEqual(no('site-unknown'))
  })

  it('the first manager comes in by the code, says what it is, and it is theirs', async () => {
    expect(await enter({ top: undefined })).toEqual(no('nothing-here-yet'))
    expect(await enter({ top: { ...top, name: ' ' } })).toEqual(no('nothing-here-yet'))
    expect(await enter({ name: ' ' })).toEqual(no('person-nameless'))
    expect(await enter({ code: 'CDFGHJKMNPQRTVWXY349' })).toEqual(no('code-unknown'))
    expect(await world.documents('nodes')).toEqual([])
    const { me } = valueOf(await enter())
    expect(me.posts).toMatchObject([{ role: 'manager', nodeName: top.name, between: 'agreement-unsigned' }])
    expect(await founder.call(listTree, {})).toEqual(no('agreement-unsigned'))
    valueOf(await founder.call(signAgreement, { version: agreementVersion }))
    expect(valueOf(await founder.call(listTree, {})).nodes).toMatchObject([
      { kind: 'street', name: top.name, parentId: null },
    ])
  })

  it('of two who hold the code one comes in, and there is one top', async () => {
    const answers = await Promise.all([enter(), enter({}, await world.as('sample-resident'))])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers).toContainEqual(no('way-in-closed'))
    expect(await world.documents('nodes')).toHaveLength(1)
    expect(await enter({}, await world.as('sample-counsellor'))).toEqual(no('way-in-closed'))
  })

  it('where there is a place already, none is made beside it', async () => {
    await world.put('nodes', {
      ...{ id: 'n-there', kind: 'city', name: '示例市（虚构）', parentId: null, v: 1 },
      ...{ settings: {}, closedOn: null, revision: 1 },
    } as { id: string })
    expect(valueOf(await enter()).me.posts).toMatchObject([{ nodeId: 'n-there' }])
    expect(await world.documents('nodes')).toHaveLength(1)
  })
})

describe('how far it is set up', () => {
  it('is worked out of what is there, step by step, and says what is missing', async () => {
    valueOf(await enter())
    expect(await founder.call(readProgress, {})).toEqual(no('agreement-unsigned'))
    valueOf(await founder.call(signAgreement, { version: agreementVersion }))
    const begun = valueOf(await founder.call(readProgress, {}))
    expect(begun.place).toBe(top.name)
    expect(begun.steps.map(({ step }) => step)).toEqual([...setupSteps])
    expect(begun.steps.filter(({ done }) => done)).toEqual([])
    expect(begun.steps[0]).toMatchObject({ have: 0, left: 1, first: [top.name] })

    const nodeId = valueOf(await founder.call(listTree, {})).nodes[0]?.id ?? ''
    const under = valueOf(await founder.call(addNode, { parentId: nodeId, kind: 'community', name: '示例社区' })).saved
    expect(await left()).toEqual(['sites', 'rooms', 'hours', 'people', 'keepers', 'calendars', 'lines', 'codes'])
    const words = { name: '示例小屋', kind: 'counselling-room', address: '一号（虚构地址）', phone: null } as const
    let saved: { readonly id: string; readonly revision: number } = valueOf(
      await founder.call(addSite, { nodeId: under.id, words }),
    ).saved
    expect(await left()).toEqual(['rooms', 'hours', 'people', 'keepers', 'calendars', 'lines', 'codes'])
    const change = async (part: object) => {
      saved = valueOf(
        await founder.call(changeSite, { siteId: saved.id, revision: saved.revision, change: part as never }),
      ).saved
    }
    await change({ part: 'rooms', rooms: [{ id: null, name: '小屋', kind: 'room' }] })
    await change({ part: 'hours', openingHours: [{ weekday: 1, from: 540, until: 720 }] })
    expect(await left()).toEqual(['people', 'keepers', 'calendars', 'lines', 'codes'])

    const wish = { role: 'editor', nodeId, counsellorId: null, name: '示例甲' } as const
    const { code } = valueOf(await founder.call(inviteStaff, wish))
    const people = async () => valueOf(await founder.call(readProgress, {})).steps[4]
    expect(await people()).toEqual({ step: 'people', have: 0, left: 1, done: false, first: ['示例甲'] })
    const colleague = await world.as('sample-resident')
    valueOf(await colleague.call(acceptInvitation, { code }))
    expect(await people()).toMatchObject({ have: 1, left: 1, first: ['示例甲'] })
    valueOf(await colleague.call(signAgreement, { version: agreementVersion }))
    expect(await left()).toEqual(['keepers', 'calendars', 'lines', 'codes'])

    const keepers = async () => valueOf(await founder.call(readProgress, {})).steps[5]
    expect(await keepers()).toEqual({ step: 'keepers', have: 0, left: 1, done: false, first: ['示例小屋'] })
    const keeper = { role: 'file-keeper', nodeId, counsellorId: null, name: '示例乙' } as const
    const invited = valueOf(await founder.call(inviteStaff, keeper))
    const second = await world.as('sample-resident-2')
    const { me } = valueOf(await second.call(acceptInvitation, { code: invited.code }))
    valueOf(await second.call(signAgreement, { version: agreementVersion }))
    // A post for which a training is missing answers for nothing yet.
    expect(await keepers()).toMatchObject({ have: 0, left: 1 })
    const training = { kind: 'records', what: '保密和档案（示例）', on: '2026-11-02', until: null } as const
    const staffId =
      valueOf(await founder.call(listPeople, {})).people.find(({ name }) => name === keeper.name)?.id ?? ''
    valueOf(await founder.call(noteTraining, { staffId, ...training }))
    expect(await keepers()).toMatchObject({ have: 1, left: 0, done: true })
    expect(me.posts).toMatchObject([{ role: 'file-keeper' }])
    expect(await left()).toEqual(['calendars', 'lines', 'codes'])

    valueOf(await founder.call(saveLine, aLineWish({ area: { nodeId, name: top.name } })))
    valueOf(await founder.call(putUpPlacement, { siteId: saved.id, place: '门口', since: '2026-11-23' }))
    expect(await left()).toEqual(['calendars'])
  })

  it('is told to managers alone', async () => {
    expect(await founder.call(readProgress, {})).toEqual(no('not-allowed'))
  })
})
