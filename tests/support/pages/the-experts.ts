import { DAY, type Instant } from '#core/domain/time'
import { aCandidate, anExpert, plantBatch } from '../experts'
import { plantColleague } from '../planted-staff'
import type { World } from '../world'

const three = [
  aCandidate(),
  aCandidate({
    ...{ name: '苏叶（示例）', where: '青禾司法所（虚构）', fields: ['law', 'public-administration'] },
    ...{ terms: 'full-time', why: '调解工作十五年，办过家事、邻里和劳动纠纷，带过两届志愿者' },
  }),
  aCandidate({ name: '半夏（示例）', where: '青禾小学（虚构）', fields: ['education'], why: '心理健康教育教师，八年' }),
]
/** A batch that waits, one whose experts are to be invited, and a third expert, who is away. */
export async function bringTheExperts(world: World, now: Instant): Promise<void> {
  const at = { nodeId: 'n-qinghe', at: now - 2 * DAY }
  await plantBatch(world, 'to-decide', { ...at, number: 3 }, three)
  await plantBatch(world, 'decided-lately', { ...at, number: 2, at: now - 9 * DAY }, three, {
    ...{ by: world.personId('sample-psych-officer'), at: now - 8 * DAY, came: ['c3'], declined: ['c2'] },
  })
  await plantColleague(world, '菖蒲', 'p1_away', [{ role: 'expert', nodeId: 'n-chenguang' }])
  await world.put(
    'experts',
    anExpert('p1_away', { nodeId: 'n-chenguang', fields: ['education'], awayUntil: '2026-12-05' }),
  )
}
