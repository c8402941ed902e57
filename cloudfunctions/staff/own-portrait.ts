import type { Portrait } from '#core/domain/access/portrait'
import { addressOf } from '../_runtime/kept-files'

const TEN_MINUTES = 600

/** As whoever gave it sees it. */
export async function describePortrait(portrait: Portrait | undefined) {
  if (!portrait) return null
  const { width, height, consent, fileId } = portrait
  return { width, height, since: consent.at, address: await addressOf(fileId, TEN_MINUTES).catch(() => null) }
}
