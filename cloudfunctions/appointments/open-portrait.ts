import { openPortrait } from '#core/contracts/appointments'
import { portraitBeside } from '#core/domain/access/portrait'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { addressOf } from '../_runtime/kept-files'
import { findCounsellor } from '../_store/counsellors'

const TEN_MINUTES = 600

/** Of a calendar that several keep, the photo of the one whose words stand there. Whoever cannot be booked is not shown. */
export const openPortraitHandler = handle(openPortrait, async ({ counsellorId }, { database }) => {
  const found = await findCounsellor(database, counsellorId)
  const portrait = found?.status === 'active' ? portraitBeside(found) : undefined
  // A page with a time to choose stands without a picture.
  const address = portrait ? await addressOf(portrait.fileId, TEN_MINUTES).catch(() => null) : null
  return accept({ address })
})
