import { sampleOpenid } from '#core/content/sample/people'
import { allowReminders } from '#core/contracts/appointments'
import type { AskedFor, Occasion } from '#core/domain/messages/occasion'
import { valueOf } from '../value-of'
import type { Browser, World } from '../world'

/** As a phone does: WeChat's own sheet first, then ours. `grants`: false where WeChat was told no meanwhile. */
export async function allowAs(
  world: World,
  [name, browser]: readonly [string, Browser],
  about: AskedFor,
  allowed: readonly Occasion[],
  grants = true,
) {
  // What a test before this one allowed lies with WeChat still.
  const { outbox } = world.cloud
  for (const one of allowed) await outbox[grants ? 'grant' : 'revoke'](sampleOpenid(name), `sample-${one}`)
  return valueOf(await browser.call(allowReminders, { allowed: [...allowed], about })).left
}

/** What was sent since so many: on which occasion, and what its fields say. */
export const sentSince = (world: World, before: number) =>
  world.cloud.outbox
    .list()
    .slice(before)
    .map(({ templateId, fields, page, openid }) => ({
      ...{ occasion: templateId.replace('sample-', ''), page, openid },
      said: Object.values(fields).join('，'),
    }))
