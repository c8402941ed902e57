import type { WordingImport } from '#core/domain/assessment/wording'
import { dateOf } from '#core/domain/time'
import { skeletons } from '#core/scales/skeletons/index'
import { listWordingsBrought } from '../../_store/wordings'
import type { Asking, Rows } from './kept'

const standing: Record<WordingImport['status'], string> = {
  proposed: '等核准',
  approved: '已核准',
  refused: '已退回',
  closed: '已停用',
}

/** What was brought for questionnaires, and by what right: the register of licences, without the texts themselves. */
export async function listWordings({ database }: Asking): Promise<Rows> {
  const brought = await listWordingsBrought(database)
  const titleOf = new Map(skeletons.map(({ id, title }) => [id, title]))
  const rows = brought.map(({ scaleId, version, status, licence, deeds }) => [
    ...[titleOf.get(scaleId) ?? scaleId, String(version), standing[status], licence.holder, licence.reference],
    ...[licence.territory, licence.validFrom, licence.validUntil, deeds[0] ? dateOf(deeds[0].at) : ''],
  ])
  const head = ['问卷', '版本', '现在', '权利人', '授权依据', '哪里可以用', '从哪天', '到哪天', '哪天交上来']
  return [head, ...rows]
}
