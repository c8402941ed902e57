import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleOpenid } from '#core/content/sample/people'
import { operations } from '#core/contracts/index'
import type { AnyOperation } from '#core/contracts/operation'
import { staffRoles } from '#core/domain/access/roles'
import type { AccessEntry } from '#core/domain/privacy/access-entry'
import { theirLine, theirName, theirNumber } from '../support/callbacks'
import { editorsQuestion, writersReply, writtenName, writtenTitle } from '../support/contributions'
import { opens, seen } from '../support/looks'
import { mondayAt } from '../support/makers'
import { withWayIn } from '../support/planted-staff'
import { plantQuestions, questions } from '../support/questions'
import { asProgram } from '../support/sealing'
import { anAttempt, openWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await openWorld({ functionEnv: withWayIn, at: mondayAt(6) })
  await plantQuestions(world)
})
afterAll(() => world.close())

/** What lies sealed of people in the planted world, or was shown by them: as it would stand in an answer. */
const sealed = [
  ...[theirName, theirNumber, theirLine, '藏好的名字', '藏好的话', '13900139000'],
  // What a colleague has to show.
  'planted-号码',
  ...[writtenTitle, writtenName, '蒜苗', editorsQuestion, writersReply],
  ...['planted-band', '"phq9-9"', '我感觉快乐、心情舒畅'],
]

const isStaffRole = (role: string) => staffRoles.some((one) => one === role)
const asked = (operations as readonly AnyOperation[]).filter(
  ({ name, access, from }) => from === 'phone' && name in questions && access.some(isStaffRole),
)
const looks = async () => (await world.documents('access-log')) as unknown as (AccessEntry & { readonly _id: string })[]

describe('what staff ask', () => {
  it('is each question of theirs', () => {
    expect(asked.length).toBeGreaterThan(80)
    expect(asked.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(opens)))
  })

  it.each(asked)('gives nothing sealed away without a look that is noted: $name', async ({ name, write }) => {
    const before = (await looks()).map(({ _id }) => _id)
    const [functionName = '', action] = name.split('.')
    const { who = '', input } = questions[name] ?? {}
    const { event, open } = asProgram(functionName, { action, input, attempt: anAttempt(world.cloud.clock.now()) })
    const { result } = await world.cloud.call(functionName, event, { openid: sampleOpenid(who) })
    const said = JSON.stringify(open(result))
    expect(said).toContain('"ok":true')
    expect(sealed.some((text) => said.includes(text))).toBe(name in opens)
    const noted = (await looks()).filter(({ _id }) => !before.includes(_id))
    const byThem = noted.filter(({ staffId }) => staffId === world.personId(who))
    expect(byThem.map(({ what }) => [...what].sort().join(', '))).toEqual(
      [opens[name] ?? seen[name]].filter((what) => what !== undefined),
    )
    expect(byThem).toHaveLength(noted.length)
    // Each says by which post; the one who asks here has one alone.
    const held = (await world.documents('staff')).find(({ _id }) => _id === world.personId(who))?.grants
    const roles = ((held ?? []) as { readonly role: string }[]).map(({ role }) => role)
    for (const { role } of byThem) expect(roles).toContain(role)
    if (!write) return
    await world.reset()
    await plantQuestions(world)
  })
})
