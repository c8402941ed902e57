import { listConsultations } from '#core/contracts/consultations'
import type { Side } from '#core/domain/consultations/consultation'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listConsultationsOf } from '../_store/consultations'
import { actsAs, readBoth } from './party'
import { describeRow } from './view'

/** As the contract has it. */
const MOST = 60

export const listHandler = handle(listConsultations, async (_, { caller, database, secrets, now }) => {
  const { ids, grants } = caller
  const [mayAsk, isExpert] = [actsAs('asker', grants), actsAs('expert', grants)]
  const most = { most: MOST + 1, now }
  const [asked, ofMe] = await Promise.all([
    mayAsk ? listConsultationsOf(database, 'askerId', ids, most) : [],
    isExpert ? listConsultationsOf(database, 'expertId', ids, most) : [],
  ])
  const [ownShown, theirsShown] = [asked.slice(0, MOST), ofMe.slice(0, MOST)]
  const staff = await readBoth(database, [...ownShown, ...theirsShown])
  const rows = (all: typeof asked, side: Side) => all.map((one) => describeRow(one, { secrets, side, staff, now }))
  return accept({
    ...{ asked: rows(ownShown, 'asker'), ofMe: rows(theirsShown, 'expert') },
    ...{ moreAsked: asked.length > MOST, moreOfMe: ofMe.length > MOST },
    ...{ mayAsk, isExpert },
  })
})
