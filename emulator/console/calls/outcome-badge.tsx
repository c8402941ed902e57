import type { CallRecord } from '../../cloud/console/contract'
import { Badge } from '../parts/badge'
import { outcomes } from '../wording/calls'

const tones = { running: 'quiet', ok: 'good', failed: 'bad' } as const

export function OutcomeBadge({ call }: { call: CallRecord }) {
  return (
    <>
      <Badge tone={tones[call.outcome]}>{outcomes[call.outcome]}</Badge>
      {call.cold && <Badge tone='quiet'>冷启动</Badge>}
    </>
  )
}
