import { expect, it } from 'vitest'
import { claimAssessment, handOver } from '#core/contracts/assessments'
import { dateOf, HOUR, MINUTE } from '#core/domain/time'
import { networkMark } from '../../../cloudfunctions/_runtime/network'
import { aWorld } from '../../support/a-world'
import { sheetAt } from '../../support/shared-result'
import { valueOf } from '../../support/value-of'
import { whole } from '../../support/whole'
import { type Browser, identityKey } from '../../support/world'
import { wrongCode } from '../../support/wrong-code'

const world = aWorld()
const claim = (code: string, browser: Browser) => browser.call(claimAssessment, { code, consentVersion: 1 })

/** Each of 125 phones tries so often: a thousand together, ten thousand with XINLIN_WHOLE=1. */
const rounds = whole ? 80 : 8

it('thousands of wrong codes find nothing, and are slowed down by name: one’s own first, then everybody’s', async () => {
  const { code } = valueOf(await (await world.browser()).call(handOver, sheetAt(world.cloud.clock.now())))
  const phones = await Promise.all(Array.from({ length: 125 }, () => world.browser()))
  const said: Record<string, number> = {}
  let at = 0
  const tries = async (phone: Browser) => {
    at += 1
    const answer = await claim(wrongCode(at), phone)
    const word = answer.ok ? 'ok' : answer.refusal
    said[word] = (said[word] ?? 0) + 1
  }
  for (let times = 0; times < 4; times += 1) await tries(phones[0] as Browser)
  expect(said).toEqual({ 'code-unknown': 3, 'code-wait': 1 })
  await Promise.all(
    Array.from({ length: 8 }, async (_, first) => {
      for (let round = 0; round < rounds; round += 1) {
        for (let who = first; who < phones.length; who += 8) await tries(phones[who] as Browser)
      }
    }),
  )
  expect(at).toBe(125 * rounds + 4)
  expect(Object.keys(said).sort()).toEqual(['code-unknown', 'code-wait', 'codes-wait'])
  // A wait may end while this goes on, so that one phone tries a fourth time; all who come from one network never more than these.
  expect(said['code-unknown']).toBe(100)
  expect(await world.documents('administrations')).toEqual([])
  expect(await claim(code, await world.browser())).toEqual({ ok: false, refusal: 'codes-wait' })
  world.cloud.clock.advance(HOUR + MINUTE)
  valueOf(await claim(code, await world.browser()))
}, 300_000)

it('a hundred from one network in an hour stop whoever comes from there, and leave everybody else their tries', async () => {
  const { code } = valueOf(await (await world.browser()).call(handOver, sheetAt(world.cloud.clock.now())))
  const now = world.cloud.clock.now()
  const from = (network: string, count: number) => {
    const mark = networkMark(network, dateOf(now), { XINLIN_IDENTITY_KEY: identityKey })
    return world.put('counts', { id: `wrong-from_${mark}`, count, since: now, lastAt: now, v: 1 })
  }
  await from('203.0.113.7', 100)
  await from('127.0.0.1', 99)
  expect(await claim(wrongCode(1), await world.browser())).toEqual({ ok: false, refusal: 'code-unknown' })
  expect(await claim(code, await world.browser())).toEqual({ ok: false, refusal: 'codes-wait' })
  const counted = JSON.stringify(await world.documents('counts'))
  expect(counted).not.toContain('127.0.0.1')
  world.cloud.clock.set(now + HOUR)
  valueOf(await claim(code, await world.browser()))
})
