import { builtInTags } from '../tags/elements'
import { appApis } from './app'
import { audioApis } from './audio'
import { boxApis } from './boxes'
import { choosingApis } from './choosing'
import { cloudApis } from './cloud'
import { deviceApis } from './device'
import { fileSystemApis } from './file-system'
import { pageApis } from './page'
import type { WxParts } from './parts'
import { pictureApis } from './pictures'
import { privacyApis } from './privacy'
import { queryApis } from './query'
import { requestApis } from './request'
import { routingApis } from './routing'
import { storageApis } from './storage'
import { subscribeApis } from './subscribe'
import { systemApis } from './system'
import { unemulatedApis } from './unemulated'
import { videoApis } from './video'

/** The `wx` of the program. What it does not hold is undefined, as an API newer than the base library is on a phone. */
export function createWx(parts: WxParts): Record<string, unknown> {
  const emulated: Record<string, unknown> = {
    ...systemApis(parts),
    ...storageApis(parts),
    ...routingApis(parts),
    ...pageApis(parts),
    ...boxApis(parts),
    ...deviceApis(parts),
    ...cloudApis(parts),
    ...choosingApis(parts),
    ...fileSystemApis(parts),
    ...pictureApis(parts),
    ...subscribeApis(parts),
    ...requestApis(parts),
    ...queryApis(parts),
    ...appApis(parts),
    ...privacyApis(parts),
    ...audioApis(parts),
    ...videoApis(parts),
  }
  const canIUse = (schema: string) => {
    const [first = ''] = schema.split('.')
    return first in emulated || builtInTags.includes(first)
  }
  return { ...unemulatedApis(parts), ...emulated, canIUse }
}
