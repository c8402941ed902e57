import * as z from 'zod/mini'
import { type SettingKey, settingKeys, settingsTable } from '#core/domain/organisation/settings'

const value = z.exactOptional(z.int().check(z.minimum(0), z.maximum(100_000)))

/** What a place or a site sets: each within what the domain's table says. */
export const ownSettings = z.object(
  Object.fromEntries(
    settingKeys.map((key) => {
      const { least, most } = settingsTable[key]
      return [key, z.exactOptional(z.int().check(z.minimum(least), z.maximum(most)))]
    }),
  ) as Record<SettingKey, typeof value>,
)

export const settingKey = z.enum(settingKeys as unknown as readonly [SettingKey, ...SettingKey[]])
