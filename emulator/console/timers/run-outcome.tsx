import { Badge } from '../parts/badge'

/** How a run ended; `failure` is the function's own text. */
export function RunOutcome({ failure }: { failure: string | null }) {
  if (failure === null) return <Badge tone='good'>成功</Badge>
  return (
    <>
      <Badge tone='bad'>失败</Badge> {failure}
    </>
  )
}
