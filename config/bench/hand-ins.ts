import { submitAssessment } from '../../core/contracts/assessments'
import { scales } from '../../core/scales/index'
import { openWorld } from '../../tests/support/world'
import { oneAfterAnother } from './calls'
import { median, quantile } from './median'

export interface HandInRate {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  /** Calls of the database each, and those of them that are waited for one after another. */
  readonly all: number
  readonly chain: number
}

/** `count` finished sheets kept through the front door, each by somebody of their own, so many at once. */
export async function measureHandIns(count: number, clients: number): Promise<HandInRate> {
  const [scale] = scales
  if (!scale) throw new Error('no scale is there to be handed in')
  const world = await openWorld()
  try {
    const people = await Promise.all(Array.from({ length: count }, () => world.browser()))
    const sheet = {
      ...{ scaleId: scale.id, scaleVersion: scale.version, consentVersion: 1 },
      responses: Object.fromEntries(
        scale.items.map((item) => [item.id, (item.options ?? scale.options)[0]?.value ?? 0]),
      ),
    }
    const times: number[] = []
    const began = performance.now()
    let next = 0
    await Promise.all(
      Array.from({ length: clients }, async () => {
        for (let at = next++; at < count; at = next++) {
          const asked = performance.now()
          const answer = await people[at]?.call(submitAssessment, { ...sheet, completedAt: world.cloud.clock.now() })
          if (!answer?.ok) throw new Error(answer?.refusal)
          times.push(performance.now() - asked)
        }
      }),
    )
    const seconds = (performance.now() - began) / 1000
    const calls = world.cloud.calls.list().filter((call) => call.function === 'assessments')
    return {
      perSecond: count / seconds,
      p50: median(times),
      p99: quantile(times, 0.99),
      all: median(calls.map((call) => call.requestCount)),
      chain: median(calls.map(oneAfterAnother)),
    }
  } finally {
    await world.close()
  }
}
