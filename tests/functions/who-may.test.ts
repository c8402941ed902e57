import { describe, expect, it } from 'vitest'
import { sampleOpenid } from '#core/content/sample/people'
import { operations } from '#core/contracts/index'
import type { AnyOperation } from '#core/contracts/operation'
import { type StaffRole, staffRoles } from '#core/domain/access/roles'
import type { StaffGrant } from '#core/domain/access/staff'
import { aWorld } from '../support/a-world'
import { withWayIn } from '../support/planted-staff'
import { plantQuestions, questions } from '../support/questions'
import { asProgram } from '../support/sealing'
import { type Said, whoMay } from '../support/who-may'
import { anAttempt } from '../support/world'

const world = aWorld({ functionEnv: withWayIn })
const asked = (operations as readonly AnyOperation[]).filter(({ name, from }) => from === 'phone' && name in questions)

/** Asks this question as whoever it is, in the world in which it is answered with yes, which it leaves so. */
async function answerTo(name: string, openid: string): Promise<Said> {
  const [functionName = '', action] = name.split('.')
  const attempt = anAttempt(world.cloud.clock.now())
  const { event, open } = asProgram(functionName, { action, input: questions[name]?.input, attempt })
  const { result } = await world.cloud.call(functionName, event, { openid })
  const said = open(result) as { readonly ok: boolean; readonly refusal?: string }
  if (!said.ok) return said.refusal ?? ''
  await world.reset()
  await plantQuestions(world)
  return 'yes'
}

const isStaffRole = (role: string): role is StaffRole => (staffRoles as readonly string[]).includes(role)

describe('each question of a person', () => {
  it('has its row: who may ask it, and what everybody else is told', () => {
    const personal = operations.filter(({ answer, from }) => answer === 'personal' && from === 'phone')
    expect(Object.keys(whoMay).sort()).toEqual(personal.map(({ name }) => name).sort())
    const named = operations.map(({ name, access }) => [name, access.filter(isStaffRole).sort()] as const)
    for (const [name, roles] of named.filter(([name]) => name in whoMay)) {
      expect(Object.keys(whoMay[name]?.roles ?? {}).sort(), name).toEqual(roles)
    }
  })

  // What every post may ask is asked by each of them, in a world that is set up anew each time.
  const long = { timeout: 300_000 }
  it.each(asked)(
    'is answered to each role and each relation as its row says: $name',
    long,
    async ({ name, access }) => {
      await plantQuestions(world)
      const who = questions[name]?.who ?? ''
      const staffId = world.personId(who)
      const rows = await world.documents('staff')
      const own = (rows.find(({ _id }) => _id === staffId)?.grants ?? []) as readonly StaffGrant[]
      const as = async (role: StaffRole, change: Partial<StaffGrant>) => {
        const held = own.find((one) => one.role === role) ?? own[0]
        const at = { nodeId: held?.nodeId ?? 'n-qinghe', counsellorId: held?.counsellorId ?? 'c-yunxi' }
        await world.put('staff', { id: staffId, grants: [{ ...at, role, ...change }] } as { id: string })
        return answerTo(name, sampleOpenid(who))
      }
      const stranger = await answerTo(name, sampleOpenid('sample-stranger'))
      const roles: Record<string, unknown> = {}
      const refused: Record<string, Said> = {}
      for (const role of access.some(isStaffRole) ? staffRoles : []) {
        if (!access.includes(role)) {
          refused[role] = await as(role, {})
          continue
        }
        const elsewhere = await as(role, { nodeId: 'n-elsewhere' })
        const colleague = role === 'counsellor' ? { colleague: await as(role, { counsellorId: 'c-zhiyu' }) } : {}
        roles[role] = { there: await as(role, {}), ...colleague, elsewhere }
      }
      expect({ stranger, ...(Object.keys(roles).length > 0 && { roles }) }).toEqual(whoMay[name])
      expect(new Set(Object.values(refused))).toEqual(new Set(Object.keys(refused).length > 0 ? ['not-allowed'] : []))
    },
  )
})
