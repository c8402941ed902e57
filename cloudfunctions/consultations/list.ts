import { listConsultations } from '#core/contracts/consultations'
import { isGone, type Side } from '#core/domain/consultations/consultation'
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
  const [asked, ofMe] = await Promise.all([
    mayAsk ? listConsultationsOf(database, 'askerId', ids, MOST) : [],
    isExpert ? listConsultationsOf(database, 'expertId', ids, MOST) : [],
  ])
  const staff = await readBoth(database, [...asked, ...ofMe])
  const rows = (all: typeof asked, side: Side) =>
    all.filter((one) => !isGone(one, now)).map((one) => describeRow(one, { secrets, side, staff, now }))
  return accept({ asked: rows(asked, 'asker'), ofMe: rows(ofMe, 'expert'), mayAsk, isExpert })
})
