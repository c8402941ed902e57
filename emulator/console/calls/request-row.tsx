import type { RequestRecord } from '../../cloud/console/contract'
import { Badge } from '../parts/badge'
import { CostLine } from '../parts/cost-line'
import { milliseconds } from '../wording/amounts'

const lost: Record<string, string> = { 'lost-request': '请求丢了（故障）', 'lost-reply': '回答丢了（故障）' }

export function RequestRow({ request, wholeMs }: { request: RequestRecord; wholeMs: number }) {
  const { action, collection, afterMs, ms, refusal, cost } = request
  const percent = (part: number) => `${((part / wholeMs) * 100).toFixed(2)}%`
  return (
    <li>
      <p>
        <code>{action}</code> {collection && <strong>{collection}</strong>}{' '}
        {refusal && <Badge tone='bad'>{lost[refusal] ?? refusal}</Badge>}{' '}
        <span className='note'>
          {milliseconds(afterMs)}时开始，用了 {milliseconds(ms)}
        </span>
      </p>
      <div className='track' aria-hidden='true'>
        <div
          className={refusal ? 'bar bad' : 'bar'}
          style={{ marginInlineStart: percent(afterMs), width: percent(ms) }}
        />
      </div>
      {cost && <CostLine cost={cost} />}
    </li>
  )
}
