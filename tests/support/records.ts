import { bookAppointment } from '#core/contracts/appointments'
import type { Opening } from '#core/domain/records/opening'
import { dateOf } from '#core/domain/time'
import { secretsOf } from '../../cloudfunctions/_runtime/private'
import { recordOpenings } from '../../cloudfunctions/_store/record-openings'
import { whyAt } from '../../cloudfunctions/records/view'
import { aWish, monday, mondayAt } from './makers'
import { staffIdOf } from './planted-staff'
import { valueOf } from './value-of'
import { functionEnv, type World } from './world'
import { yunxiWith } from './yunxi'

export const aReason = '家里人来电话说他可能有危险，要马上联系'

/** Somebody who left a number and a few words with 云溪, on that Monday at 13:30. */
export async function aTelephoned(world: World, name = 'sample-resident') {
  const questions = [{ id: 'hope', text: '这次最想谈什么', options: [] }]
  await world.put('counsellors', yunxiWith({ modes: ['room', 'phone'], intake: questions }))
  const wish = { ...aWish(), mode: 'phone', phone: '13800138000' } as const
  const intake = [{ questionId: 'hope', answer: '藏好的话' }]
  const { appointment } = valueOf(await (await world.as(name)).call(bookAppointment, { ...wish, intake }))
  return { ...appointment, date: dateOf(appointment.start) }
}

/** One in an emergency at 晨光, which waits for its keeper; as a document. */
export function anOpening(change: Partial<Opening> & Pick<Opening, 'id' | 'personId'>) {
  const { id, personId } = change
  const record = { counsellorId: 'c-yunxi', date: monday, appointmentId: 'a1', code: 'K7QM', start: mondayAt(10) }
  return recordOpenings.document({
    ...{ id, kind: 'emergency', personId, siteId: 's-chenguang', nodeId: 'n-chenguang', record },
    ...{ lookerId: 'p1_looker', role: 'counsellor', byId: 'p1_looker' },
    ...{ why: secretsOf(functionEnv).seal(whyAt(id), aReason), at: mondayAt(5), until: mondayAt(24), days: null },
    ...{ looks: [], said: [], judged: null, endedAt: null, isOpen: true },
    ...change,
  })
}

interface Whose {
  readonly personId: string
  readonly appointmentId: string
  readonly start: number
}

/** Somebody's record, opened by 知雨 in an emergency; and one that 云溪 asks 安禾 to read along. */
export async function plantOpenings(world: World, { personId, appointmentId, start }: Whose): Promise<void> {
  const record = { counsellorId: 'c-yunxi', date: monday, appointmentId, code: 'K7QMXQ', start }
  const [zhiyu, yunxi, anhe] = ['sample-counsellor-3', 'sample-counsellor', 'sample-counsellor-4'].map(staffIdOf)
  const by = { lookerId: zhiyu ?? '', byId: zhiyu ?? '' }
  await world.put('record-openings', anOpening({ id: 'planted-opening', personId, record, ...by }))
  const asked = { lookerId: anhe ?? '', byId: yunxi ?? '', until: null, days: 7 } as const
  await world.put('record-openings', anOpening({ id: 'planted-share', personId, record, kind: 'share', ...asked }))
}
