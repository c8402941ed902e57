import { expect, it } from 'vitest'
import { claimAssessment, handOver } from '#core/contracts/assessments'
import { HOUR, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { sheetAt } from '../../support/shared-result'
import { valueOf } from '../../support/value-of'
import { whole } from '../../support/whole'
import type { Browser } from '../../support/world'
import { wrongCode } from '../../support/wrong-code'

const world = aWorld()
const claim = (code: string, browser: Browser) => browser.call(claimAssessment, { code, consentVersion: 1 })

/** Each of 125 phones tries so often: two thousand together, ten thousand with XINLIN_WHOLE=1. */
const rounds = whole ? 80 : 16

it('thousands of wrong codes find nothing, and are slowed down by name: one’s own first, then everybody’s', async () => {
  const { code } = valueOf(await (await world.browser()).call(handOver, sheetAt(world.cloud.clock.now())))
  const phones = await Promise.all(Array.from({ length: 125 }, () => world.browser()))
  const said: Record<string, number> = {}
  let at = 0
  await Promise.all(
    Array.from({ length: 8 }, async (_, first) => {
      for (let round = 0; round < rounds; round += 1) {
        for (let who = first; who < phones.length; who += 8) {
          at += 1
          const answer = await claim(wrongCode(at), phones[who] as Browser)
          const word = answer.ok ? 'ok' : answer.refusal
          said[word] = (said[word] ?? 0) + 1
        }
      }
    }),
  )
  expect(at).toBe(125 * rounds)
  expect(Object.keys(said).sort()).toEqual(['code-unknown', 'code-wait', 'codes-wait'])
  // A wait may end while this goes on, so that one phone tries a fourth time; everybody together never more than these.
  expect(said['code-unknown']).toBe(300)
  expect(await world.documents('administrations')).toEqual([])
  expect(await claim(code, await world.browser())).toEqual({ ok: false, refusal: 'codes-wait' })
  world.cloud.clock.advance(HOUR + MINUTE)
  valueOf(await claim(code, await world.browser()))
}, 300_000)
