import { hotlines } from '#core/content/hotlines'
import { wholeRegistry } from '#core/domain/hotlines/registry'
import { dateOf } from '#core/domain/time'
import { listLines as listStored } from '../../_store/hotlines'
import type { Asking, Rows } from './kept'

/** The telephone numbers of the registry, as its page has them; of whoever dialled one nothing. */
export async function listLines({ database }: Asking): Promise<Rows> {
  const stored = await listStored(database)
  const rows = wholeRegistry(hotlines, stored).map((line) => [
    ...[line.name, line.number, line.way === 'call' ? '打电话' : '发短信', line.owner, line.area?.name ?? '全国'],
    ...[line.hoursText, line.about, line.source.title, line.verifiedAt],
    line.closed ? `${dateOf(line.closed.at)} 停用` : '',
  ])
  return [['名称', '号码', '怎么用', '谁在负责', '哪里的人用', '时间', '说明', '出处', '核对的日子', '停用'], ...rows]
}
